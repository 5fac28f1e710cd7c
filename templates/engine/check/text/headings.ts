/** A heading or an item known by its number (GB/T 9704—2012 7.3.3). */
export interface Numbered {
  /** 1 一、 · 2 （一） · 3 1. · 4 （1） */
  readonly level: 1 | 2 | 3 | 4;
  readonly ordinal: number;
  /** The number as written, mark included. */
  readonly label: string;
  /** Whether it is written as the standard writes it. */
  readonly wellFormed: boolean;
}

const HAN = '[一二三四五六七八九十百]{1,4}';

/** Forms seen in practice, the standard's own first among those of its level. */
const FORMS: readonly { readonly level: Numbered['level']; readonly pattern: RegExp; readonly wellFormed: boolean }[] =
  [
    { level: 1, pattern: new RegExp(`^(${HAN})、`, 'u'), wellFormed: true },
    { level: 1, pattern: new RegExp(`^(${HAN})[.．,，](?!\\d)`, 'u'), wellFormed: false },
    { level: 2, pattern: new RegExp(`^（(${HAN})）(?![、，,.．])`, 'u'), wellFormed: true },
    { level: 2, pattern: new RegExp(`^[（(](${HAN})[）)][、，,.．]?`, 'u'), wellFormed: false },
    { level: 3, pattern: /^(\d{1,2})\.(?!\d)/u, wellFormed: true },
    { level: 3, pattern: /^(\d{1,2})[．、](?!\d)/u, wellFormed: false },
    { level: 4, pattern: /^（(\d{1,2})）(?![、，,.．])/u, wellFormed: true },
    { level: 4, pattern: /^[（(](\d{1,2})[）)][、，,.．]?/u, wellFormed: false },
  ];

/** The number a paragraph begins with; undefined for a paragraph without one. */
export function numberOf(text: string): Numbered | undefined {
  for (const { level, pattern, wellFormed } of FORMS) {
    const [label, digits] = pattern.exec(text) ?? [];
    if (label === undefined || digits === undefined) continue;
    const ordinal = /\d/u.test(digits) ? Number(digits) : hanNumber(digits);
    return { level, ordinal, label, wellFormed };
  }
  return undefined;
}

const DIGITS = '零一二三四五六七八九';

/** 一 … 九十九; 0 for what is no such number. */
export function hanNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['零', text];
  const ten = tens === '' ? 1 : DIGITS.indexOf(tens ?? '');
  const one = ones === '' ? 0 : DIGITS.indexOf(ones ?? '');
  return ten < 0 || one < 0 ? 0 : 10 * ten + one;
}

/** Longer than this, number included, a heading is a sentence that happens to be numbered. */
const LONGEST_HEADING = 30;

/**
 * Whether a numbered paragraph is a heading: it stands alone and ends without a mark, or a short sentence runs in before
 * others. One numbered sentence, or an item of a list that ends with ； or ，, is an item.
 */
export function isHeading(text: string): boolean {
  const [first = '', rest = ''] = /^([^。]*)(.*)$/su.exec(text.trim())?.slice(1) ?? [];
  const short = [...first].length <= LONGEST_HEADING;
  return rest === '' ? short && !/[；，：、！？]$/u.test(first) : short && rest.length > 1;
}
