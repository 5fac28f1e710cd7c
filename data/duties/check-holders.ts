/** Whether every duty is somebody's, every post has duties and somebody in it, and nothing has two leads. */
import type { Duty, DutyFacts, Post } from '../records/duties';
import { about, type DutyFinding } from './finding';

export function checkHolders({ posts, duties }: DutyFacts): readonly DutyFinding[] {
  const known = new Set(posts.map(({ unit, name }) => key(unit, name)));
  const busy = new Set(duties.map(({ unit, post }) => key(unit, post)));
  const homeless = duties.flatMap((duty, index) =>
    known.has(key(duty.unit, duty.post))
      ? []
      : [about(duty, index)('post-missing', `岗位表里没有“${duty.unit}”的“${duty.post}”，这项职责无人承担`)],
  );
  return [...homeless, ...posts.flatMap((post) => checkPost(post, busy, duties)), ...checkRepeated(duties)];
}

function checkPost(
  { unit, name, people = [] }: Post,
  busy: ReadonlySet<string>,
  duties: readonly Duty[],
): readonly DutyFinding[] {
  const place = { unit, post: name };
  const idle = !busy.has(key(unit, name));
  const count = duties.filter((duty) => duty.unit === unit && duty.post === name).length;
  const held = count === 0 ? '' : `，${count}项职责没有落实到人`;
  return [
    ...(idle ? [{ code: 'post-idle', severity: 'problem', ...place, message: '这个岗位没有职责' } as const] : []),
    ...(people.length === 0
      ? [{ code: 'post-vacant', severity: 'problem', ...place, message: `没有写任职人员${held}` } as const]
      : []),
  ];
}

/** The same words at two posts: one may lead, the others support. */
function checkRepeated(duties: readonly Duty[]): readonly DutyFinding[] {
  const groups = new Map<string, { readonly duty: Duty; readonly index: number }[]>();
  duties.forEach((duty, index) => {
    const words = plain(`${duty.task ?? ''}|${duty.duty}|${duty.measure ?? ''}`);
    groups.set(words, [...(groups.get(words) ?? []), { duty, index }]);
  });
  return [...groups.values()].filter((group) => group.length > 1).flatMap(checkGroup);
}

function checkGroup(group: readonly { readonly duty: Duty; readonly index: number }[]): readonly DutyFinding[] {
  const seen = new Set<string>();
  const repeated = group.flatMap(({ duty, index }) => {
    const place = key(duty.unit, duty.post);
    if (seen.has(place))
      return [about(duty, index)('repeated', '同一岗位的同一项职责写了两遍', { severity: 'remark' })];
    seen.add(place);
    return [];
  });
  const leads = group.filter(({ duty }) => duty.part === '牵头');
  const [first, second] = leads;
  if (first && second) {
    const who = leads.map(({ duty }) => `${duty.unit}${duty.post}`).join('、');
    return [...repeated, about(second.duty, second.index)('two-leads', `同一项职责由${who}同时牵头，分不清由谁负责`)];
  }
  const supporting = group.find(({ duty }) => duty.part === '配合');
  if (supporting && leads.length === 0 && group.every(({ duty }) => duty.part === '配合')) {
    return [...repeated, about(supporting.duty, supporting.index)('no-lead', '这项职责只有配合的，没有牵头的')];
  }
  return repeated;
}

const key = (unit: string, post: string): string => JSON.stringify([unit, post]);

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s，。；、,.;]/gu, '');
