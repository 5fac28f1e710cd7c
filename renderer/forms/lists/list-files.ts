import type { ListRead } from '#data/contract/list-calls';
import type { CopyResult } from '#data/contract/office-types';
import type { Reply } from '#data/contract/reply';
import type { FileRef } from '#data/contract/types';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import type { FormBinding } from '../form-binding';
import { asText, isArray, isEmpty, type Json, type JsonObject } from '../model/json';
import { getAt } from '../model/path';

export type FoundList = Extract<ListRead, { readonly status: 'read' }>;

/** A list in a form. */
export interface ListPlace {
  readonly form: FormBinding;
  readonly path: string;
  /** Chinese. */
  readonly name: string;
}

/** Of the document that is written; the facts of a case name no kind. */
const kindOf = ({ input }: FormBinding): string => asText(input()?.['kind']) || 'case';

/** Rows of the list that hold anything. */
export function filledRows({ form, path }: ListPlace): readonly Json[] {
  const value = getAt(form.input(), path);
  return isArray(value) ? value.filter((row) => !isEmpty(row)) : [];
}

/** Asks for a file and reads it; what needs no word goes in at once, all else is for a person to look at. */
export async function chooseList(place: ListPlace): Promise<FoundList | undefined> {
  const reply = await api.readListFile({ kind: kindOf(place.form), path: place.path });
  if (!reply.ok) {
    complain(reply.error);
    return undefined;
  }
  const found = reply.value;
  if (found.status === 'canceled') return undefined;
  const plain = found.findings.length === 0 && found.remarks.length === 0 && found.rows.length > 0;
  if (!plain || filledRows(place).length > 0) return found;
  takeRows(place, found.rows);
  return undefined;
}

/** Puts rows in the place of those that are there, or after them; it can be undone. */
export function takeRows(
  { form, path, name }: ListPlace,
  rows: readonly JsonObject[],
  after: readonly Json[] = [],
): void {
  form.edit(path, [...after, ...rows], `已导入 ${rows.length} 行到“${name}”`);
}

export async function saveTemplate({ form, path }: ListPlace): Promise<void> {
  tellSaved(await api.listTemplate({ kind: kindOf(form), path }));
}

export async function saveRejected(): Promise<void> {
  tellSaved(await api.saveRejectedRows());
}

function tellSaved(reply: Reply<CopyResult>): void {
  if (!reply.ok) return complain(reply.error);
  const [file] = reply.value.status === 'copied' ? reply.value.files : [];
  if (file === undefined) return;
  flash({ text: `已保存“${file.name}”`, actions: [{ label: '在文件夹中显示', run: () => void show(file) }] });
}

async function show({ token }: FileRef): Promise<void> {
  const reply = await api.showInFolder({ token });
  if (!reply.ok) complain(reply.error);
}
