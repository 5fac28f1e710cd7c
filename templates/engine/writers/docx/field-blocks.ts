import type { FileChild } from 'docx';
import type { FieldName } from '#standard/document-fields';
import type { FlowSection } from '../../flow/flow';
import type { WordBlock } from './carry';
import { blockControl, type Controls } from './content-control';
import type { WordContext } from './paragraph';

/** What a section of the flow is: the main text, an attachment, or a text that the document issues. */
export type DocumentPart = 'main' | 'attachment' | 'issued';

export function partOf({ blocks: [first] }: FlowSection, index: number): DocumentPart {
  if (index === 0) return 'main';
  return first?.type === 'paragraph' && first.style === '附件标识' ? 'attachment' : 'issued';
}

/** What a document issues has a title and dates of its own, which are not the document's. */
export function inPart(context: WordContext, part: DocumentPart): WordContext {
  if (part !== 'issued') return context;
  const { controls: _, ...rest } = context;
  return rest;
}

/** A piece of the body, and the 公文域 that it is part of with its neighbours. */
export interface FieldChild {
  readonly child: FileChild;
  readonly field?: FieldName;
}

/** A section's last paragraph carries its properties, which no control may hold: docx would add an empty one for them. */
export const endingBare = (children: readonly FieldChild[]): readonly FieldChild[] =>
  children.map(({ child, field }, index) => (field && index < children.length - 1 ? { child, field } : { child }));

/** The field that a block belongs to as a whole; one within a paragraph is the paragraph's own affair. */
export function fieldOfBlock(block: WordBlock, part: DocumentPart): FieldName | undefined {
  if (part === 'issued' || block.type === 'pageBreak' || block.type === 'jointMark') return undefined;
  const text = part === 'main' ? '正文' : '附件正文';
  if (block.type !== 'paragraph') return text;
  if (block.element === '附件说明') return '附件说明';
  return block.element === '正文' ? text : undefined;
}

/** Puts each run of pieces of one field into a control, with the bare paragraphs between them. */
export function inControls(children: readonly FieldChild[], controls: Controls | undefined): FileChild[] {
  if (!controls) return children.map(({ child }) => child);
  const written: FileChild[] = [];
  for (let from = 0; from < children.length;) {
    const field = children[from]?.field;
    const to = field ? endOf(children, from, field) : from + 1;
    const group = children.slice(from, to).map(({ child }) => child);
    written.push(...(field ? [blockControl(controls(field), group)] : group));
    from = to;
  }
  return written;
}

/** One past the last piece of the field, other fields ending it. */
function endOf(children: readonly FieldChild[], from: number, field: FieldName): number {
  let end = from;
  for (let at = from; at < children.length; at += 1) {
    const other = children[at]?.field;
    if (other === field) end = at + 1;
    else if (other) break;
  }
  return end;
}
