import type { Notice, Outcome, Store } from '#data/store/port';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import type { ExitStatus, Invocation, Io } from './command';
import type { Problem } from './problem';
import { storeFailure } from './store-failure';

/**
 * Does one thing with the store that `--data` names, says its notices, and hands the result to `tell`. `makes` where the
 * command may begin a store; others want one that is there.
 */
export async function withStore<T>(
  invocation: Invocation,
  io: Io,
  {
    makes,
    work,
    tell,
  }: {
    makes: boolean;
    work: (store: Store) => Promise<Outcome<T>>;
    tell: (value: T) => ExitStatus | Promise<ExitStatus>;
  },
): Promise<ExitStatus> {
  const folder = invocation.value('data');
  if (folder === undefined) return refuse(io, NO_FOLDER);
  const opened = await openStore({ folder, tools: systemTools, mustExist: !makes });
  const outcome = opened.ok ? await work(opened.value) : opened;
  if (!outcome.ok) {
    const { problem, status } = storeFailure(outcome.failure);
    io.fail([problem]);
    return status;
  }
  noteAll(io, [...opened.notices, ...outcome.notices]);
  return tell(outcome.value);
}

function noteAll(io: Io, notices: readonly Notice[]): void {
  for (const { message } of notices) io.note(`注意：${message}\n`);
}

export function refuse(io: Io, ...problems: readonly Problem[]): 2 {
  io.fail(problems);
  return 2;
}

export const NO_FOLDER: Problem = {
  code: 'missing-option',
  path: '--data',
  title: '数据文件夹',
  message: '必须说明登记簿和档案在哪里：--data 文件夹',
};
