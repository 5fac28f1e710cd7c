import { userInfo } from 'node:os';
import { join } from 'node:path';
import type { StoreFailure } from '#data/store/failure';
import { issueInput, type IssueResult } from '#electron/services/issue';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { version } from '../../../package.json';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { askedReference } from '../reference-option';
import { engineDeps } from '../engine-deps';
import { readProfileOption } from '../profile-option';
import type { Problem } from '../problem';
import { readSource } from '../source';
import { storeFailure } from '../store-failure';

/** Takes the number, keeps the files, and says so only when all of it is durable (outside contract, section 2). */
export const runIssue: Run = async (invocation, io) => {
  const folder = invocation.value('data');
  const start = readStart(invocation.value('start'));
  if (folder === undefined) return refuse(io, [NO_FOLDER], 2);
  if (start === null) return refuse(io, [BAD_START], 2);
  const profile = await readProfileOption(invocation);
  if (!profile.ok) return refuse(io, profile.problems, 2);
  const source = await readSource(invocation.operands[0] ?? '');
  if (!source.ok) return refuse(io, source.problems, source.status);
  // Fonts are read before anybody else has to wait.
  const deps = { ...engineDeps(profile.asked.profile), pictures: source.pictures };
  const opened = await openStore({ folder, tools: systemTools });
  if (!opened.ok) return fail(io, opened.failure);
  const by = invocation.value('by') ?? userInfo().username;
  const refersTo = await askedReference(invocation, opened.value);
  if (!refersTo.ok) return notDone(io, refersTo);
  const result = await issueInput(opened.value, source.json, {
    deps,
    by,
    program: version,
    ...(start === undefined ? {} : { start }),
    ...refersTo.value,
  });
  if (!result.ok) return notDone(io, result);
  return tell(io, folder, invocation, result);
};

/** What is wrong with the input or its options, or why the store did not do it. */
const notDone = (
  io: Io,
  why: { readonly problems: readonly Problem[] } | { readonly failure: StoreFailure },
): ExitStatus => ('failure' in why ? fail(io, why.failure) : refuse(io, why.problems, 2));

function tell(
  io: Io,
  folder: string,
  invocation: Invocation,
  { document, diagnostics, notices }: Extract<IssueResult, { ok: true }>,
): ExitStatus {
  const { id, numberText: number } = document;
  const files = document.files.map(({ path }) => join(folder, path));
  if (invocation.has('json')) {
    io.out(`${JSON.stringify({ id, number, files, diagnostics, notices }, null, 2)}\n`);
  } else {
    io.out(`${[number, ...files].join('\n')}\n`);
    for (const { message } of [...notices, ...diagnostics]) io.note(`注意：${message}\n`);
  }
  return 0;
}

const NO_FOLDER: Problem = {
  code: 'missing-option',
  path: '--data',
  title: '数据文件夹',
  message: '必须说明登记簿和档案在哪里：--data 文件夹',
};
const BAD_START: Problem = {
  code: 'invalid-number',
  path: '--start',
  title: '起始号',
  message: '应当是 1 至 99999 的整数',
};

/** `null` where it is no such number. */
function readStart(text: string | undefined): number | null | undefined {
  if (text === undefined) return undefined;
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}

function refuse(io: Io, problems: readonly Problem[], status: ExitStatus): ExitStatus {
  io.fail(problems);
  return status;
}

function fail(io: Io, failure: StoreFailure): ExitStatus {
  const { problem, status } = storeFailure(failure);
  return refuse(io, [problem], status);
}
