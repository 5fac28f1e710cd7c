import { isWithin, parsePath } from './path';

interface Fault {
  readonly severity: string;
  readonly path?: string | undefined;
  readonly message: string;
}

/** The first error at a path, or with `whole` inside it: then it says in which item. */
export function faultAt(issues: readonly Fault[], path: string, whole: boolean): string | undefined {
  const issue = issues.find(
    (candidate) =>
      candidate.severity === 'error' &&
      candidate.path !== undefined &&
      (whole ? isWithin(candidate.path, path) : candidate.path === path),
  );
  if (issue?.path === undefined) return undefined;
  const line = parsePath(issue.path.slice(path.length)).find((segment) => typeof segment === 'number');
  return line === undefined ? issue.message : `第 ${line + 1} 项：${issue.message}`;
}
