import { chineseNumber, formatDate, joinGroups, joinSources, phrase, sentence } from '../wording';
import { formatLimit } from '../shared/limit';
import { postOf } from '../shared/subject';
import { isParty, SANCTIONS } from './sanctions';
import type { SanctionDecisionInput } from './schema';

type Content = SanctionDecisionInput['content'];

/** The decision in phrases. The person is named without 同志, as those under sanction are. */
export function sanctionView({ content, addressees }: SanctionDecisionInput) {
  const { person, violations } = content;
  const opening = [`${person.name}，${phrase(person.profile)}，现任${postOf(person)}`];
  if (person.record !== undefined) opening.push(phrase(person.record));
  return {
    主送机关: addressees ? joinGroups(addressees) : '',
    基本情况: sentence(opening.join('，')),
    调查情况: content.opening === undefined ? '' : sentence(content.opening),
    被处分人: person.name,
    违反: isParty(content.sanction) ? '违纪' : '违法',
    事实: violations.map(({ title, facts }, index) => ({
      文字: `${violations.length > 1 ? `${chineseNumber(index + 1)}、` : ''}${phrase(title)}。${sentence(facts)}`,
      字段: `content.violations[${index}]`,
    })),
    证据: phrase(content.evidence ?? ''),
    定性: sentence(content.nature),
    依据: joinSources(content.basis),
    批准程序: phrase(content.approval ?? ''),
    处分: `给予${person.name}${sanctionWords(content)}${content.others === undefined ? '' : `，${phrase(content.others)}`}。`,
    生效: effectSentence(content),
    救济: content.remedy === undefined ? '' : remedySentence(content.remedy, isParty(content.sanction)),
    送达和宣布: content.announcement === undefined ? '' : sentence(content.announcement),
  };
}

/** 政务记过处分; 期限 where it has one. */
const sanctionWords = ({ sanction, period }: Content): string =>
  `${SANCTIONS[sanction]}处分${period === undefined ? '' : `，${isParty(sanction) ? '影响期' : '处分期'}为${phrase(period)}`}`;

const effectSentence = ({ effective }: Content): string =>
  effective === undefined ? '本决定自作出之日起生效。' : `本决定自${formatDate(effective)}起生效。`;

function remedySentence({ to, within, upper }: NonNullable<Content['remedy']>, party: boolean): string {
  const time = formatLimit(within, '本决定');
  if (party) return `如不服本决定，可以依照党章和有关规定，${time}向${to}提出申诉。申诉期间，不停止本决定的执行。`;
  const review = `如不服本决定，可以${time}向${to}申请复审`;
  const appeal =
    upper === undefined ? '' : `；对复审决定仍不服的，可以${formatLimit(within, '复审决定')}向${upper}申请复核`;
  return `${review}${appeal}。复审、复核期间，不停止本决定的执行。`;
}
