import { formatDate, joinGroups, joinSources, phrase, sentence } from '../wording';
import type { CautionInput, CautionWords } from './caution-schema';
import { demandsOr, numberDemands } from './demands';
import { formatLimit } from './limit';
import { addressSubject } from './subject';
import { letterMarkIfChosen } from './views';

/** A caution in phrases; `words` says which of the three it is. */
export const cautionView = (words: CautionWords) => (input: CautionInput) => {
  const { content, addressees } = input;
  const you = content.target.type === 'person' ? '你' : '你单位';
  return {
    ...letterMarkIfChosen(input),
    主送机关: addressees ? joinGroups(addressees) : addressSubject(content.target),
    情况: content.facts,
    定性: content.nature ?? '',
    依据: content.basis === undefined ? '' : joinSources(content.basis),
    批准程序: phrase(content.approval ?? ''),
    处理: words.act(you),
    要求: numberDemands(demandsOr(content.demands, words.demands), 'first'),
    报送: repliesSentence(content, { you, document: words.document }),
    影响期: content.effect === undefined ? '' : effectSentence(content.effect),
    宣布和通报: content.announcement === undefined ? '' : sentence(content.announcement),
    申诉: content.appeal === undefined ? '' : sentence(content.appeal),
  };
};

type Content = CautionInput['content'];

/** 你应当自收到本诫勉书之日起5个工作日内，向县纪委监委报送书面检查，并在本单位民主生活会上作出检查。 */
function repliesSentence(
  { replies = [], meeting, contact }: Content,
  { you, document }: { readonly you: string; readonly document: string },
): string {
  const sent = replies.map(({ what, within, to }) => `${formatLimit(within, document)}向${to}报送${phrase(what)}`);
  const read = meeting === undefined ? [] : [`在${meeting}上作出检查`];
  const all = [...sent, ...read];
  if (all.length === 0) return '';
  const last = all.length > 1 ? `，并${all.at(-1) ?? ''}` : (all[0] ?? '');
  const asked = `${you}应当${all.slice(0, -1).join('，')}${last}`;
  return `${asked}${contact === undefined ? '' : `（联系人：${contact}）`}。`;
}

const effectSentence = ({ months, from }: NonNullable<Content['effect']>): string =>
  `影响期为${months}个月，自${from === undefined ? '送达之日' : formatDate(from)}起计算。`;
