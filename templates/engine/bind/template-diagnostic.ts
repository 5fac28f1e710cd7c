import type { Diagnostic } from '../diagnose';

/** A template source under the name people know it by: 通知, or a shared piece such as 版头. */
export interface NamedSource {
  readonly name: string;
  readonly text: string;
}

/** An error in a template, with its line and column, counted from 1. */
export function templateError(
  source: NamedSource,
  place: { readonly line: number; readonly column: number },
  code: string,
  message: string,
): Diagnostic {
  const { line, column } = place;
  return {
    code,
    severity: 'error',
    message: `模板“${source.name}”第 ${line} 行第 ${column} 列：${message}`,
    template: { name: source.name, line, column },
  };
}

export function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, Math.max(0, offset)).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
