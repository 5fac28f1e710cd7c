import type { ClosingParts, Part } from '../../anatomy';
import { found } from '../../found';
import { LOOKS_LIKE, squeeze } from '../../text/patterns';
import { one } from '../anatomy-part';
import type { Paragraphs, PlacedParagraph } from '../word-document';

export interface FoundWordClosing {
  readonly closing: ClosingParts<Paragraphs>;
  readonly attachmentNotes: readonly Part<Paragraphs>[];
  readonly attendance: readonly Part<Paragraphs>[];
  readonly rest: Paragraphs;
}

/** More organs than ever sign together. */
const MOST_SIGNATURES = 10;

/** 附件说明, 署名, 成文日期 and 附注 at the end of the main text. */
export function findWordClosing(paragraphs: Paragraphs): FoundWordClosing {
  const dates = paragraphs.filter((p) => LOOKS_LIKE.date.test(squeeze(p.text)) && !p.inTable);
  const date = dates.at(-1);
  const at = date ? paragraphs.indexOf(date) : paragraphs.length;
  const start = date ? signatureStart(paragraphs, at) : at;
  const after = paragraphs[at + 1];
  const note = after && LOOKS_LIKE.note.test(after.text.trim()) ? one(after) : undefined;
  const present = paragraphs.findIndex((paragraph) => LOOKS_LIKE.attendance.test(paragraph.text.trim()));
  const before = paragraphs.slice(0, present < 0 ? start : Math.min(present, start));
  const from = notesStart(before);
  return {
    closing: {
      signatures: paragraphs.slice(start, at).flatMap((paragraph) => one(paragraph) ?? []),
      ...found({ date: one(date), note }),
    },
    attendance: entriesOf(paragraphs.slice(before.length, start)),
    attachmentNotes: entriesOf(before.slice(from)),
    rest: before.slice(0, from),
  };
}

/** 署名 are the paragraphs before the date that are set off from the left and no sentences. */
function signatureStart(paragraphs: Paragraphs, date: number): number {
  let start = date;
  while (start > 0 && date - start < MOST_SIGNATURES && isSignature(paragraphs[start - 1])) start -= 1;
  return start;
}

function isSignature(paragraph: PlacedParagraph | undefined): boolean {
  if (!paragraph || paragraph.inTable || /[。；：！？:;]$/u.test(paragraph.text.trim())) return false;
  const aside = paragraph.align === 'right' || paragraph.align === 'center' || paragraph.left.twips > FAR_LEFT;
  return (aside && paragraph.firstLine.twips >= 0) || /^\s{6,}/u.test(paragraph.text);
}

/** Twips: some six characters. */
const FAR_LEFT = 1900;

/** Where 附件说明 begins at the end of these paragraphs; their number where there is none. */
function notesStart(paragraphs: Paragraphs): number {
  for (let from = paragraphs.length - 1; from >= 0; from -= 1) {
    const text = paragraphs[from]?.text.trim() ?? '';
    if (LOOKS_LIKE.attachmentNote.test(text)) return from;
    if (!/^\d{1,2}\s*[.．、]/u.test(text)) return paragraphs.length;
  }
  return paragraphs.length;
}

const entriesOf = (paragraphs: Paragraphs): readonly Part<Paragraphs>[] =>
  paragraphs.flatMap((paragraph) => one(paragraph) ?? []);
