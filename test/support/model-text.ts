import type { Block, DocumentModel } from '#engine/model/document';

/** Everything a block says, in reading order. */
export function blockText(block: Block): string {
  if (block.type === 'paragraph') return block.inlines.map((inline) => inline.text).join('');
  if (block.type === 'form')
    return block.rows.flatMap(({ cells }) => cells.map(({ text, foot = '' }) => text + foot)).join('');
  if (block.type !== 'table') return '';
  return [block.caption?.text ?? '', ...block.columns.map((column) => column.title), ...block.rows.flat()].join('');
}

export const bodyText = (blocks: readonly Block[]): string => blocks.map(blockText).join('');

export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** Every string of a model, for tests that look for a text wherever it may be. */
export function allText(model: DocumentModel): string {
  return JSON.stringify(model);
}
