import { basename, dirname } from 'node:path';

import type { Dialogs, FileFilter } from './dialogs';
import type { FileTokens } from './file-tokens';
import { withExtension } from './with-extension';
import { writeWithConsent, type Destination } from './write-with-consent';
import type { Argument, Payload } from '#data/contract/contract';
import { succeed, type Reply } from '#data/contract/reply';
import type { ExportFormat, ExportResult } from '#data/contract/types';
import type { NamedBytes } from '#electron/files/write-set';
import type { Engine } from '#electron/workers/engine';
import type { WrittenFile } from '#electron/workers/wire';

export interface ExportPorts {
  readonly engine: Engine;
  readonly dialogs: Dialogs;
  readonly tokens: FileTokens;
  readonly progress: (progress: Payload<'exportProgress'>) => void;
}

const FILTERS: Readonly<Record<ExportFormat, FileFilter>> = {
  pdf: { name: 'PDF 文件', extension: 'pdf' },
  docx: { name: 'Word 文档', extension: 'docx' },
};

/**
 * Saves a document in one or more formats. It is written in memory first, so that a document with problems never gets
 * as far as a dialog; then the user says where, and all files appear together.
 */
export async function exportFiles(
  { input, formats }: Argument<'exportFiles'>,
  { engine, dialogs, tokens, progress }: ExportPorts,
): Promise<Reply<ExportResult>> {
  const total = formats.length + 2;
  const written = await engine.run('write', { input, formats }, ({ done, step }) => progress({ done, total, step }));
  if (!written.ok) return written;
  if (written.value.status === 'problems') return succeed(written.value);

  progress({ done: total - 1, total, step: '请选择保存位置' });
  const { stem, files } = written.value;
  const chosen = await chooseDestination(stem, files, dialogs);
  if (chosen === undefined) return succeed({ status: 'canceled' });

  progress({ done: total - 1, total, step: '正在保存' });
  const saved = await writeWithConsent(chosen.destination, chosen.files, dialogs);
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  progress({ done: total, total, step: '已保存' });
  return succeed({ status: 'saved', files: saved.value.map((path) => tokens.issue(path)) });
}

interface Chosen {
  readonly destination: Destination;
  readonly files: readonly NamedBytes[];
}

/** One file: its name and place are the user's. Several: the user picks the folder, the names are the document's. */
async function chooseDestination(
  stem: string,
  files: readonly WrittenFile[],
  dialogs: Dialogs,
): Promise<Chosen | undefined> {
  const named = files.map(({ format, bytes }) => ({ name: `${stem}.${format}`, bytes }));
  const [only] = files;
  if (files.length > 1 || only === undefined) {
    const folder = await dialogs.askFolder('选择保存文件的文件夹');
    return folder === undefined ? undefined : { destination: { folder, agreed: [] }, files: named };
  }
  const filter = FILTERS[only.format];
  const answer = await dialogs.askSavePath({
    title: `保存${filter.name}`,
    defaultName: `${stem}.${only.format}`,
    filter,
  });
  if (answer === undefined) return undefined;
  const path = withExtension(answer, filter.extension);
  return {
    destination: { folder: dirname(path), agreed: path === answer ? [path] : [] },
    files: [{ name: basename(path), bytes: only.bytes }],
  };
}
