/** Issued documents as the window asks for them: never changed, but shown, copied, and gone on from. */
import { join } from 'node:path';
import * as v from 'valibot';

import type { OfficePorts } from './ports';
import { draftInput } from '#data/contract/json';
import type { CopyResult, IssuedLink, IssuedView } from '#data/contract/office-types';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { DraftInput } from '#data/contract/types';
import { documentKey, documents, type IssuedDocument } from '#data/records/document';
import { referringTo } from '#data/repositories/links';
import { readSource, type IssuedSource } from '#data/repositories/issued-source';
import { storeError } from '#data/store/failure';
import type { Reading } from '#data/store/port';
import { replyOf } from '#electron/desktop/store-reply';
import { writeWithConsent } from '#electron/desktop/write-with-consent';
import { judgePicture } from '#electron/files/read-pictures';
import { renamePictures } from '#electron/files/pictures-named';
import type { NamedBytes } from '#electron/files/write-set';
import { systemTools } from '#electron/storage/system-tools';

type Ports = Pick<OfficePorts, 'store' | 'folder' | 'tokens' | 'dialogs' | 'shelf'>;

export async function issuedDocument(document: string, ports: Ports): Promise<Reply<IssuedView>> {
  return replyOf(
    await ports.store.read(async (reading) => {
      const issued = await find(reading, document);
      return viewOf(issued, ports, await linksOf(reading, issued));
    }),
  );
}

/** 更正、补充、替代, both ways. A document that is gone is named by its key: the archive's check tells of it. */
async function linksOf(reading: Reading, issued: IssuedDocument): Promise<readonly IssuedLink[]> {
  const from = await referringTo(reading, documentKey(issued.number));
  const all = [
    ...(issued.refersTo ? [{ way: 'to', ...issued.refersTo } as const] : []),
    ...from.map((one) => ({ way: 'from', ...one }) as const),
  ];
  return Promise.all(
    all.map(async (link) => {
      const found = await reading.find(documents, link.document);
      return { ...link, numberText: found?.numberText ?? link.document, title: found?.title ?? '' };
    }),
  );
}

export function viewOf(
  issued: IssuedDocument,
  { tokens, folder }: Pick<Ports, 'tokens' | 'folder'>,
  links: readonly IssuedLink[] = [],
): IssuedView {
  const { numberText, title, kind, date, issuedAt, issuedBy, steps, files } = issued;
  return {
    document: documentKey(issued.number),
    ...{ numberText, title, kind, issuedAt, issuedBy, steps },
    ...(date === undefined ? {} : { date }),
    links,
    files: files.map(({ role, path, name, size }) => ({ ...tokens.issue(join(folder, path)), name, role, size })),
  };
}

async function find(reading: Reading, key: string): Promise<IssuedDocument> {
  const found = await reading.find(documents, key);
  if (found === undefined) throw storeError('not-possible', '没有这份印发件');
  return found;
}

/** Copies of all its files, each the very bytes that were issued, or none. */
export async function copyIssued(document: string, ports: Ports): Promise<Reply<CopyResult>> {
  const { store, dialogs, tokens } = ports;
  const read = await store.read(async (reading) => wholeFiles(reading, await find(reading, document)));
  if (!read.ok) return replyOf(read);
  const folder = await dialogs.askFolder('选择存放副本的文件夹');
  if (folder === undefined) return succeed({ status: 'canceled' });
  const saved = await writeWithConsent({ folder, agreed: [] }, read.value, dialogs);
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'copied', files: saved.value.map((path) => tokens.issue(path)) });
}

async function wholeFiles(reading: Reading, issued: IssuedDocument): Promise<readonly NamedBytes[]> {
  const found: NamedBytes[] = [];
  for (const { role, name, sha256 } of issued.files) {
    const bytes = await reading.file(documents, documentKey(issued.number), name);
    if (bytes === undefined || systemTools.digest(bytes) !== sha256) {
      throw storeError('damaged', `${issued.numberText}的文件“${name}”不见了或者被改动过，没有复制；请用备份恢复`);
    }
    if (role !== 'source') found.push({ name, bytes });
  }
  return found;
}

/** 据此新建: its content without number and date, its pictures on the window's shelf. */
export async function issuedInput(document: string, { store, shelf }: Ports): Promise<Reply<DraftInput>> {
  const read = await store.read(async (reading) => {
    const issued = await find(reading, document);
    const name = issued.files.find(({ role }) => role === 'source')?.name ?? '';
    const source = readSource(await reading.file(documents, document, name));
    const pictures = await picturesOf(reading, document, source);
    return { source, pictures };
  });
  if (!read.ok) return replyOf(read);
  const { source, pictures } = read.value;
  const names = new Map<string, string>();
  for (const [file, bytes] of pictures) {
    const picture = judgePicture(bytes, file);
    if (!('message' in picture)) names.set(file, await shelf.keep(picture));
  }
  const input = v.safeParse(
    draftInput,
    renamePictures(source.input, (file) => names.get(file)),
  );
  return input.success ? succeed(input.output) : fail('damaged', '这份印发件的内容读不出来。');
}

async function picturesOf(
  reading: Reading,
  document: string,
  { pictures }: IssuedSource,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const [file, name] of Object.entries(pictures)) {
    const bytes = await reading.file(documents, document, name);
    if (bytes) found.set(file, bytes);
  }
  return found;
}
