/**
 * A check's message carries its stable code in front, since valibot hands back nothing but the message:
 * `not-a-date|日期应写成…`.
 */
const RULE = /^([a-z-]+)\|/;

export const rule = (code: string, message: string): string => `${code}|${message}`;

export function parseRule(text: string): { readonly code: string; readonly message: string } | undefined {
  const code = RULE.exec(text)?.[1];
  return code === undefined ? undefined : { code, message: text.slice(code.length + 1) };
}
