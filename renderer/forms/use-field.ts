import { useId } from 'react';
import type { Json } from '#data/contract/types';
import { useForm } from './form-binding';
import { getAt } from './model/path';

export const useValue = (path: string): Json | undefined => useForm().useInput((input) => getAt(input, path));

/** What is to be said under a field; `whole` also gathers what lies inside it. */
export const useFault = (path: string, whole: boolean): string | undefined => useForm().useFault(path, whole);

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
