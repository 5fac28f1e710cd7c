import type { Diagnostic, InputProblem } from '#data/contract/types';

/** One entry of the problem list: a fault of the input, or something layout has to say. */
export interface Issue {
  readonly severity: Diagnostic['severity'];
  readonly message: string;
  readonly title?: string;
  readonly clause?: string;
  /** Field it leads to; absent where it concerns the whole document. */
  readonly path?: string;
  /** `missing`: a required field still empty. `stray`: a field the form has no place for, which can only be taken out. */
  readonly nature?: 'missing' | 'stray';
}

const ORDER: Readonly<Record<Issue['severity'], number>> = { error: 0, warning: 1, hint: 2 };

const natureOf = (code: string): Pick<Issue, 'nature'> =>
  code === 'missing' ? { nature: 'missing' } : code === 'unknown-field' ? { nature: 'stray' } : {};

/** Both sources in one list, gravest first, otherwise in the order given. */
export function collectIssues(problems: readonly InputProblem[], diagnostics: readonly Diagnostic[]): readonly Issue[] {
  const faults = problems.map(({ code, message, path, title }): Issue => ({
    severity: 'error',
    message,
    ...(title === '' ? {} : { title }),
    ...(path === '' ? {} : { path }),
    ...natureOf(code),
  }));
  const remarks = diagnostics.map(({ severity, message, clause, path }): Issue => ({
    severity,
    message,
    ...(clause === undefined ? {} : { clause }),
    ...(path === undefined || path === '' ? {} : { path }),
  }));
  return [...faults, ...remarks].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
