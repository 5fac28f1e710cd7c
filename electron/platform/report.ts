/**
 * Notes for whoever runs the app from a terminal: what was refused and what broke. Never a word of a document, and
 * never a path.
 */
export function report(what: string, detail = ''): void {
  process.stderr.write(`[zhiwen] ${what}${detail === '' ? '' : `: ${detail.slice(0, 300)}`}\n`);
}
