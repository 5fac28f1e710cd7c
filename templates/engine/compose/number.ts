import { textArea } from '#standard/text-area';
import type { FlowParagraph, FlowRule, FlowSpan, FlowTail } from '../flow/flow';
import type { Head } from '../model/document';
import { textWidth } from '../text/characters';
import { mmToTwip, ptToTwip, twip, type Twip } from '../units';
import type { StyledContext } from './context';
import { paragraph, spaceFor, type LineBox } from './paragraph';

const LABEL = '签发人：';
const NAMES_PER_LINE = 2;

export interface NumberPlace {
  /** The mark above it. */
  readonly mark: LineBox;
  /** Whether the red rule follows. */
  readonly ruled: boolean;
}

/**
 * 发文字号, two lines below the mark, the red rule 4 mm below it (GB/T 9704—2012 7.2.5, 7.2.7). In upward documents it
 * moves left and shares the last line with the 签发人 (7.2.6).
 */
export function composeNumber(
  { number, signers, ruleStar }: Head,
  { mark, ruled }: NumberPlace,
  context: StyledContext,
): FlowParagraph[] {
  const { profile, styles } = context;
  const before = spaceFor(profile.gaps.twoLines, mark, styles['发文字号']);
  const tails = signerTails(signers, context);
  const left = tails.length > 0 ? { align: 'left' as const, indentLeft: profile.text.cell } : {};
  const rows = tails
    .slice(0, -1)
    .map((tail, index) =>
      paragraph(
        context,
        { element: '签发人', style: '签发人', text: '' },
        { before: index === 0 ? before : twip(0), keepWithNext: true, tail },
      ),
    );
  const tail = tails.at(-1);
  const last = paragraph(
    context,
    { element: '发文字号', style: '发文字号', text: number?.text ?? '', path: number?.path ?? 'head.number' },
    {
      ...left,
      before: rows.length === 0 ? before : twip(0),
      keepWithNext: true,
      ...(tail ? { tail } : {}),
      ...(ruled ? { ruleBelow: redRule(ruleStar, context) } : {}),
    },
  );
  return [...rows, last];
}

const redRule = (ruleStar: boolean | undefined, { profile: { head, color } }: StyledContext): FlowRule => ({
  element: '版头分隔线',
  space: head.ruleSpace,
  width: head.ruleWidth,
  color: color.red,
  ...((ruleStar ?? head.ruleStar === 'star')
    ? { star: { size: mmToTwip(head.starSize), gap: mmToTwip(head.starGap) } }
    : {}),
});

/**
 * 签发人 line by line, two names each, indented right by one character; further lines begin under the first name, and
 * second names below one another. The label is in 仿宋, names in 楷体.
 */
function signerTails(signers: readonly string[], context: StyledContext): FlowTail[] {
  const rows = signerRows(signers);
  const { cell } = context.profile.text;
  const names = Math.max(0, ...rows.map((row) => width({ text: row, font: '楷体' }, context)));
  const start = textArea(context.profile.page, 'portrait').width - cell - names;
  const label: FlowSpan = { text: LABEL, font: '仿宋' };
  return rows.map((row, index) => ({
    element: '签发人',
    spans: index === 0 ? [label, { text: row, font: '楷体' }] : [{ text: row, font: '楷体' }],
    at: twip(index === 0 ? start - width(label, context) : start),
    path: `head.signers[${index * NAMES_PER_LINE}]`,
  }));
}

/** A first name shorter than the longest is filled up with spaces as wide as a character. */
function signerRows(signers: readonly string[]): string[] {
  const firsts = signers.filter((_, index) => index % NAMES_PER_LINE === 0);
  const longest = Math.max(0, ...firsts.map(({ length }) => length));
  return firsts.map((first, row) => {
    const others = signers.slice(row * NAMES_PER_LINE + 1, (row + 1) * NAMES_PER_LINE);
    return others.length === 0 ? first : [first.padEnd(longest, '　'), ...others].join('　');
  });
}

function width({ text, font }: FlowSpan, { fonts, styles }: StyledContext): Twip {
  const { size, tracking } = styles['签发人'];
  return ptToTwip(textWidth(text, font, { size, tracking }, fonts));
}
