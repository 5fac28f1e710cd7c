/** What valibot found wrong, said in Chinese: what is wrong, and what would be right. */
import type * as v from 'valibot';
import { parseRule } from './rule';
import { titleAt } from './titles';

export interface InputProblem {
  /** Stable, kebab-case English: `missing`, `unknown-field`, `wrong-type`, `not-a-date` … */
  readonly code: string;
  /** JSON path, e.g. `head.number.serial` or `body[3].table.rows[0]`; empty for the input as a whole. */
  readonly path: string;
  readonly title: string;
  readonly message: string;
}

type Issue = v.BaseIssue<unknown>;
type Key = string | number;

/** More would help nobody; the last entry then says how many there are. */
const MAX_PROBLEMS = 50;

export function toProblems(schema: v.GenericSchema, issues: readonly Issue[]): readonly InputProblem[] {
  const located = issues.flatMap((issue) => innermost(issue, []));
  const problems = located.slice(0, MAX_PROBLEMS).map((one) => toProblem(schema, one));
  const rest = located.length - problems.length;
  const more = { code: 'more', path: '', title: '', message: `另外还有 ${rest} 处问题，请先改正以上各处` };
  return rest > 0 ? [...problems, more] : problems;
}

interface Located {
  readonly issue: Issue;
  readonly keys: readonly Key[];
}

/** Of what the options of a union have to say, all from the one that got further than "not my type". */
function innermost(issue: Issue, above: readonly Key[]): readonly Located[] {
  const keys = [...above, ...(issue.path ?? []).map((item) => item.key as Key)];
  const inside = (inner: Issue): boolean => inner.path !== undefined || inner.kind === 'validation';
  const nested = issue.type === 'union' ? (issue.issues ?? []).filter(inside) : [];
  return nested.length > 0 ? nested.flatMap((inner) => innermost(inner, keys)) : [{ issue, keys }];
}

function toProblem(schema: v.GenericSchema, { issue, keys }: Located): InputProblem {
  const own = parseRule(issue.message);
  const unknown = issue.kind === 'schema' && issue.expected === 'never' && issue.type === 'strict_object';
  const title = unknown ? titleAt(schema, keys.slice(0, -1)) : titleAt(schema, keys);
  return { path: formatPath(keys), title, ...(own ?? describe(issue, keys, unknown)) };
}

function describe(issue: Issue, keys: readonly Key[], unknown: boolean): { code: string; message: string } {
  if (unknown) {
    return { code: 'unknown-field', message: `没有名为“${shorten(String(keys.at(-1)))}”的项，请检查写法或删去` };
  }
  if (issue.type === 'strict_object' || (issue.kind === 'schema' && issue.input === undefined))
    return { code: 'missing', message: '必须填写' };
  if (issue.type === 'picklist' || issue.type === 'literal') {
    return {
      code: 'not-allowed',
      message: `只能是${issue.expected?.replaceAll('"', '').replace(/[()]/g, '').replaceAll(' | ', '、')}，现在是${received(issue)}`,
    };
  }
  return { code: 'wrong-type', message: `应是${WANTED[issue.type] ?? '其他内容'}，现在是${received(issue)}` };
}

const WANTED: Readonly<Record<string, string>> = {
  string: '文字（写在引号里）',
  number: '数字（不写引号）',
  boolean: '是或否（true、false）',
  array: '列表（写在方括号里）',
  custom: '一组项目（写在花括号里）',
};

function received(issue: Issue): string {
  const { input } = issue;
  if (input === null) return '空值（null），不填请把这一项整个删去';
  if (typeof input === 'string') return `文字“${shorten(input)}”`;
  if (typeof input === 'number') return `数字 ${input}`;
  if (typeof input === 'boolean') return input ? '是（true）' : '否（false）';
  return Array.isArray(input) ? '列表' : '一组项目';
}

/** Problem messages stay short however long the text that caused them. */
function shorten(text: string): string {
  const characters = Array.from(text.slice(0, 60)).map((character) => (character < ' ' ? '�' : character));
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}……` : characters.join('');
}

/** `head.number.serial`, `body[3].table.rows[0]` */
export function formatPath(keys: readonly Key[]): string {
  return keys.reduce<string>(
    (path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`),
    '',
  );
}
