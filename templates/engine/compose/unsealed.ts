import type { FlowParagraph } from '../flow/flow';
import type { Closing, Text } from '../model/document';
import { twip, type Twip } from '../units';
import { bodyWidth, lineWidth } from './body-width';
import { dateLine, signatureLine } from './closing-lines';
import type { StyledContext } from './context';
import { nameLines } from './name-lines';
import { spaceFor } from './paragraph';

/** 署名 and 成文日期 without a seal, one line below the text (GB/T 9704—2012 7.3.5.2). */
export function composeUnsealed(closing: Closing, context: StyledContext): FlowParagraph[] {
  const { date } = closing;
  const signatures = closing.signatures.flatMap((name) => linesOf(name, context));
  const indents = unsealedIndents({ signatures, ...(date ? { date } : {}) }, context);
  const before = spaceFor(context.profile.gaps.oneLine, context.styles['公文正文'], context.styles['发文机关署名']);
  const names = signatures.map((name, index) =>
    signatureLine(name, context, {
      ...(index === 0 ? { before } : {}),
      indentRight: indents.names[index] ?? twip(0),
      keepWithNext: date !== undefined || index < signatures.length - 1,
    }),
  );
  const first = names.length === 0 ? { before } : {};
  return date ? [...names, dateLine(date, context, { ...first, indentRight: indents.date })] : names;
}

/** A name too long for the line left of its margin is parted between words, into lines that begin below one another. */
const linesOf = (name: Text, context: StyledContext): readonly Text[] =>
  nameLines(name.text, lineWidth(context) - 2 * context.profile.text.cell, {
    measure: (part) => bodyWidth(part, context),
    words: context.words,
  }).map((text) => ({ ...name, text }));

interface Indents {
  readonly names: readonly Twip[];
  readonly date: Twip;
}

/**
 * 署名 indented right by 2 characters, the date's first character 2 characters right of 署名's; a date too long for that
 * takes the indent itself and 署名 follows (7.3.5.2). Joint names begin below one another.
 */
function unsealedIndents({ signatures, date }: Pick<Closing, 'signatures' | 'date'>, context: StyledContext): Indents {
  const two = 2 * context.profile.text.cell;
  const widths = signatures.map(({ text }) => bodyWidth(text, context));
  const name = Math.max(0, ...widths);
  const day = date ? bodyWidth(date.text, context) : 0;
  if (signatures.length === 0) return { names: [], date: twip(two) };
  const block = day > name ? 2 * two + day : two + name;
  return { names: widths.map((width) => atLeastNone(block - width)), date: atLeastNone(block - two - day) };
}

const atLeastNone = (indent: number): Twip => twip(Math.max(0, indent));
