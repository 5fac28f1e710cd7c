/**
 * Which characters may not start or end a line, may hang past it, or hold a word together
 * (GB/T 15834—2011 5.1, GB/T 15835—2011 5.1.7). The DOCX writer hands the same lists to Word and LibreOffice.
 */

/** Never at the start of a line. */
export const NO_LINE_START =
  '!%),./:;?]}¢°·ˇˉ―‖’”…‰′″›℃∶、。〃々〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠-–';

/** Never at the end of a line. */
export const NO_LINE_END = '$([{£¥‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥';

/** May stand just outside the right edge of the text block, one a line. */
export const HANGING = '、。，．：；？！,.:;?!';

/**
 * Marks that the DOCX sets apart, in a language without Chinese break rules, because LibreOffice's Chinese rules would
 * split —— and …… and begin lines with ％ and ℃.
 */
export const SET_APART = '—…％‰℃°″′–';

export const NO_START = 1;
export const NO_END = 2;
export const HANG = 4;
/** Letters, digits and the marks inside numbers and Latin words: no break between two of them. */
export const WORD = 8;
export const SPACE = 16;
/** Ideographs: word processors set a little space between one and a letter or digit beside it. */
export const HAN = 32;
export const LETTER_OR_DIGIT = 64;
/** Closing quotes and brackets: a letter or digit after one stays with it (〔2024〕7号). */
const CLOSER = 128;

/** Latin-1 marks that Chinese text sets in a full cell of their own. */
const CJK_STYLE_LATIN_1 = new Set([0xb7, 0xd7, 0xf7, 0xb1, 0xa7]);

const flags = buildFlags();

function buildFlags(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (characters: string, flag: number) => {
    for (const character of characters) {
      const code = character.codePointAt(0) ?? 0;
      table[code] = (table[code] ?? 0) | flag;
    }
  };
  for (let code = 0x21; code < 0x2000; code += 1) if (!CJK_STYLE_LATIN_1.has(code)) table[code] = WORD;
  // Superscripts and subscripts stay with their base: 10⁻³, H₂O.
  for (let code = 0x2070; code < 0x20a0; code += 1) table[code] = WORD;
  for (let code = 0xff10; code <= 0xff19; code += 1) table[code] = WORD;
  for (let code = 0x3400; code <= 0x9fff; code += 1) table[code] = HAN;
  for (let code = 0xf900; code <= 0xfaff; code += 1) table[code] = HAN;
  mark('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER_OR_DIGIT);
  mark(NO_LINE_START, NO_START);
  mark(NO_LINE_END, NO_END);
  mark(HANGING, HANG);
  mark('”’）》】〕」』〉', CLOSER);
  mark(' \u00a0\u2002\u2003\u2009', SPACE);
  return table;
}

/** Flags of a code point; what lies beyond the BMP breaks as ideographs do. */
export function breakFlags(codePoint: number): number {
  return flags[codePoint] ?? HAN;
}

const DASH = 0x2014;

/**
 * Whether a line may begin with the character at `at`. A 破折号 (two dashes) is never split but may begin a line; a single
 * 一字线 may not (GB/T 15834—2011 5.1.4, 5.1.6).
 */
export function mayBreakBefore(codePoints: ArrayLike<number>, at: number): boolean {
  const left = codePoints[at - 1] ?? 0;
  const right = codePoints[at] ?? 0;
  if (right === DASH && (left === DASH || codePoints[at + 1] !== DASH)) return false;
  const a = breakFlags(left);
  const b = breakFlags(right);
  if (b & SPACE) return false;
  if (a & SPACE) return true;
  if (b & NO_START || a & NO_END || clingsToWord(codePoints, at)) return false;
  return !(a & b & WORD) || endsPart(codePoints, at - 1);
}

/** Whether an address may be parted here behind a slash: a letter follows. Word processors leave 2024/05 whole. */
export function partsAddress(codePoints: ArrayLike<number>, at: number): boolean {
  return codePoints[at - 1] === SLASH && isLetter(codePoints[at] ?? 0) && isLatin(codePoints[at - 2] ?? 0);
}

const SLASH = 0x2f;
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Whether a number or Latin word and a full-width mark beside it stay together, as LibreOffice keeps them. */
function clingsToWord(codePoints: ArrayLike<number>, at: number): boolean {
  const left = codePoints[at - 1] ?? 0;
  const right = codePoints[at] ?? 0;
  if (breakFlags(right) & LETTER_OR_DIGIT) return (breakFlags(left) & CLOSER) !== 0 || joinsNumbers(codePoints, at - 1);
  return (breakFlags(left) & LETTER_OR_DIGIT) !== 0 && OPENING_QUOTES.has(right);
}

const OPENING_QUOTES = new Set([0x201c, 0x2018]);
const STOPS = new Set([0xff0c, 0x3001, 0x3002]);
const HYPHEN = 0x2d;
const QUERY = 0x3f;

/** Whether a full-width comma or stop stands right behind a number or Latin word: 50%，100 is kept whole. */
function joinsNumbers(codePoints: ArrayLike<number>, at: number): boolean {
  return STOPS.has(codePoints[at] ?? 0) && isLatin(codePoints[at - 1] ?? 0);
}

/** A line may end behind a hyphen in a number or word (0000-|6600118), and behind the ? of an address. */
function endsPart(codePoints: ArrayLike<number>, at: number): boolean {
  const mark = codePoints[at];
  if ((mark !== HYPHEN && mark !== QUERY) || !isLatin(codePoints[at - 1] ?? 0)) return false;
  return mark === HYPHEN || (breakFlags(codePoints[at + 1] ?? 0) & LETTER_OR_DIGIT) !== 0;
}

/** Full-width units, which end a number as % does. */
const UNITS = new Set([0xff05, 0x2030, 0x2103, 0xb0]);

/** Letters, digits and the marks that belong to them. */
export function isLatin(codePoint: number): boolean {
  const flag = breakFlags(codePoint);
  return ((flag & WORD) !== 0 && (flag & NO_END) === 0) || UNITS.has(codePoint);
}

/** Whether word processors set space between two neighbours of different script. */
export function isScriptBorder(left: number, right: number): boolean {
  const a = breakFlags(left);
  const b = breakFlags(right);
  return ((a & HAN) !== 0 && isWritten(right, b)) || (isWritten(left, a) && (b & HAN) !== 0);
}

const isWritten = (codePoint: number, flag: number): boolean =>
  (flag & LETTER_OR_DIGIT) !== 0 || isCircledNumber(codePoint);

/** ① to ⑳: LibreOffice takes them for numbers of the Latin script, and sets space beside them too. */
export const isCircledNumber = (codePoint: number): boolean => codePoint >= 0x2460 && codePoint <= 0x2473;
