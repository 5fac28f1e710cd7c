import type { Pictures } from '#engine/pictures/picture';
import { produceFiles, type FileFormat, type Produced } from '#electron/services/produce-files';
import type { ProduceDeps } from '#electron/services/produce';
import { explainFailure } from '../failure';
import { readSource, type Failed, type Source } from '../source';
import type { Item } from './item';

export type Made = Extract<Produced, { readonly ok: true }> | Failed;

export interface MakeOptions {
  readonly formats: readonly FileFormat[];
  /** Pictures of inputs that are not read from files. */
  readonly pictures?: Pictures;
}

/** Input → bytes of its documents. Never rejects: one input must not stop the others. */
export async function makeOne(item: Item, { formats, pictures }: MakeOptions, deps: ProduceDeps): Promise<Made> {
  try {
    const source = await sourceOf(item, pictures);
    if (!source.ok) return source;
    const produced = await produceFiles(source.json, formats, { ...deps, pictures: source.pictures });
    if (produced.ok) return produced;
    return { ok: false, problems: produced.problems, status: produced.lacks === 'font' ? 3 : 2 };
  } catch (error) {
    const { problem, status } = explainFailure(error);
    return { ok: false, problems: [problem], status };
  }
}

async function sourceOf(item: Item, pictures: Pictures = new Map()): Promise<Source> {
  if ('path' in item) return readSource(item.path);
  if ('problems' in item) return { ok: false, problems: item.problems, status: 2 };
  return { ok: true, json: item.json, pictures };
}
