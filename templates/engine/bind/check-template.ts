import type { ViewFields } from '#kinds/kind';
import type { Diagnostic } from '../diagnose';
import { checkElements } from './check-elements';
import { checkFields } from './check-fields';
import type { NamedSource } from './template-diagnostic';

/** Everything wrong with a template that can be seen without data; empty when it may be compiled. */
export function checkTemplate(
  source: NamedSource,
  fields: ViewFields,
  partials: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  const tags = checkFields(source, fields, partials);
  return tags.some((one) => one.code === 'template-syntax') ? tags : [...tags, ...checkElements(source)];
}
