/** 本单位模板: what the office has put in the place of the program's own templates. */
import { templates, type TemplateRecord } from '../records/template';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';

/** That of a kind, where it is in use. */
export async function findTemplate(reading: Reading, kind: string): Promise<TemplateRecord | undefined> {
  const record = await reading.find(templates, kind);
  return record?.inUse === true ? record : undefined;
}

/** Those in use. */
export async function listTemplates(reading: Reading): Promise<readonly TemplateRecord[]> {
  const kinds = await reading.keys(templates, '');
  const found = await Promise.all(kinds.map((kind) => findTemplate(reading, kind)));
  return found.filter((one) => one !== undefined);
}

/** The caller has checked the template. */
export async function saveTemplate(
  unit: UnitOfWork,
  { kind, text, basedOn, by }: Pick<TemplateRecord, 'kind' | 'text' | 'basedOn' | 'by'>,
): Promise<TemplateRecord> {
  const revision = ((await unit.find(templates, kind))?.revision ?? 0) + 1;
  const record = { kind, text, basedOn, by, revision, inUse: true, at: unit.tools.now() };
  await unit.put(templates, kind, record);
  return record;
}

/** Back to the program's own. Fails as `not-possible` where there is none of the office's. */
export async function retireTemplate(unit: UnitOfWork, kind: string, by: string): Promise<void> {
  const record = await findTemplate(unit, kind);
  if (record === undefined) throw storeError('not-possible', '这个文种没有用本单位的模板');
  await unit.put(templates, kind, { ...record, inUse: false, by, at: unit.tools.now() });
}
