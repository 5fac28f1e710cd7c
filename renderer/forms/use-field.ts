import { useId } from 'react';
import type { Json } from '#data/contract/types';
import { useDraft } from '../state/draft';
import { usePreview } from '../state/preview';
import { useView } from '../state/view';
import { getAt, isWithin, parsePath } from './model/path';

export const useValue = (path: string): Json | undefined => useDraft(({ input }) => getAt(input, path));

/**
 * What is to be said under a field. Faults show once the person has left the field, filled it, or asked for an export:
 * an empty form is not covered in red. `whole` also gathers what lies inside the field.
 */
export function useFault(path: string, whole: boolean): string | undefined {
  const ready = useView(({ visited, strict }) => strict || visited.has(path));
  return usePreview(({ issues }) => {
    const issue = issues.find(
      (candidate) =>
        candidate.severity === 'error' &&
        candidate.path !== undefined &&
        (whole ? isWithin(candidate.path, path) : candidate.path === path),
    );
    if (issue?.path === undefined || !ready) return undefined;
    const line = parsePath(issue.path.slice(path.length)).find((segment) => typeof segment === 'number');
    return line === undefined ? issue.message : `第 ${line + 1} 项：${issue.message}`;
  });
}

/** Attributes that tie a control to its label, its path and its fault. */
export function useFieldIds(path: string, fault: string | undefined, required: boolean) {
  const id = useId();
  return {
    id,
    faultId: `${id}-fault`,
    attributes: {
      id,
      'data-path': path,
      'aria-required': required,
      ...(fault === undefined ? {} : { 'aria-invalid': true, 'aria-describedby': `${id}-fault` }),
    },
  };
}

export type FieldAttributes = ReturnType<typeof useFieldIds>['attributes'] & {
  readonly 'aria-label'?: string;
  readonly title?: string;
};
