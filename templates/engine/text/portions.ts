import { LETTER_OR_DIGIT, SET_APART, breakFlags, isCircledNumber } from './kinsoku';

const setApart = new Set([...SET_APART].map((mark) => mark.codePointAt(0)));

/** Scripts as word processors tell them apart; marks common to both belong to what stands before them. */
const COMMON = 0;
const LATIN = 1;
const ASIAN = 2;

function scriptOf(codePoint: number): number {
  if (breakFlags(codePoint) & LETTER_OR_DIGIT || (codePoint >= 0xc0 && codePoint < 0x2000)) return LATIN;
  if (isCircledNumber(codePoint)) return LATIN;
  return codePoint >= 0x2e80 ? ASIAN : COMMON;
}

/**
 * Marks the characters that begin a portion: a stretch in one face, one script and one language, which LibreOffice
 * measures as a whole. The letter space of the character before it is lost there
 * (docs/decisions/docx-line-breaking.md, rule 8).
 */
export function portionStarts(codePoints: Uint32Array, faceOf: Uint8Array, count: number): Uint8Array {
  const starts = new Uint8Array(count);
  let script = COMMON;
  for (let at = 0; at < count && script === COMMON; at += 1) script = scriptOf(codePoints[at] ?? 0);
  let before = -1;
  for (let at = 0; at < count; at += 1) {
    const code = codePoints[at] ?? 0;
    script = scriptOf(code) || script;
    const portion = ((faceOf[at] ?? 0) << 3) | (setApart.has(code) ? 4 : 0) | script;
    if (at > 0 && portion !== before) starts[at] = 1;
    before = portion;
  }
  return starts;
}
