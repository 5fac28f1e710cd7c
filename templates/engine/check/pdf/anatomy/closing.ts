import type { ClosingParts, Part } from '../../anatomy';
import { found } from '../../found';
import { LOOKS_LIKE, squeeze } from '../../text/patterns';
import type { Lines, PlacedLine, TextMeasures } from '../printed-document';
import { startsAsText, startsFlush } from '../text-measures';
import { namesOf } from '../names-of';
import { partOf } from './part';

export interface FoundClosing {
  readonly closing: ClosingParts<Lines>;
  readonly attachmentNotes: readonly Part<Lines>[];
  readonly attendance: readonly Part<Lines>[];
  /** Lines of the main text that come before. */
  readonly rest: Lines;
}

/** Lines further apart than this many pitches do not belong together. */
const APART = 1.5;
/** Rows of joint names have a seal each: no further apart than the largest is high. */
const ROWS_APART = 7.5;
/** Pitch where a file has no two lines of text, millimetres. */
const USUAL_PITCH = 10.4;

/** 附件说明, 署名, 成文日期 and 附注 at the end of the main text. */
export function findClosing(lines: Lines, text: TextMeasures): FoundClosing {
  const at = lastIndex(lines, (line) => isDate(line, text));
  if (at < 0) return { closing: { signatures: [] }, ...findLists(lines, text) };
  const date = lines[at];
  const start = signatureStart(lines, at, text);
  const after = lines.slice(at + 1);
  const note = after[0] && /^[（(]/u.test(after[0].text) ? partOf(after) : undefined;
  return {
    closing: {
      signatures: lines.slice(start, at).flatMap((line) => partOf([line]) ?? []),
      ...found({ date: date && partOf([date]), note }),
    },
    ...findLists(lines.slice(0, start), text),
  };
}

/** A date alone on its line, set off from where text begins. */
const isDate = (line: PlacedLine, text: TextMeasures): boolean =>
  LOOKS_LIKE.date.test(squeeze(line.text)) && !startsFlush(line, text);

/** Set off from where text begins, and no entry of 附件说明. */
const isName = (line: PlacedLine, text: TextMeasures): boolean =>
  !startsAsText(line, text) && !/^\d{1,2}\s*[.．、]/u.test(line.text);

/** 署名 are the lines right above the date that do not begin as text does, and rows of names side by side. */
function signatureStart(lines: Lines, date: number, text: TextMeasures): number {
  let start = date;
  const pitch = text.pitch ?? USUAL_PITCH;
  const follows = (above: PlacedLine, below: PlacedLine): boolean =>
    above.page === below.page &&
    below.baseline - above.baseline < (namesOf(above).length > 1 ? ROWS_APART : APART) * pitch;
  for (;;) {
    const [above, below] = [lines[start - 1], lines[start]];
    if (!above || !below || !(isName(above, text) || namesOf(above).length > 1) || !follows(above, below)) return start;
    start -= 1;
  }
}

/** 附件说明 and, in 纪要, who was present, at the end of these lines. */
function findLists(lines: Lines, text: TextMeasures): Omit<FoundClosing, 'closing'> {
  const from = lines.findIndex((line) => LOOKS_LIKE.attendance.test(line.text));
  if (from < 0) return { attendance: [], ...findAttachmentNotes(lines, text) };
  const attendance = entriesOf(lines.slice(from), (line) => LOOKS_LIKE.attendance.test(line.text));
  return { attendance, ...findAttachmentNotes(lines.slice(0, from), text) };
}

/** Lines as entries of a list, a new one with every line that begins one. */
function entriesOf(lines: Lines, begins: (line: PlacedLine) => boolean): readonly Part<Lines>[] {
  const entries: PlacedLine[][] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (last && !begins(line)) last.push(line);
    else entries.push([line]);
  }
  return entries.flatMap((entry) => partOf(entry) ?? []);
}

/** 附件说明 at the end of these lines: from 附件： to the end, an entry for each number. */
function findAttachmentNotes(
  lines: Lines,
  text: TextMeasures,
): { readonly attachmentNotes: readonly Part<Lines>[]; readonly rest: Lines } {
  const from = lastIndex(lines, (line) => LOOKS_LIKE.attachmentNote.test(line.text));
  const list = from < 0 ? [] : lines.slice(from);
  // Behind a list nothing begins as text does; 附件：in the midst of the text is text.
  if (from < 0 || list.slice(1).some((line) => startsFlush(line, text))) return { attachmentNotes: [], rest: lines };
  const attachmentNotes = entriesOf(list, (line) => /^\d{1,2}\s*[.．、]/u.test(line.text));
  return { attachmentNotes, rest: lines.slice(0, from) };
}

/** Index of the last line that passes; -1 for none. */
function lastIndex(lines: Lines, test: (line: PlacedLine) => boolean): number {
  let index = lines.length - 1;
  while (index >= 0 && !test(lines[index] as PlacedLine)) index -= 1;
  return index;
}
