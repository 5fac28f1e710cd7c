import type { Whose } from '#data/duties/select-duties';
import type { DutyFacts } from '#data/records/duties';
import { api } from '../../api/client';
import { beginWith } from '../../app/documents';
import { complain } from '../../app/tell';
import { showOffice } from '../../state/office';

/** What stands in the choice for everybody. */
export const wholeOffice = 'all';

interface Group {
  readonly label: string;
  readonly options: { readonly value: string; readonly label: string }[];
}

/** Whose list may be looked at: all, a unit (those that share a post too), a person. */
export function allHolders({ posts }: DutyFacts): readonly (Group | Group['options'][number])[] {
  const units = [...new Set(posts.flatMap(({ unit, covers = [] }) => [unit, ...covers]))];
  const people = [...new Set(posts.flatMap(({ people: names = [] }) => names))];
  const group = (label: string, kind: string, names: readonly string[]): readonly Group[] =>
    names.length === 0 ? [] : [{ label, options: names.map((name) => ({ value: `${kind}/${name}`, label: name })) }];
  return [
    { value: wholeOffice, label: '全部单位和岗位' },
    ...group('单位', 'unit', units),
    ...group('人员', 'person', people),
  ];
}

export function holderOf(value: string): Whose {
  const at = value.indexOf('/');
  const of = value.slice(0, Math.max(at, 0));
  return of === 'unit' || of === 'person' ? { of, name: value.slice(at + 1) } : { of: 'all' };
}

/** Begins the document; what the list does not say is asked for there. */
export async function makeDocument(year: number, whose: Whose): Promise<void> {
  const who = whose.of === 'all' ? {} : { [whose.of]: whose.name };
  const reply = await api.dutyInput({ year, ...who });
  if (!reply.ok) return complain(reply.error);
  if (await beginWith(reply.value)) showOffice(undefined);
}
