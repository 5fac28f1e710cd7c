import { basename, dirname } from 'node:path';

import type { OfficePorts } from './ports';
import type { CopyResult } from '#data/contract/office-types';
import { succeed, type Reply } from '#data/contract/reply';
import { withExtension } from '#electron/desktop/with-extension';
import { writeWithConsent } from '#electron/desktop/write-with-consent';
import { fileStem } from '#electron/files/file-name';

const NAMES = { pdf: 'PDF 文件', xlsx: 'Excel 工作簿' } as const;

/** Asks where something printed or a spreadsheet goes, and writes it there. */
export async function writeCopy(
  {
    title,
    name,
    format,
    bytes,
  }: {
    /** Of the dialog: 导出发文登记簿 */
    readonly title: string;
    /** Parts of the file's name. */
    readonly name: readonly string[];
    readonly format: keyof typeof NAMES;
    readonly bytes: Uint8Array;
  },
  { dialogs, tokens }: Pick<OfficePorts, 'dialogs' | 'tokens'>,
): Promise<Reply<CopyResult>> {
  const answer = await dialogs.askSavePath({
    title,
    defaultName: `${fileStem(name, format.length + 1)}.${format}`,
    filter: { name: NAMES[format], extension: format },
  });
  if (answer === undefined) return succeed({ status: 'canceled' });
  const path = withExtension(answer, format);
  const destination = { folder: dirname(path), agreed: path === answer ? [path] : [] };
  const saved = await writeWithConsent(destination, [{ name: basename(path), bytes }], dialogs);
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'copied', files: saved.value.map((written) => tokens.issue(written)) });
}
