import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';

import type { OfficePorts } from './ports';
import type { ArchiveDone, PickedFile } from '#data/contract/archive-types';
import type { Argument } from '#data/contract/contract';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { MAX_SCAN_BYTES } from '#data/repositories/scans';
import { attachScanFile } from '#electron/services/archive';
import { replyOf } from '#electron/desktop/store-reply';

type Ports = Pick<OfficePorts, 'store' | 'dialogs' | 'tokens' | 'rememberPerson'>;

export async function pickScan({ dialogs, tokens }: Ports): Promise<Reply<PickedFile>> {
  const question = { title: '选择扫描件', name: 'PDF、JPEG 或 PNG', extensions: ['pdf', 'jpg', 'jpeg', 'png'] };
  const path = await dialogs.askOpenPath(question);
  return succeed(path === undefined ? { status: 'canceled' } : { status: 'picked', file: tokens.issue(path) });
}

export async function attachScan(
  { document, token, by }: Argument<'attachScan'>,
  { store, tokens, rememberPerson }: Ports,
): Promise<Reply<ArchiveDone>> {
  const path = tokens.pathOf(token);
  if (path === undefined) return fail('unknown-file', '找不到这个文件，请重新选择。');
  const bytes = await readScan(path);
  if (bytes === undefined) return fail('unreadable-file', `“${basename(path)}”读不出来，或者超过了 200 MB。`);
  rememberPerson(by);
  const attached = await attachScanFile(store, document, bytes, by);
  return attached.ok ? succeed({ told: `已附上“${basename(path)}”，存为“${attached.value.name}”` }) : replyOf(attached);
}

async function readScan(path: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(path)).size > MAX_SCAN_BYTES ? undefined : await readFile(path);
  } catch {
    return undefined; // Gone, or not to be read: both are told in the same words.
  }
}
