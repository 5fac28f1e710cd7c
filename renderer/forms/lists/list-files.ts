import type { ListRead } from '#data/contract/list-calls';
import type { CopyResult } from '#data/contract/office-types';
import type { Reply } from '#data/contract/reply';
import type { FileRef } from '#data/contract/types';
import { api } from '../../api/client';
import { complain, flash } from '../../app/tell';
import { useDraft } from '../../state/draft';
import { editWithUndo } from '../../state/edit';
import { isArray, isEmpty, type Json, type JsonObject } from '../model/json';
import { getAt } from '../model/path';

export type FoundList = Extract<ListRead, { readonly status: 'read' }>;

/** Rows of the list that hold anything. */
export function filledRows(path: string): readonly Json[] {
  const value = getAt(useDraft.getState().input, path);
  return isArray(value) ? value.filter((row) => !isEmpty(row)) : [];
}

/** Asks for a file and reads it; what needs no word goes in at once, all else is for a person to look at. */
export async function chooseList(path: string, name: string): Promise<FoundList | undefined> {
  const kind = useDraft.getState().input?.kind;
  if (kind === undefined) return undefined;
  const reply = await api.readListFile({ kind, path });
  if (!reply.ok) {
    complain(reply.error);
    return undefined;
  }
  const found = reply.value;
  if (found.status === 'canceled') return undefined;
  const plain = found.findings.length === 0 && found.remarks.length === 0 && found.rows.length > 0;
  if (!plain || filledRows(path).length > 0) return found;
  takeRows(path, name, found.rows);
  return undefined;
}

/** Puts rows in the place of those that are there, or after them; it can be undone. */
export function takeRows(path: string, name: string, rows: readonly JsonObject[], after: readonly Json[] = []): void {
  editWithUndo(path, [...after, ...rows], `已导入 ${rows.length} 行到“${name}”`);
}

export async function saveTemplate(path: string): Promise<void> {
  const kind = useDraft.getState().input?.kind;
  if (kind !== undefined) tellSaved(await api.listTemplate({ kind, path }));
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
