/** How far a regulation or a plan has come: by whom it was adopted and made known, and whether it is in force on trial or still a draft. */
import * as v from 'valibot';
import { choice, date, line, list, option, record } from '#schema/fields';
import { formatDate } from '../wording';

const step = record('通过、发布情况', {
  on: date('日期'),
  by: line('会议或机关', { example: '云江市人民政府第36次常务会议' }),
  act: choice('做了什么', ['审议通过', '批准', '发布', '公布', '印发', '修订', '修正']),
});

/** 通过、发布 of a regulation, in the order in which they happened; set as 题注. */
export const adoptions = v.optional(
  list('何时由谁通过、发布', step, { help: '按先后填写，排成标题下的题注；随通知印发、不单独公布的可以不填' }),
);

type Step = v.InferOutput<typeof step>;

/** One line a step, one pair of brackets around them all: （2023年7月27日……审议通过 / 2023年8月1日……发布） */
export function adoptionNotes(steps: readonly Step[] = []): readonly string[] {
  const lines = steps.map(({ on, by, act }) => `${formatDate(on)}${by}${act}`);
  return lines.map((said, index) => `${index === 0 ? '（' : ''}${said}${index === lines.length - 1 ? '）' : ''}`);
}

const STAGES = {
  trial: '试行',
  interim: '暂行',
  consultation: '征求意见稿',
  review: '送审稿',
  draft: '草案',
} as const;

export const stage = v.optional(
  option('阶段', STAGES, {
    help: '试行、暂行写在标题里，如“办法（试行）”；征求意见稿、送审稿、草案单独写在标题下一行',
  }),
);

type Stage = keyof typeof STAGES;

/** （试行） and （暂行） belong to the name of what is in force; 征求意见稿 and the like come off once it is. */
const namesIt = (given: Stage): boolean => given === 'trial' || given === 'interim';

const bracketed = (given: Stage): string => `（${STAGES[given]}）`;

/** The name with （试行）, as it is called wherever it is cited; said once where it was typed too. */
export const nameWithStage = (name: string, given: Stage | undefined): string =>
  given === undefined || !namesIt(given) || name.endsWith(bracketed(given)) ? name : name + bracketed(given);

/** The whole name as a notice cites it: a draft says in the 书名号 that it is one (GB/T 15834—2011 附录A.13). */
export const citedName = (name: string, given: Stage | undefined): string =>
  given === undefined || name.endsWith(bracketed(given)) ? name : name + bracketed(given);

/** Lines under the title: what draft it is, then how it was adopted. */
export const underTitle = (given: Stage | undefined, steps: readonly Step[] | undefined): readonly string[] => [
  ...(given === undefined || namesIt(given) ? [] : [bracketed(given)]),
  ...adoptionNotes(steps),
];
