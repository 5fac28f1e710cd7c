import type { LayoutProfile } from '#standard/profile';
import type { Diagnostic } from '../diagnose';
import type { FlowPlace } from '../flow/flow';
import { isRespaced } from '../flow/respace';
import { twip, twipToPt, type Twip } from '../units';
import { heightOf, type BrokenParagraph } from './place-paragraph';
import type { PieceEnd, PlacedAt, PlacedSection } from './place-section';
import type { Adjustment, Placeable } from './placeable';

const CLAUSE = 'GB/T 9704—2012 7.3.5.5';
/** Lines of text that go with a closing which would otherwise stand alone. */
const COMPANY = 2;

export type SectionAdjustment = Adjustment & { readonly diagnostics: readonly Diagnostic[] };

/** A section as it came out by itself, its closing on a page without text. */
export interface Parted {
  readonly blocks: readonly Placeable[];
  /** Index of the block with which the closing begins. */
  readonly closing: number;
  readonly placed: PlacedSection;
  /** Where the text ends. */
  readonly end: PieceEnd;
  /** Height of a page's text area, in twips. */
  readonly height: number;
  readonly profile: LayoutProfile;
}

/** What may bring text and closing together, best first: a tighter page, else the last lines go along. */
export function waysToCompany(parted: Parted): readonly SectionAdjustment[] {
  const tight = tightened(parted);
  return [...(tight ? [tight] : []), ...carryPlaces(parted).flatMap((place) => carried(parted, place))];
}

/** The page on which the text ends, so much tighter that the closing stands on it too. */
function tightened(parted: Parted): SectionAdjustment | undefined {
  const { blocks, closing, end, height, profile } = parted;
  const { line } = profile.text;
  const lines = linesOnPage(parted);
  const start = lines[0];
  const ending = blocks.slice(closing).filter((block) => 'lines' in block);
  const missing = end.used + heightWithSeal(ending) - height;
  const count = lines.length + ending.reduce((sum, block) => sum + block.lines.length, 0);
  const kept = [...lines.flatMap((place) => begunBy(blocks, place) ?? []), ...ending].filter(hasSpace).length;
  // The last line's own clear space is half of what each line loses: type must stay within the text block.
  const pitch = twip(line - Math.ceil(missing / Math.max(1, count - kept - 0.5)));
  if (!start || pitch < profile.closing.pitch.least || pitch >= line) return undefined;
  const message = `第${end.page + 1}页的行距由 ${points(line)} 磅收紧为 ${points(pitch)} 磅，使署名和日期与正文同页。`;
  return {
    breaks: start.top === 0 && end.page > 0 && !followsBreak(blocks, start) ? [placeOf(start)] : [],
    spacing: { from: placeOf(start), line: pitch },
    diagnostics: [hint('closing-tightened', message)],
  };
}

/** The last lines of the text on the next page, the page before it set looser as far as the profile lets it. */
function carried(parted: Parted, place: PlacedAt): readonly SectionAdjustment[] {
  const { blocks, end, height, profile } = parted;
  const { line } = profile.text;
  const lines = linesOnPage(parted).filter((one) => one.top < place.top);
  const start = lines[0];
  const kept = lines.flatMap((one) => begunBy(blocks, one) ?? []).filter(hasSpace).length;
  const looser = Math.max(1, lines.length - kept);
  const fill = Math.floor((height - place.top) / looser);
  const most = Math.max(line, Math.min(profile.closing.pitch.most, line + fill));
  // A page that would stay empty further down all the same is not spread.
  const pitch = twip(height - place.top - looser * (most - line) <= line ? most : line);
  const block = blocks[place.block];
  const what = isParagraph(block) && block.paragraph.element === '附件说明' ? '附件说明' : '正文末尾的几行';
  const moved = `${what}已移到第${end.page + 2}页，使署名和日期不单独成页`;
  const plain = {
    breaks: [placeOf(place)],
    diagnostics: [hint('closing-carried', `${moved}。`)],
  };
  if (!start || pitch === line) return [plain];
  const change = `；第${end.page + 1}页的行距由 ${points(line)} 磅放宽为 ${points(pitch)} 磅。`;
  const split = start.offset > 0 && end.page > 0 ? [placeOf(start)] : [];
  const spacing = { from: placeOf(start), to: placeOf(place), line: pitch };
  const diagnostics = [hint('closing-carried', moved + change)];
  return [{ breaks: [...split, placeOf(place)], spacing, diagnostics }, plain];
}

/**
 * Where the next page may begin: with the whole 附件说明, or two lines before the end of the text. A short paragraph goes as
 * a whole, and takes its heading with it.
 */
function carryPlaces({ blocks, closing, placed, end }: Parted): readonly PlacedAt[] {
  const last = closing - 1;
  const block = blocks[last];
  if (!isParagraph(block)) return [];
  const listStart = startOf(
    blocks,
    last,
    (above) => above.element === '附件说明' && block.paragraph.element === '附件说明',
  );
  const short = block.lines.length <= COMPANY + 1;
  const headed = startOf(blocks, last, (above) => above.keepWithNext);
  const lastLines = { block: last, offset: block.lines.at(-COMPANY)?.start ?? block.lines.at(-1)?.start ?? 0 };
  const wanted: readonly FlowPlace[] = [
    ...(listStart < last ? [{ block: listStart, offset: 0 }] : []),
    ...(short ? [{ block: headed, offset: 0 }] : []),
    lastLines,
  ];
  const stays = (place: PlacedAt): boolean =>
    end.page > 0 || placed.lines.some((line) => isText(blocks[line.block]) && line.page === 0 && line.top < place.top);
  return wanted.flatMap((place) =>
    placed.lines.filter(
      (line) =>
        line.block === place.block &&
        line.offset === place.offset &&
        line.page === end.page &&
        line.top > 0 &&
        stays(line),
    ),
  );
}

/** Page 1 must keep some (7.3.3). */
const isText = (block: Placeable | undefined): boolean => isParagraph(block) && block.paragraph.element === '正文';

/** Goes up from a paragraph as long as the one above passes. */
function startOf(
  blocks: readonly Placeable[],
  from: number,
  test: (above: BrokenParagraph['paragraph']) => boolean,
): number {
  let at = from;
  for (;;) {
    const above = blocks[at - 1];
    if (!isParagraph(above) || !test(above.paragraph)) return at;
    at -= 1;
  }
}

/** Lines of running text on the page on which the text ends. */
const linesOnPage = ({ placed, blocks, closing, end, profile }: Parted): readonly PlacedAt[] =>
  placed.lines.filter(({ block, page }) => {
    const content = blocks[block];
    return (
      page === end.page && block < closing && isParagraph(content) && isRespaced(content.paragraph, profile.text.line)
    );
  });

/** The paragraph whose first line stands there, but for one at the top of a page. */
const begunBy = (blocks: readonly Placeable[], { block, offset, top }: PlacedAt): BrokenParagraph | undefined => {
  const content = blocks[block];
  return isParagraph(content) && offset === 0 && top > 0 ? content : undefined;
};

const hasSpace = ({ paragraph }: BrokenParagraph): boolean => paragraph.before > 0;

const isParagraph = (block: Placeable | undefined): block is BrokenParagraph => block !== undefined && 'lines' in block;

function heightWithSeal(ending: readonly BrokenParagraph[]): number {
  let height = 0;
  let reach = 0;
  for (const block of ending) {
    height += block.paragraph.before + heightOf(block);
    reach = Math.max(reach, height + (block.paragraph.below ?? 0));
  }
  return Math.max(height, reach);
}

const followsBreak = (blocks: readonly Placeable[], { block, offset }: PlacedAt): boolean => {
  const above = blocks[block - 1];
  return offset === 0 && above !== undefined && !('lines' in above) && above.type === 'pageBreak';
};

const placeOf = ({ block, offset }: PlacedAt): FlowPlace => ({ block, offset });

const points = (line: Twip): string => twipToPt(line).toFixed(2).replace(/0$/u, '');

const hint = (code: string, message: string): Diagnostic => ({
  code,
  severity: 'hint',
  clause: CLAUSE,
  message,
  path: 'closing',
});
