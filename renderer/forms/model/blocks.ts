import { asText, isArray, isObject, type Json } from './json';

/** A piece of a body as the form edits it. `other` is kept as it is: a person put it there by hand. */
export type BlockKind = 'text' | 'table' | 'pageBreak' | 'other';

export function blockKind(block: Json | undefined): BlockKind {
  if (typeof block === 'string') return 'text';
  if (isObject(block) && isObject(block.table)) return 'table';
  return isObject(block) && block.pageBreak === true ? 'pageBreak' : 'other';
}

/** A body as blocks; plain text is one block. */
export const blocksOf = (body: Json | undefined): readonly Json[] => (isArray(body) ? body : [asText(body)]);

/**
 * Blocks as a body: plain text where there is nothing but text, so that a body without tables stays the simple thing
 * it is. Neighbouring texts become one, their lines in order.
 */
export function bodyOf(blocks: readonly Json[]): Json | undefined {
  const merged = blocks.reduce<readonly Json[]>((done, block) => {
    const last = done.at(-1);
    if (typeof block !== 'string' || typeof last !== 'string') return [...done, block];
    return [...done.slice(0, -1), [last, block].filter((text) => text !== '').join('\n')];
  }, []);
  const [only] = merged;
  if (merged.length > 1 || typeof only === 'object') return merged;
  return only === '' ? undefined : only;
}

/** A new table: three columns and two rows to type into. */
export const newTable = (): Json => ({
  table: {
    columns: [{ title: '' }, { title: '' }, { title: '' }],
    rows: [
      ['', '', ''],
      ['', '', ''],
    ],
  },
});

/** `blocks` with one put in after another, and room to go on writing after it. */
export function insertBlock(blocks: readonly Json[], after: number, block: Json): readonly Json[] {
  const rest = blocks.slice(after + 1);
  return [...blocks.slice(0, after + 1), block, ...(typeof rest[0] === 'string' ? [] : ['']), ...rest];
}
