import { produceFiles, type FileFormat, type Produced } from '#electron/services/produce-files';
import type { ProduceDeps } from '#electron/services/produce';
import { explainFailure } from '../failure';
import { readSource, type Failed } from '../source';

export type Made = Extract<Produced, { readonly ok: true }> | Failed;

/** Input file → bytes of its documents. Never rejects: one input must not stop the others. */
export async function makeOne(path: string, formats: readonly FileFormat[], deps: ProduceDeps): Promise<Made> {
  try {
    const source = await readSource(path);
    if (!source.ok) return source;
    const produced = await produceFiles(source.json, formats, { ...deps, pictures: source.pictures });
    if (produced.ok) return produced;
    return { ok: false, problems: produced.problems, status: produced.lacks === 'font' ? 3 : 2 };
  } catch (error) {
    const { problem, status } = explainFailure(error);
    return { ok: false, problems: [problem], status };
  }
}
