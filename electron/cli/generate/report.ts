import type { Diagnostic, Severity } from '#engine/diagnose';
import type { ExitStatus, Io } from '../command';
import type { Problem } from '../problem';
import type { Item } from './item';
import type { Outcome } from './write-outcome';

export interface Reported {
  readonly item: Item;
  readonly outcome: Outcome;
}

const WORD: Readonly<Record<Severity, string>> = { error: '不合规定', warning: '注意', hint: '提示' };

/** Says of one finished input what a person wants to know at once; nothing in the JSON form but progress. */
export function reportOne(
  { item, outcome }: Reported,
  io: Io,
  form: { readonly json: boolean; readonly many: boolean },
): void {
  if (form.json) return;
  const prefix = form.many ? `${item.name}：` : '';
  if (!outcome.ok) return io.fail(withFile(item, outcome.problems, form.many));
  io.out(outcome.paths.map((path) => `${path}\n`).join(''));
  for (const diagnostic of outcome.diagnostics) io.note(`${prefix}${describe(diagnostic)}\n`);
}

/** The JSON form: every result, and every error of the inputs that failed. */
export function reportAll(all: readonly Reported[], io: Io): void {
  const results = all.flatMap(({ item, outcome }) =>
    outcome.ok ? [{ input: inputOf(item), files: outcome.paths, diagnostics: outcome.diagnostics }] : [],
  );
  const errors = all.flatMap(({ item, outcome }) => (outcome.ok ? [] : withFile(item, outcome.problems, true)));
  if (errors.length > 0) io.fail(errors, results);
  else io.out(`${JSON.stringify({ results }, null, 2)}\n`);
}

/** 2 where any input was wrong; 3 where only the machine was to blame. */
export function statusOf(all: readonly Reported[]): ExitStatus {
  const failed = all.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.status]));
  return failed.includes(2) ? 2 : (failed[0] ?? 0);
}

const withFile = (item: Item, problems: readonly Problem[], name: boolean): readonly Problem[] =>
  name ? problems.map((problem) => ({ ...problem, file: item.name })) : problems;

const inputOf = (item: Item): string => ('path' in item ? item.path : item.name);

function describe({ severity, message, path, clause }: Diagnostic): string {
  const where = path === undefined ? '' : `${path}：`;
  return `${WORD[severity]}：${where}${message}${clause === undefined ? '' : `（${clause}）`}`;
}
