import type { Diagnostic } from '#engine/diagnose';
import { INVISIBLE } from './hygiene';

/** A blank that someone typed to indent a paragraph, at the start of a line that goes on. */
const TYPED_INDENT = /^[ \t\u00a0\u2002\u2003\u3000]+(?=[^\s])/mu;

/**
 * What text pasted from word processors and web pages brought along and reading it dropped: told once for each kind, with
 * the first place. Linear in the size of the value; a loop, as inputs may nest without end.
 */
export function pasteTraces(json: unknown): readonly Diagnostic[] {
  const invisible: string[] = [];
  const indented: string[] = [];
  const open: { readonly value: unknown; readonly path: string }[] = [{ value: json, path: '' }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { value, path } = part;
    if (typeof value === 'string') {
      if (value.search(INVISIBLE) >= 0) invisible.push(path);
      if (TYPED_INDENT.test(value)) indented.push(path);
    } else if (typeof value === 'object' && value !== null) {
      const inner = Object.entries(value).map(([key, child]: [string, unknown]) => ({
        value: child,
        path: Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
      }));
      open.push(...inner.reverse());
    }
  }
  return [
    ...told(invisible, 'invisible-characters', '有看不见的字符（零宽空格、软连字符等），已删去'),
    ...told(indented, 'typed-indent', '段落开头有手工打的空格，已删去：段首空两字由程序排'),
  ];
}

function told(paths: readonly string[], code: string, message: string): Diagnostic[] {
  const [path] = paths;
  if (path === undefined) return [];
  const where = paths.length > 1 ? `共${paths.length}处` : '此处';
  return [{ code, severity: 'hint', message: `${where}${message}。`, path }];
}
