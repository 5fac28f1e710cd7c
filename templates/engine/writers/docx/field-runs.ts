import type { XmlComponent } from 'docx';
import type { FlowParagraph, FlowSpan } from '../../flow/flow';
import type { FontBook } from '../../fonts/font-book';
import type { LayoutProfile } from '#standard/profile';
import type { ParagraphStyle, StyleName } from '#standard/styles';
import { inlineControl, type Controls } from './content-control';
import { fieldsWithin, type FieldHolder } from './fields-within';
import { paragraphRuns, tabRun } from './runs';

interface TextContext {
  readonly profile: LayoutProfile;
  readonly styles: Readonly<Record<StyleName, ParagraphStyle>>;
  readonly fonts: FontBook;
  readonly controls?: Controls;
}

/** The text of a paragraph, and each behind a tab what else stands on its line: 公文域 in content controls. */
export function textRuns(paragraph: FlowParagraph, context: TextContext): XmlComponent[] {
  const { element, style, spans, tail, columns = [] } = paragraph;
  const settled = { ...context, style: context.styles[style] };
  const runs = (cut: readonly FlowSpan[]) => paragraphRuns({ ...paragraph, spans: cut }, settled);
  const marked = (text: readonly FlowSpan[], holder: FieldHolder) =>
    fieldRuns(text, { holder, controls: context.controls, runs });
  return [
    ...marked(spans, element === '附件' ? style : element),
    ...[...(tail ? [tail] : []), ...columns].flatMap((behind) => [tabRun(), ...marked(behind.spans, behind.element)]),
  ];
}

interface FieldRunsContext {
  readonly holder: FieldHolder;
  /** None where the same element is no field: the title of a text that the document issues, say. */
  readonly controls: Controls | undefined;
  readonly runs: (spans: readonly FlowSpan[]) => readonly XmlComponent[];
}

/** Runs of a text, those that are a 公文域 inside a content control. */
export function fieldRuns(spans: readonly FlowSpan[], { holder, controls, runs }: FieldRunsContext): XmlComponent[] {
  const text = spans.map((span) => span.text).join('');
  const fields = controls ? fieldsWithin(holder, text) : [];
  if (!controls || fields.length === 0) return [...runs(spans)];
  const written: XmlComponent[] = [];
  let at = 0;
  for (const { name, from, to } of fields) {
    if (from > at) written.push(...runs(cut(spans, at, from)));
    written.push(inlineControl(controls(name), runs(cut(spans, from, to))));
    at = to;
  }
  if (at < text.length) written.push(...runs(cut(spans, at, text.length)));
  return written;
}

function cut(spans: readonly FlowSpan[], from: number, to: number): readonly FlowSpan[] {
  let at = 0;
  return spans.flatMap((span) => {
    const text = span.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    at += span.text.length;
    return text === '' ? [] : [{ ...span, text }];
  });
}
