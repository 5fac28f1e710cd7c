import * as v from 'valibot';
import type { DocumentKind, ViewFields, ViewValue } from '#kinds/kind';
import type { DocumentInput } from '#schema/envelope';
import { PARTIALS } from '../../partials/partials';
import type { Diagnostic } from '../diagnose';
import type { DocumentModel } from '../model/document';
import { misuses } from './check-elements';
import { checkTemplate } from './check-template';
import { createCompiler, type Render } from './compile';
import { contextDiagnostics } from './context-rules';
import { ENVELOPE_FIELDS } from './fields';
import { readDocument } from './read-document';
import { templateError, type NamedSource } from './template-diagnostic';
import { envelopeView } from './view';
import { elementsOf, parseXml } from './xml';

export interface Bound {
  /** Absent where the template has an error. */
  readonly model?: DocumentModel;
  readonly diagnostics: readonly Diagnostic[];
}

type Template = { readonly render: Render } | { readonly errors: readonly Diagnostic[] };

const compile = createCompiler(PARTIALS);
const templates = new WeakMap<DocumentKind, Template>();

/**
 * Input + template → document model. Pure and linear in the input; a kind's template is checked and compiled once.
 * What is missing by context (a secret document without 份号, a document without a number) is reported beside the
 * model; an error in the template is reported with its line, and there is no model.
 */
export function bind(kind: DocumentKind, input: DocumentInput): Bound {
  const template = templateOf(kind);
  if ('errors' in template) return { diagnostics: template.errors };
  const { root, problems } = parseXml(template.render({ ...envelopeView(input), ...kind.view(input) }));
  const faults = [...problems, ...misuses(root)].map((fault) => fault.message);
  const [document, ...others] = elementsOf(root);
  if (document?.name !== '公文' || others.length > 0) faults.push('应当正好有一个〈公文〉，其他元素都在它里面');
  if (!document || faults.length > 0) {
    return { diagnostics: faults.map((message) => templateError(sourceOf(kind), START, 'template-markup', message)) };
  }
  const format = input.head?.format ?? kind.format;
  return { model: readDocument(document, format), diagnostics: contextDiagnostics(kind, input) };
}

const START = { line: 1, column: 1 };

/** Windows line ends would shift the columns of later messages. */
const sourceOf = (kind: DocumentKind): NamedSource => ({
  name: kind.name,
  text: kind.template.replaceAll('\r\n', '\n'),
});

function templateOf(kind: DocumentKind): Template {
  const known = templates.get(kind);
  if (known) return known;
  const source = sourceOf(kind);
  const errors = checkTemplate(source, exampleView(kind), PARTIALS);
  const template = errors.length > 0 ? { errors } : { render: compile(source.text) };
  templates.set(kind, template);
  return template;
}

/**
 * A view in which every list has an item: its names are the ones a template may use. What a kind puts in the place of an
 * envelope's field has its shape.
 */
function exampleView(kind: DocumentKind): ViewFields {
  const sample = v.safeParse(kind.schema, kind.samples[0]?.input);
  if (!sample.success) return ENVELOPE_FIELDS;
  const own = Object.entries(kind.view(sample.output as DocumentInput)).filter(([, value]) => !isEmptyList(value));
  return { ...Object.fromEntries(own), ...ENVELOPE_FIELDS };
}

const isEmptyList = (value: ViewValue | undefined): boolean => Array.isArray(value) && value.length === 0;
