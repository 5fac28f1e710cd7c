import { readStory, type Story } from '#data/seed/story';
import type { Case } from '#data/records/case';
import { writeSet } from '#electron/files/write-set';
import { caseFiles } from '#electron/services/case-files';
import { liveThrough, type StoryResult } from '#electron/services/case-story';
import { FILE_FORMATS } from '#electron/services/produce-files';
import { ensureFolder } from '#electron/storage/folder';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import type { Store } from '#data/store/port';
import workedCase from '../../../data/seed/worked-case.json';
import { version } from '../../../package.json';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { NO_FOLDER, refuse, withStore } from '../data-store';
import { engineDeps } from '../engine-deps';
import { askedPerson } from '../register/asked';
import { storeFailure } from '../store-failure';
import { missing, namedCase } from './asked';

/** Lives the worked case through in an empty data folder, and writes every document of it. */
export const demo: Run = async (invocation, io) => {
  const [folder, out] = [invocation.value('data'), invocation.value('out')];
  if (folder === undefined) return refuse(io, NO_FOLDER);
  const opened = await openStore({ folder, tools: systemTools });
  if (!opened.ok) return fail(io, opened.failure);
  const story = readStory(workedCase);
  const told = await liveThrough(opened.value, story, {
    deps: engineDeps(),
    by: askedPerson(invocation),
    program: version,
    onEvent: (event) => {
      if ('issue' in event && !invocation.has('json')) io.note(`${event.on} ${event.issue}\n`);
    },
  });
  if (!told.ok) return tellFailure(io, told);
  return writeAll({ invocation, io, store: opened.value, out }, told.case, story);
};

/** Every document of a case as it is now, as files. */
export const exportAll: Run = async (invocation, io) => {
  const out = invocation.value('out');
  if (out === undefined) return refuse(io, missing('--out', '输出文件夹', '必须说明写到哪个文件夹：--out 文件夹'));
  let opened: Store | undefined;
  return withStore(invocation, io, {
    makes: false,
    work: (store) => {
      opened = store;
      return store.read((reading) => namedCase(reading, invocation.operands[1] ?? ''));
    },
    tell: (of) => (opened ? writeAll({ invocation, io, store: opened, out }, of) : 3),
  });
};

interface Place {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly store: Store;
  readonly out: string | undefined;
}

async function writeAll({ invocation, io, store, out }: Place, of: Case, story?: Story): Promise<ExitStatus> {
  const wanted = { formats: out === undefined ? [] : FILE_FORMATS, deps: engineDeps() };
  const rows: { document: string; label: string; state: string; files: readonly string[]; problems?: unknown }[] = [];
  if (out !== undefined) await ensureFolder(out);
  for await (const { document, label, state, stem, files, problems } of caseFiles(store, of, wanted)) {
    const order = String(rows.length + 1).padStart(2, '0');
    const named = files.map(({ format, bytes }) => ({ name: `${order} ${label} ${stem}.${format}`, bytes }));
    const written =
      out === undefined
        ? []
        : await writeSet(out, named, { overwrite: invocation.has('force') || story !== undefined });
    rows.push({ document, label, state, files: written, ...(problems.length === 0 ? {} : { problems }) });
    if (invocation.has('json')) continue;
    for (const file of written) io.out(`${file}\n`);
    for (const { message, path } of problems) io.note(`${label}：${path} ${message}\n`);
  }
  if (invocation.has('json'))
    io.out(`${JSON.stringify({ id: of.id, title: of.facts.title, documents: rows }, null, 2)}\n`);
  return rows.some(({ problems }) => problems !== undefined) ? 1 : 0;
}

function tellFailure(io: Io, result: Extract<StoryResult, { ok: false }>): ExitStatus {
  if ('failure' in result) return fail(io, result.failure);
  return refuse(io, ...result.problems.map((problem) => ({ ...problem, file: result.event })));
}

function fail(io: Io, failure: Parameters<typeof storeFailure>[0]): ExitStatus {
  const { problem, status } = storeFailure(failure);
  io.fail([problem]);
  return status;
}
