import type { DocumentKind } from '#kinds/kind';
import type { DocumentInput } from '#schema/envelope';
import type { Diagnostic } from '../diagnose';
import type { DocumentModel } from '../model/document';
import { PARTIALS } from '../../partials/partials';
import { createCompiler, type Render } from './compile';
import { readDocument } from './read-document';
import { envelopeView } from './view';
import { elementsOf, parseXml } from './xml';

export interface Bound {
  /** Absent where the template has an error. */
  readonly model?: DocumentModel;
  readonly diagnostics: readonly Diagnostic[];
}

const compile = createCompiler(PARTIALS);
const compiled = new WeakMap<DocumentKind, Render>();

/** Input + template → document model. Pure; compiled templates are kept as long as their kind is. */
export function bind(kind: DocumentKind, input: DocumentInput): Bound {
  const render = compiled.get(kind) ?? compile(kind.template);
  compiled.set(kind, render);
  const { root } = parseXml(render({ ...envelopeView(input), ...kind.view(input) }));
  const document = elementsOf(root)[0];
  if (!document) return { diagnostics: [] };
  return { model: readDocument(document, kind.format), diagnostics: [] };
}
