import { asText, isArray, isObject, type Json } from './json';

/** A piece of a body as the form edits it. `other` is kept as it is: a person put it there by hand. */
export type BlockKind = 'text' | 'table' | 'image' | 'pageBreak' | 'other';

export function blockKind(block: Json | undefined): BlockKind {
  if (typeof block === 'string') return 'text';
  if (isObject(block) && isObject(block.table)) return 'table';
  if (isObject(block) && isObject(block.image)) return 'image';
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

/** A picture by the name that the app gave it. */
export const newImage = (file: string): Json => ({ image: { file } });

/** Where in a body the caret is: in which block, and how far in where that is a text. */
export interface BodyPlace {
  readonly index: number;
  readonly offset: number;
}

export interface Inserted {
  readonly blocks: readonly Json[];
  /** Index of the new block. */
  readonly at: number;
}

/**
 * A body with a block put in at the caret, which parts a text between paragraphs only: before the paragraph whose start
 * it is at, else after the one it is in. At the end there is room to go on writing; empty texts elsewhere are left out.
 */
export function insertBlock(body: Json | undefined, place: BodyPlace | undefined, block: Json): Inserted {
  const blocks = blocksOf(body);
  const index = Math.min(place?.index ?? blocks.length - 1, blocks.length - 1);
  const here = blocks[index];
  const [before, after] = typeof here === 'string' ? partAt(here, place?.offset ?? here.length) : [here, ''];
  const head = [...blocks.slice(0, index), ...(before === undefined || before === '' ? [] : [before])];
  const rest = blocks.slice(index + 1);
  const tail = after === '' && rest.length > 0 ? rest : [after, ...rest];
  return { blocks: [...head, block, ...tail], at: head.length };
}

function partAt(text: string, offset: number): readonly [string, string] {
  const next = text.indexOf('\n', offset);
  const cut = offset === 0 || text[offset - 1] === '\n' ? offset : next < 0 ? text.length : next;
  return [text.slice(0, cut).replace(/\n$/, ''), text.slice(cut).replace(/^\n/, '')];
}

/** A body with an empty text to write into, before the block at an index. */
export const insertText = (body: Json | undefined, index: number): readonly Json[] => {
  const blocks = blocksOf(body);
  return [...blocks.slice(0, index), '', ...blocks.slice(index)];
};

/** The body without one block. */
export const removeBlock = (body: Json | undefined, index: number): Json | undefined =>
  bodyOf(blocksOf(body).filter((_, at) => at !== index));
