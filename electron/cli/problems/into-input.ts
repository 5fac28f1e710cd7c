import { basename, dirname } from 'node:path';
import type { ListValues } from '#data/lists/plan';
import type { TableField } from '#data/lists/table-fields';
import { writeSet } from '#electron/files/write-set';
import type { ExitStatus, Invocation, Io } from '../command';
import { readSource } from '../source';

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The rows as JSON, or the input of `--into` with the rows in the place of its list (after it, with `--append`); to
 * standard output, or where `--out` says.
 */
export async function intoInput(
  { path, plan }: TableField,
  rows: readonly ListValues[],
  invocation: Invocation,
  io: Io,
): Promise<ExitStatus> {
  const into = invocation.value('into');
  let result: unknown = rows;
  if (into !== undefined) {
    const source = await readSource(into);
    if (!source.ok) {
      io.fail(source.problems);
      return source.status;
    }
    result = put(source.json, path.split('.'), rows, invocation.has('append'));
  }
  const text = `${JSON.stringify(result, null, 2)}\n`;
  const out = invocation.value('out');
  if (out === undefined) io.out(text);
  else {
    const files = [{ name: basename(out), bytes: new TextEncoder().encode(text) }];
    await writeSet(dirname(out), files, { overwrite: invocation.has('force') });
    io.note(`已导入 ${rows.length} 行到“${plan.name}”：${out}\n`);
  }
  return 0;
}

function put(value: unknown, keys: readonly string[], rows: readonly ListValues[], append: boolean): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return append && Array.isArray(value) ? [...(value as unknown[]), ...rows] : rows;
  const object: JsonObject = typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  return { ...object, [key]: put(object[key], rest, rows, append) };
}
