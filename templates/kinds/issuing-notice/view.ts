import { attachmentView, bodyView } from '#engine/bind/view';
import { letterMarkIfChosen } from '../shared/views';
import { nameWithStage, underTitle } from '../shared/adoption';
import { citeReference } from '../shared/reference';
import { formatDate, phrase } from '../wording';
import { quoted } from './titles';
import type { IssuingContent, IssuingNoticeInput } from './schema';

type Issued = IssuingContent['texts'][number];

/** What is issued, who agreed to it and what is asked, as phrases for the sentences of the template. */
export function issuingView(input: IssuingNoticeInput) {
  const { content } = input;
  const { act, texts, agreed, effect, contact } = content;
  const passedOn = act === 'forward' || act === 'approve';
  return {
    ...letterMarkIfChosen(input),
    印发: act === 'issue',
    转发: act === 'forward',
    批转: act === 'approve',
    征求意见: act === 'consult',
    所发文件: texts.map((text) => (passedOn ? cited(text) : quoted(text))).join(passedOn ? '、' : ''),
    同意: agreed ? `${agreed.by}${agreed.act}` : '',
    执行要求: content.ask,
    施行日期: dayOf(effect?.from),
    废止文件: (effect?.repeals ?? []).map(citeReference).join('、'),
    具体要求: content.requirements ?? '',
    ...reportView(content),
    ...commentsView(content),
    联系方式: contact ? `联系人：${contact.name}，联系电话：${contact.phone}` : '',
    附件: [...texts.flatMap(issuedView), ...(input.attachments ?? []).map(attachmentView)],
  };
}

const dayOf = (day: string | undefined): string => (day === undefined ? '' : formatDate(day));

const reportView = ({ report }: IssuingContent) => ({
  报送时限: dayOf(report?.by),
  报送内容: phrase(report?.what ?? ''),
  报送单位: report?.to ?? '',
});

const commentsView = ({ comments }: IssuingContent) => ({
  反馈时限: dayOf(comments?.by),
  反馈内容: phrase(comments?.what ?? ''),
  反馈单位: comments?.to ?? '',
});

/** The text itself, bound behind the notice; nothing where only its name was given. */
function issuedView({ title, stage, adoptions, body, orientation }: Issued, index: number) {
  const path = `content.texts[${index}]`;
  if (body === undefined) return [];
  return [
    {
      印发: true,
      标题: nameWithStage(title, stage),
      题注: underTitle(stage, adoptions),
      正文: bodyView(body, `${path}.body`),
      方向: orientation === 'landscape' ? '横向' : '纵向',
      装订: '',
      字段: path,
    },
  ];
}

/** 省应急管理厅《关于……的通知》（某应急〔2026〕3号): whose it is is said once. */
function cited({ issuer = '', number, title, stage }: Issued): string {
  const own = title.startsWith(issuer) ? '' : issuer;
  return `${own}${quoted({ title, stage })}${number === undefined ? '' : `（${number}）`}`;
}
