import type { InputProblem } from '#schema/problems';

/** Lines of text and entries of lists in one document: some five thousand pages, and a gigabyte in the DOCX writer. */
const MAX_PARTS = 100_000;

/** Says no to a document so long that it could only exhaust the memory; `undefined` where it can be made. */
export function findTooLong(json: unknown): InputProblem | undefined {
  const parts = countParts(json);
  if (parts <= MAX_PARTS) return undefined;
  const message = `共有 ${parts} 段（表格每格算一段），一份公文最多 ${MAX_PARTS} 段，请分成几份`;
  return { code: 'too-long', path: '', title: '公文', message };
}

/** A loop, as inputs may nest without end. */
function countParts(json: unknown): number {
  let parts = 0;
  const open: unknown[] = [json];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') parts += countLines(value);
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) open.push(inner);
  }
  return parts;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
