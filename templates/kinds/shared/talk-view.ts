import { formatDate, sentence } from '../wording';
import type { TalkInput } from './talk-schema';
import { postOf } from './subject';

type Content = TalkInput['content'];

/** Signed by hand, and dated. */
const BY_HAND = '签名：　　　　　　　　　年　　月　　日';

/** A talk in phrases; what is not recorded leaves room to be written. */
export function talkView({ content }: TalkInput) {
  const { person, talkers, recorder, summary, dialogue = [] } = content;
  return {
    谈话对象: person.name,
    单位及职务: postOf(person),
    谈话时间: formatWhen(content.when),
    谈话地点: content.place,
    谈话人: talkers.map(official).join('\n'),
    记录人: official(recorder),
    谈话事由: content.matter,
    记要点: summary !== undefined || dialogue.length === 0,
    指出的问题: summary?.reason ?? '',
    谈话对象的说明: summary?.explanation ?? '',
    提出的要求: summary?.demands ?? '',
    谈话对象的态度: summary?.position ?? '',
    有问答: dialogue.length > 0,
    问答: dialogue.map(({ question, answer }, index) => ({
      问: sentence(question),
      答: sentence(answer),
      字段: `content.dialogue[${index}]`,
    })),
    后续要求: content.followUp === undefined ? '' : sentence(content.followUp),
    签名: BY_HAND,
  };
}

/** 李明（县纪委副书记、监委副主任） */
const official = ({ name, post }: Content['recorder']): string => `${name}（${post}）`;

/** 2024年7月9日9时30分至10时20分 */
function formatWhen({ on, from, to }: Content['when']): string {
  const span = [from, to].filter((time) => time !== undefined).map(formatClock);
  return `${formatDate(on)}${span.join('至')}`;
}

/** `9:30` → 9时30分, `9:00` → 9时 */
function formatClock(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return minute === 0 ? `${hour}时` : `${hour}时${minute}分`;
}
