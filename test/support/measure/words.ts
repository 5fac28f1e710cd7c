import type { DocumentModel } from '#engine/model/document';
import { fact } from '#engine/check/finding';
import { flowOf, type FlowPart } from '#engine/check/pdf/page-flow';
import type { Finding } from './finding';
import type { Printed } from './printed';
import { squeeze, wordsOf } from './words-of';

const CLAUSE = 'GB/T 9704—2012 7.1';
const SHOWN = 12;

/**
 * No character of the document is lost, none is added, and they stand in order; where rows go on overleaf their cells
 * are read in turn on either page, and only the order is left aside; so it is where cells are joined, for their words stand
 * beside the rows in the middle.
 */
export function measureWords(
  model: DocumentModel,
  printed: Printed,
  order: 'kept' | 'aside' = hasJoinedCells(model) ? 'aside' : 'kept',
): readonly Finding[] {
  const asRead = (words: string): readonly string[] => (order === 'kept' ? [...words] : [...words].sort());
  const wanted = asRead(wordsOf(model, { addressees: inImprint(printed) ? 'imprint' : 'title' }));
  const found = asRead(wordsOn(printed));
  const differs = wanted.findIndex((char, index) => char !== found[index]);
  const at = differs === -1 && wanted.length < found.length ? wanted.length : differs;
  const around = (chars: readonly string[]): string =>
    at === -1 ? '一致' : chars.slice(Math.max(0, at - SHOWN), at + SHOWN).join('');
  const finding = fact({ what: '文字', where: '全文' }, around(found), around(wanted), at === -1);
  return [{ ...finding, clause: CLAUSE }];
}

const hasJoinedCells = ({ body, attachments }: DocumentModel): boolean =>
  [body, ...attachments.map((attachment) => attachment.body)]
    .flat()
    .some((block) => block.type === 'table' && block.columns.some(({ merge }) => merge));

/** Whether 主送机关 stand in 版记 (GB/T 9704—2012 7.3.2). */
const inImprint = ({ file }: Printed): boolean =>
  file.pages.at(-1)?.lines.some(({ text }) => text.startsWith('主送：')) ?? false;

/** The words on the paper; page numbers, and the head of a table where it comes again overleaf, are left out. */
function wordsOn({ file }: Printed): string {
  const words: string[] = [];
  let head = '';
  let before: FlowPart | undefined;
  for (const page of file.pages) {
    flowOf(page).forEach((part, index) => {
      const text = wordsOfPart(part);
      const inTable = part.type === 'row' && before?.type === 'row';
      if (part.type === 'row' && !inTable) head = text;
      if (!(inTable && index === 0 && text === head)) words.push(text);
      before = part;
    });
  }
  return words.join('');
}

const wordsOfPart = (part: FlowPart): string =>
  squeeze(part.type === 'line' ? part.line.text : part.cells.flat().join(''));
