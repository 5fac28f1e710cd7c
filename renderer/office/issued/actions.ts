/** What can be done with an issued document: it never changes. */
import type { Argument } from '#data/contract/contract';
import type { FileRef } from '#data/contract/types';
import type { IssuedView } from '#data/contract/office-types';
import { api } from '../../api/client';
import { beginWith, openFrom } from '../../app/documents';
import { complain, flash } from '../../app/tell';
import { showIssued, showOffice } from '../../state/office';

export async function showFolder({ files }: IssuedView): Promise<void> {
  const file = files.find(({ role }) => role === 'pdf') ?? files[0];
  if (file !== undefined) await showFile(file);
}

export async function showFile({ token }: FileRef): Promise<void> {
  const reply = await api.showInFolder({ token });
  if (!reply.ok) complain(reply.error);
}

/** Copies of its files, where the person says. */
export async function copyFiles(document: string): Promise<void> {
  const reply = await api.copyIssued({ document });
  if (!reply.ok) return complain(reply.error);
  if (reply.value.status === 'canceled') return;
  const { files } = reply.value;
  const [first] = files;
  flash({
    text: `已复制 ${files.length} 个文件`,
    detail: files.map(({ name }) => name).join('\n'),
    ...(first === undefined ? {} : { actions: [{ label: '在文件夹中显示', run: () => void showFile(first) }] }),
  });
}

/** 据此新建: another document that begins with the content of this one. */
export async function beginFrom(document: string): Promise<void> {
  const reply = await api.issuedInput({ document });
  if (!reply.ok) return complain(reply.error);
  if (!(await beginWith(reply.value))) return;
  showIssued(undefined);
  showOffice(undefined);
}

export type Relation = Argument<'beginFurther'>['relation'];

/** A draft of a further document that names this one. */
export async function beginFurther(document: string, relation: Relation): Promise<void> {
  if (!(await openFrom(() => api.beginFurther({ document, relation })))) return;
  showIssued(undefined);
  showOffice(undefined);
}
