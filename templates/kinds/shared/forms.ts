/** A form is no 公文: it has neither 版头 nor 落款 (codes of the rules of all kinds). */
export const FORM_WAIVES: readonly string[] = [
  'mark-missing',
  'number-missing',
  'serial-missing',
  'signature-missing',
  'date-missing',
];
