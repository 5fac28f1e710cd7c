import { readInput } from '#electron/files/read-input';
import { readTemplateFile, type TemplateFile } from '#office/template-file';
import { nameOf, type Failed } from '../source';

/** A template file of an office, read and known for what it is; its text is not checked yet. */
export async function readTemplate(path: string): Promise<{ readonly ok: true; readonly file: TemplateFile } | Failed> {
  const refuse = ({ code, message }: { code: string; message: string }, status: 2 | 3): Failed => ({
    ok: false,
    problems: [{ code, path: '', title: '模板', message, file: nameOf(path) }],
    status,
  });
  const input = await readInput(path);
  if (!input.ok) return refuse(input.problem, input.problem.fault === 'input' ? 2 : 3);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(input.bytes);
  } catch {
    return refuse({ code: 'not-utf8', message: '文件不是 UTF-8 编码，请另存为 UTF-8 后再试' }, 2);
  }
  const read = readTemplateFile(text);
  return read.ok ? read : refuse(read, 2);
}
