import type { Diagnostic } from '#engine/diagnose';
import { documentStem } from '#electron/files/file-name';
import type { InputProblem } from '#schema/problems';
import { asProblem, prepare, renderDocx, renderPdf, type Prepared, type ProduceDeps } from './produce';

export type FileFormat = 'pdf' | 'docx';

export const FILE_FORMATS: readonly FileFormat[] = ['pdf', 'docx'];

export interface ProducedFile {
  readonly format: FileFormat;
  readonly bytes: Uint8Array;
}

export type Produced =
  | {
      readonly ok: true;
      /** `发文字号 标题`, fit for a file name; without extension. */
      readonly stem: string;
      readonly files: readonly ProducedFile[];
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly ok: false; readonly problems: readonly InputProblem[]; readonly lacks?: 'font' };

const render: Readonly<Record<FileFormat, (prepared: Prepared, deps: ProduceDeps) => Promise<Uint8Array>>> = {
  pdf: renderPdf,
  docx: renderDocx,
};

/**
 * A JSON value → the bytes of its files in the formats asked for; `onFormat` hears of each one that is begun. A layout
 * that breaks a firm rule yields no file.
 */
export async function produceFiles(
  json: unknown,
  formats: readonly FileFormat[],
  deps: ProduceDeps,
  onFormat: (format: FileFormat) => void = () => undefined,
): Promise<Produced> {
  const prepared = prepare(json, deps);
  if (!prepared.ok) return prepared;
  const { model, flow, diagnostics, blocking } = prepared;
  if (blocking.length > 0) return { ok: false, problems: blocking.map(asProblem), ...lacking(blocking) };
  const files: ProducedFile[] = [];
  for (const format of formats) {
    onFormat(format);
    files.push({ format, bytes: await render[format](prepared, deps) });
  }
  return { ok: true, stem: documentStem(model.head.number?.text, flow.info.title), files, diagnostics };
}

const lacking = (errors: readonly Diagnostic[]): { readonly lacks?: 'font' } =>
  errors.every(({ code }) => code === 'glyph-missing') ? { lacks: 'font' } : {};
