/**
 * A check's message carries its stable code in front, since valibot hands back nothing but the message:
 * `not-a-date|日期应写成…`.
 */
const SEPARATOR = '|';

export const rule = (code: string, message: string): string => `${code}${SEPARATOR}${message}`;

export function parseRule(text: string): { readonly code: string; readonly message: string } | undefined {
  const at = text.indexOf(SEPARATOR);
  return at > 0 ? { code: text.slice(0, at), message: text.slice(at + 1) } : undefined;
}
