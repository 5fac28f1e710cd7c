import { inspectionView } from '../shared/inspection';
import { formatLimit } from '../shared/limit';
import { citeDated } from '../shared/reference';
import { letterMark } from '../shared/views';
import { phrase } from '../wording';
import type { Clue, ClueTransferInput } from './schema';

const RECEIVERS = { organization: '你部', discipline: '你委' } as const;

/** The letter says how many clues of what kind there are; whom they are about stands in 移交清单 alone. */
export function clueTransferView(input: ClueTransferInput) {
  const { content } = input;
  const { to, matter, inspection, follows, approval, clues, requirements, feedbackWithin, contact } = content;
  const persons = clues.filter(isPerson);
  return {
    ...(input.head?.format === 'document' ? {} : letterMark(input)),
    ...inspectionView(inspection),
    有关文件: follows === undefined ? '' : citeDated(follows),
    移交事由: matter,
    移交组织部门: to === 'organization',
    接收方: RECEIVERS[to],
    批准程序: phrase(approval),
    线索数: String(clues.length),
    单位数: countText(clues.filter((one) => !isPerson(one))),
    人数: countText(persons),
    办理要求: requirements ?? '',
    反馈期限: feedbackWithin === undefined ? '' : formatLimit(feedbackWithin, '本函'),
    联系方式: contact ?? '',
    我方: content.self,
    材料数: String(materialsOf(clues).length),
    材料页数: String(materialsOf(clues).reduce((sum, { pages }) => sum + pages, 0)),
    移交清单: clues.map((one, index) => clueRow(one, index, inspection.team)),
  };
}

const isPerson = ({ post }: Clue): boolean => post !== undefined;

/** Different names; nothing where there are none. */
function countText(clues: readonly Clue[]): string {
  const names = new Set(clues.map(({ name, unit }) => `${unit ?? ''}${name}`));
  return names.size === 0 ? '' : String(names.size);
}

const materialsOf = (clues: readonly Clue[]) => clues.flatMap(({ materials = [] }) => materials);

const clueRow = (one: Clue, index: number, team: string) => ({
  序号: String(index + 1),
  线索来源: one.source ?? team,
  反映对象: [one.name, [one.unit, one.post].filter(Boolean).join('')].filter(Boolean).join('\n'),
  主要问题: phrase(one.fact),
  后果: one.consequence ?? '—',
  附件材料: (one.materials ?? []).map(({ title, pages }) => `${title}（${pages}页）`).join('；') || '—',
  密级: one.secrecy ?? '—',
  备注: one.note ?? '',
});
