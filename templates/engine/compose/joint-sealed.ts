import type { FlowFloat, FlowParagraph } from '../flow/flow';
import type { Closing, Text } from '../model/document';
import { mmToTwip, twip, type Twip } from '../units';
import { bodyWidth, lineWidth } from './body-width';
import { columnsLine, dateLine } from './closing-lines';
import type { StyledContext } from './context';
import { nameLines } from './name-lines';
import { centreBelow, sealRoom, type Covered } from './seal-room';
import { sealFloat, type PressedSeal } from './seals';
import { seats, shareAmongRows } from './seats';

/**
 * Joint 署名 under seals (GB/T 9704—2012 7.3.5.1): names in their order in rows, evenly placed, a seal over each, the last
 * over the last name and the date; seals in line, neither crossing nor touching, the first row's tops within one line of
 * the text. A row is a line of centred columns, so that names can be edited; a long name takes several such lines.
 */
export function composeJointSealed(
  { signatures, date }: Closing,
  seals: readonly PressedSeal[],
  context: StyledContext,
): FlowParagraph[] {
  const day = date ? bodyWidth(date.text, context) : 0;
  const grid = chooseGrid(signatures, { seals, day, context });
  const rows = rowsOf(signatures, seals, grid);
  const composed: FlowParagraph[] = [];
  let above: Placed | undefined;
  rows.forEach((row, index) => {
    const covered = coveredBy(row, index === rows.length - 1 && date !== undefined);
    const place = placeRow(row, covered, { above, context });
    composed.push(...rowLines(row, { ...place, grid, context, goesOn: index < rows.length - 1 || date !== undefined }));
    above = { ...place, row, covered };
  });
  const last = grid.centres.at(-1) ?? 0;
  const lines = above?.covered.lines ?? 1;
  const below = twip(Math.max(0, (above?.top ?? 0) + largest(above?.row) - lines * context.profile.text.line));
  if (date)
    return [...composed, dateLine(date, context, { indentRight: twip(lineWidth(context) - last - day / 2), below })];
  const end = composed.at(-1);
  return end ? [...composed.slice(0, -1), { ...end, below }] : composed;
}

interface Grid {
  /** Middles of the columns, from the left edge of the text area. */
  readonly centres: readonly Twip[];
  /** Width that a name may take. */
  readonly width: number;
  readonly rows: readonly number[];
  readonly lines: (name: Text) => readonly string[];
}

interface GridNeeds {
  readonly seals: readonly PressedSeal[];
  readonly day: number;
  readonly context: StyledContext;
}

/** As many side by side as the profile has and as fit with every name on one line; two if none do, long names wrapped. */
function chooseGrid(signatures: readonly Text[], { seals, day, context }: GridNeeds): Grid {
  const { closing, text } = context.profile;
  const width = lineWidth(context);
  const diameter = Math.max(...seals.map((seal) => seal.diameter));
  const name = Math.max(...signatures.map((one) => bodyWidth(one.text, context)));
  const gap = mmToTwip(closing.sealGap);
  const last = width - 4 * text.cell - day / 2;
  const measure = (words: string): number => bodyWidth(words, context);
  const gridOf = (most: number, widest: number): Grid | undefined => {
    const rows = shareAmongRows(signatures.length, Math.ceil(signatures.length / most));
    const needs = {
      room: Math.max(diameter, widest, day),
      apart: Math.max(diameter + gap, widest + text.cell),
      width,
      last,
    };
    const centres = seats(rows[0] ?? 1, needs);
    if (!centres) return undefined;
    const step = (centres[1] ?? width) - (centres[0] ?? 0);
    const toEdge = Math.min(centres[0] ?? 0, width - (centres.at(-1) ?? 0));
    const room = Math.min(step - text.cell, 2 * toEdge);
    return {
      centres,
      rows,
      width: room,
      lines: ({ text }) => nameLines(text, room, { measure, words: context.words }),
    };
  };
  const most = Math.max(2, Math.min(closing.sealsPerRow, signatures.length));
  for (let count = most; count >= 2; count -= 1) {
    const grid = gridOf(count, name);
    if (grid) return grid;
  }
  return (
    gridOf(2, 0) ?? { centres: [twip(width / 2)], rows: signatures.map(() => 1), width, lines: ({ text }) => [text] }
  );
}

interface Seat {
  readonly name: Text;
  readonly lines: readonly string[];
  readonly seal: PressedSeal;
  readonly centre: Twip;
}

type Row = readonly Seat[];

/** Every row ends in the last column, so that the last seal of all stands over the date. */
function rowsOf(signatures: readonly Text[], seals: readonly PressedSeal[], grid: Grid): readonly Row[] {
  let next = 0;
  return grid.rows.map((count) => {
    const from = next;
    next += count;
    const free = grid.centres.length - count;
    return signatures.slice(from, next).flatMap((name, index): Seat[] => {
      const seal = seals[from + index];
      const centre = grid.centres[free + index];
      return seal && centre !== undefined ? [{ name, lines: grid.lines(name), seal, centre }] : [];
    });
  });
}

const largest = (row: Row | undefined): number => Math.max(0, ...(row ?? []).map(({ seal }) => seal.diameter));

const coveredBy = (row: Row, withDate: boolean): Covered => ({
  lines: Math.max(1, ...row.map(({ lines }) => lines.length)) + (withDate ? 1 : 0),
  withDate,
});

interface Place {
  readonly before: Twip;
  /** Upper edge of the row's largest seal, from the top of its first line. */
  readonly top: Twip;
}

type Placed = Place & { readonly row: Row; readonly covered: Covered };

/** The first row stands below the text as a single seal does, each further one with its seals clear of those above. */
function placeRow(
  row: Row,
  covered: Covered,
  { above, context: { profile } }: { above: Placed | undefined; context: StyledContext },
): Place {
  const diameter = twip(largest(row));
  if (!above) return sealRoom(diameter, covered, profile);
  const slack = (profile.text.line - profile.text.size * 20) / 2;
  const top = centreBelow(covered, profile) + slack - diameter / 2;
  const sealsEnd = above.top + largest(above.row) + mmToTwip(profile.closing.sealGap);
  const before = sealsEnd - above.covered.lines * profile.text.line - top;
  return { before: twip(Math.max(0, before)), top: twip(top) };
}

interface RowContext extends Place {
  readonly grid: Grid;
  readonly context: StyledContext;
  readonly goesOn: boolean;
}

/** The lines of a row; a name with fewer lines than others stands on the last ones. */
function rowLines(row: Row, { before, top, context, goesOn }: RowContext): FlowParagraph[] {
  const count = Math.max(1, ...row.map(({ lines }) => lines.length));
  const middle = top + largest(row) / 2;
  const floats = row.flatMap(({ seal, centre }): FlowFloat[] => {
    const float = sealFloat(seal, centre, middle - seal.diameter / 2);
    return float ? [float] : [];
  });
  return Array.from({ length: count }, (_, index) => {
    const names = row.flatMap(({ name, lines, centre }) => {
      const text = lines[index - (count - lines.length)];
      return text === undefined ? [] : [{ name, text, centre }];
    });
    return {
      ...columnsLine(names, context),
      keepWithNext: goesOn || index < count - 1,
      ...(index === 0 ? { before, keepSpace: true as const, ...(floats.length > 0 ? { floats } : {}) } : {}),
    };
  });
}
