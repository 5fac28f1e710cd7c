import { formatDate, sentence } from '../wording';
import type { DraftSheetInput } from './schema';

const given = (text: string | undefined): string => text ?? '';

type Opinions = DraftSheetInput['content']['signed'];

/** What is known of the document, and who has said what to it; the rest stays empty, to be written. */
export function draftSheetView({ content }: DraftSheetInput) {
  const { copies } = content;
  return {
    文件标题: given(content.subject),
    文种: given(content.documentKind),
    文号: given(content.number),
    密级: given(content.secrecy),
    缓急: given(content.urgency),
    公开属性: given(content.openness),
    主送: given(content.to),
    抄送: given(content.copyTo),
    附件名: given(content.attachments),
    份数: copies === undefined ? '' : String(copies),
    拟稿单位: given(content.draftedIn),
    拟稿: said(content.drafted),
    核稿: said(content.reviewed),
    会签: said(content.countersigned),
    签发: said(content.signed),
    复核: said(content.checked),
    校对: given(content.proofread),
    备注: given(content.note),
  };
}

/** A name with its day fits a line of a cell; that of a unit does not, and has its day below. */
const LINE = 5;

/** 同意。 and below it 王五　2024年3月5日, one after the other. */
const said = (opinions: Opinions): string =>
  (opinions ?? [])
    .flatMap(({ text, by, on }) => [
      ...(text === undefined ? [] : [sentence(text)]),
      on === undefined ? by : `${by}${by.length > LINE ? '\n' : '　'}${formatDate(on)}`,
    ])
    .join('\n');
