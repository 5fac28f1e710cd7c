import { caseInput, plannedDocuments, type PlannedDocument } from '#data/chain/case-input';
import { documents } from '#data/records/document';
import type { Case, MadeDocument } from '#data/records/case';
import { drafts } from '#data/records/draft';
import type { Reading, Store } from '#data/store/port';
import type { InputProblem } from '#schema/problems';
import { produceFiles, type FileFormat } from './produce-files';
import type { ProduceDeps } from './produce';

/** A document of a case as it is now: as it was issued, else as it would be. */
export interface CaseFiles {
  /** `circular` */
  readonly document: string;
  /** 督查通报 */
  readonly label: string;
  readonly state: 'issued' | 'draft' | 'none';
  readonly stem: string;
  readonly files: readonly { readonly format: FileFormat; readonly bytes: Uint8Array }[];
  readonly problems: readonly InputProblem[];
}

interface Wanted {
  readonly formats: readonly FileFormat[];
  readonly deps: ProduceDeps;
}

/** Every document of a case, one after the other, in the order of the chain. What was issued comes as it was kept, to the byte. */
export async function* caseFiles(store: Store, of: Case, wanted: Wanted): AsyncGenerator<CaseFiles> {
  for (const planned of plannedDocuments(of)) yield await filesOf(store, of, planned, wanted);
}

async function filesOf(store: Store, of: Case, planned: PlannedDocument, wanted: Wanted): Promise<CaseFiles> {
  const { name, label } = planned;
  const made = of.documents.find((one) => one.document === name);
  const about = { document: name, label, state: stateOf(made) };
  const key = made?.issued?.key;
  const kept = key === undefined ? undefined : await keptFiles(store, key, wanted.formats);
  if (kept) return { ...about, ...kept, problems: [] };
  const input = made?.issued?.input ?? (await draftInput(store, made)) ?? caseInput(of, planned);
  const produced = await produceFiles(input, wanted.formats, wanted.deps);
  if (!produced.ok) return { ...about, stem: '', files: [], problems: produced.problems };
  return { ...about, stem: produced.stem, files: produced.files, problems: [] };
}

const stateOf = (made: MadeDocument | undefined): CaseFiles['state'] =>
  made?.issued ? 'issued' : made?.draft === undefined ? 'none' : 'draft';

async function draftInput(store: Store, made: MadeDocument | undefined): Promise<unknown> {
  const id = made?.draft;
  if (id === undefined) return undefined;
  const draft = await store.read((reading) => reading.find(drafts, id));
  return draft.ok ? draft.value?.input : undefined;
}

async function keptFiles(
  store: Store,
  key: string,
  formats: readonly FileFormat[],
): Promise<Pick<CaseFiles, 'stem' | 'files'> | undefined> {
  const read = await store.read((reading) => readKept(reading, key, formats));
  return read.ok ? read.value : undefined;
}

async function readKept(reading: Reading, key: string, formats: readonly FileFormat[]) {
  const record = await reading.find(documents, key);
  if (record === undefined) return undefined;
  const files: { format: FileFormat; bytes: Uint8Array }[] = [];
  for (const format of formats) {
    const name = record.files.find(({ role }) => role === format)?.name;
    const bytes = name === undefined ? undefined : await reading.file(documents, key, name);
    if (bytes) files.push({ format, bytes });
  }
  const pdf = record.files.find(({ role }) => role === 'pdf')?.name ?? record.numberText;
  return { stem: pdf.replace(/\.pdf$/u, ''), files };
}
