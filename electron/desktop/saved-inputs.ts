/** Opening and keeping structured inputs. */
import { basename, dirname } from 'node:path';
import * as v from 'valibot';

import type { Dialogs, FileFilter } from './dialogs';
import type { DocumentPictures } from './document-pictures';
import type { FileTokens } from './file-tokens';
import { withExtension } from './with-extension';
import { writeWithConsent, type Destination } from './write-with-consent';
import type { Argument } from '#data/contract/contract';
import { draftInput } from '#data/contract/json';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { DraftInput, OpenResult, SaveResult } from '#data/contract/types';
import { explainWriteError } from '#electron/files/file-problem';
import { fileStem } from '#electron/files/file-name';
import { readInput } from '#electron/files/read-input';
import { parseJson } from '#electron/services/parse-json';
import type { Engine } from '#electron/workers/engine';

export interface SavedInputPorts {
  readonly engine: Engine;
  readonly dialogs: Dialogs;
  readonly tokens: FileTokens;
  readonly pictures: DocumentPictures;
}

const FILTER: FileFilter = { name: '制文公文内容', extension: 'json' };
const SAVE_EXTENSION = 'zhiwen.json';

/** Reads the file the user picks. What is wrong with its content is reported, and the content kept as it is. */
export async function openInput({ engine, dialogs, tokens, pictures }: SavedInputPorts): Promise<Reply<OpenResult>> {
  const path = await dialogs.askOpenPath({ title: '打开', name: FILTER.name, extensions: [FILTER.extension] });
  if (path === undefined) return succeed({ status: 'canceled' });
  const read = await readDraft(path);
  if (!read.ok) return read;
  const taken = await takePictures(read.value, path, pictures);
  if (!taken.ok) return taken;
  const checked = await engine.run('check', { input: taken.value });
  if (!checked.ok) return checked;
  return succeed({ status: 'opened', file: tokens.issue(path), input: taken.value, problems: checked.value });
}

async function takePictures(input: DraftInput, path: string, pictures: DocumentPictures): Promise<Reply<DraftInput>> {
  try {
    return succeed(await pictures.takeIn(input, path));
  } catch (error) {
    return fail('disk', `“${basename(path)}”的图片没有读进来：${explainWriteError(error).message}。`);
  }
}

async function readDraft(path: string): Promise<Reply<DraftInput>> {
  const read = await readInput(path);
  if (!read.ok) return unreadable(path, read.problem.message);
  const parsed = parseJson(read.bytes);
  if (!parsed.ok) return unreadable(path, parsed.message);
  const draft = v.safeParse(draftInput, parsed.value);
  return draft.success ? succeed(draft.output) : unreadable(path, '这不是制文保存的公文内容（没有写明公文种类）');
}

const unreadable = (path: string, why: string): Reply<never> =>
  fail('unreadable-file', `“${basename(path)}”无法打开：${why}。`);

/** Keeps an input: over the file it was read from or last kept in, or where the user says. */
export async function saveInput(
  { input, token, as = false }: Argument<'saveInput'>,
  { dialogs, tokens, pictures }: SavedInputPorts,
): Promise<Reply<SaveResult>> {
  const known = token === undefined ? undefined : tokens.pathOf(token);
  if (token !== undefined && known === undefined) return fail('unknown-file', '找不到原来的文件，请用“另存为”。');
  const answer = known !== undefined && !as ? known : await askWhere(input, dialogs);
  if (answer === undefined) return succeed({ status: 'canceled' });

  const path = answer === known ? known : withExtension(answer, 'json');
  const beside = await putPictures(input, path, pictures);
  if (!beside.ok) return beside;
  return writeInput(beside.value, { folder: dirname(path), agreed: path === answer ? [path] : [] }, path, {
    dialogs,
    tokens,
  });
}

async function writeInput(
  input: DraftInput,
  destination: Destination,
  path: string,
  { dialogs, tokens }: Pick<SavedInputPorts, 'dialogs' | 'tokens'>,
): Promise<Reply<SaveResult>> {
  const bytes = new TextEncoder().encode(`${JSON.stringify(input, null, 2)}\n`);
  const saved = await writeWithConsent(destination, [{ name: basename(path), bytes }], dialogs);
  if (!saved.ok) return saved;
  return succeed(saved.value === undefined ? { status: 'canceled' } : { status: 'saved', file: tokens.issue(path) });
}

async function putPictures(input: DraftInput, path: string, pictures: DocumentPictures): Promise<Reply<DraftInput>> {
  try {
    return succeed(await pictures.putBeside(input, path));
  } catch (error) {
    return fail('disk', `图片没有存好，公文也没有保存：${explainWriteError(error).message}。`);
  }
}

const askWhere = (input: DraftInput, dialogs: Dialogs): Promise<string | undefined> =>
  dialogs.askSavePath({
    title: '保存公文内容',
    defaultName: `${fileStem([typeof input.title === 'string' ? input.title : ''], SAVE_EXTENSION.length + 1)}.${SAVE_EXTENSION}`,
    filter: FILTER,
  });
