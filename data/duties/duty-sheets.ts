/** 责任清单 as the sheets of a workbook, and back. */
import { EXPLANATION, readList, type ListFinding, type ReadList } from '../lists/read-list';
import { templateSheets, type ListSheet } from '../lists/list-sheets';
import { planOf, type ListPlan, type ListValues } from '../lists/plan';
import type { SheetText } from '../lists/sheet';
import { duty, post, type Duty, type DutyFacts, type Post } from '../records/duties';

const plan = (name: string, schema: Parameters<typeof planOf>[1]): ListPlan => {
  const found = planOf(name, schema);
  if (found === undefined) throw new Error(`${name} are plain rows`);
  return found;
};

export const POSTS = plan('岗位', post);
export const DUTIES = plan('职责', duty);

/** Of an empty list: the template to fill in. */
export function dutySheets({ posts, duties }: Pick<DutyFacts, 'posts' | 'duties'>): readonly ListSheet[] {
  const [postSheet, postHelp] = templateSheets(POSTS, posts as readonly ListValues[]);
  const [dutySheet, dutyHelp] = templateSheets(DUTIES, duties as readonly ListValues[]);
  if (!postSheet || !dutySheet || !postHelp || !dutyHelp) return [];
  return [postSheet, dutySheet, { ...dutyHelp, rows: [...postHelp.rows.slice(0, -2), ...dutyHelp.rows] }];
}

export interface ReadDuties {
  readonly posts: readonly Post[];
  readonly duties: readonly Duty[];
  /** All that was wrong, of posts and of duties. */
  readonly findings: readonly ListFinding[];
  readonly lists: { readonly posts: ReadList; readonly duties: ReadList };
  readonly remarks: readonly string[];
}

/** A sheet of posts and one of duties; or one sheet that has both in each row, as offices often keep them. */
export function readDutySheets(sheets: readonly SheetText[]): ReadDuties {
  const named = (name: string): readonly SheetText[] => sheets.filter((sheet) => sheet.name.trim() === name);
  const apart = named(POSTS.name).length > 0;
  const rest = sheets.filter(({ name }) => name.trim() !== POSTS.name && name.trim() !== EXPLANATION);
  const duties = readList(named(DUTIES.name).length > 0 ? named(DUTIES.name) : rest, DUTIES);
  const posts = readList(apart ? named(POSTS.name) : rest, POSTS);
  // Where both stand in one row, what is wrong with it is said once.
  const found = apart ? [duties, posts] : [duties];
  return {
    duties: duties.rows as unknown as readonly Duty[],
    posts: mergePosts(posts.rows as unknown as readonly Post[]),
    findings: found.flatMap(({ faults, rejected }) => [...faults, ...rejected.flatMap((row) => row.findings)]),
    lists: { posts, duties },
    remarks: found.flatMap(({ remarks }) => remarks),
  };
}

/** One post for each unit and name, with everybody who was named in it. */
function mergePosts(posts: readonly Post[]): readonly Post[] {
  const merged = new Map<string, Post>();
  for (const one of posts) {
    const key = JSON.stringify([one.unit, one.name]);
    const known = merged.get(key);
    const people = [...new Set([...(known?.people ?? []), ...(one.people ?? [])])];
    merged.set(key, { ...known, ...one, ...(people.length > 0 ? { people } : {}) });
  }
  return [...merged.values()];
}
