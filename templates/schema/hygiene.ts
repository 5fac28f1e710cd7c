/**
 * What may stand in a text that ends up on paper: everything but the characters that no page, no PDF and no DOCX can
 * carry. Linear in the length of the text.
 */

/** C0 and C1 controls but tab and line breaks, and the two code points XML excludes. */
// eslint-disable-next-line no-control-regex -- finding control characters is what it is for
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/u;
/** With the u flag a surrogate matches only where it stands alone. */
const LONE_SURROGATE = /[\uD800-\uDFFF]/u;

export interface BadCharacter {
  readonly code: 'control-character' | 'lone-surrogate';
  /** Counted from 1 in the whole text, in UTF-16 units. */
  readonly position: number;
  /** `U+0007` */
  readonly name: string;
}

/** The first character that cannot be set, or undefined. */
export function findBadCharacter(text: string): BadCharacter | undefined {
  const control = text.search(CONTROL);
  const surrogate = text.search(LONE_SURROGATE);
  if (control < 0 && surrogate < 0) return undefined;
  const isControl = surrogate < 0 || (control >= 0 && control < surrogate);
  const index = isControl ? control : surrogate;
  return {
    code: isControl ? 'control-character' : 'lone-surrogate',
    position: index + 1,
    name: `U+${text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0')}`,
  };
}

/** Soft hyphens, zero-width characters, marks of direction and byte order: pasted along, never meant. */
export const INVISIBLE = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/gu;

/** Tabs and the spaces of other widths that break or justify in ways of their own. */
const ODD_SPACE = /[\t\u00a0\u2000-\u200a\u202f\u205f]/gu;

/** One kind of line break and of narrow space, nothing invisible, nothing blank at either end of the text or of a line. */
export function tidyText(text: string): string {
  const unified = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(ODD_SPACE, ' ');
  if (!unified.includes('\n')) return unified.trim();
  const lines = unified.split('\n').map((line) => line.trim());
  return lines.join('\n').trim();
}
