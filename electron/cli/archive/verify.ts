import { resolve } from 'node:path';
import { nodeFileSystem } from '#electron/storage/node-file-system';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { readSeal, type Seal } from '#electron/storage/verify/seal';
import { verifyFolder, type Verification } from '#electron/storage/verify/verify-folder';
import type { ExitStatus, Io, Run } from '../command';
import { NO_FOLDER, refuse } from '../data-store';
import { storeFailure } from '../store-failure';

/** Holds every stored file against the ledger. Exit status 1 where anything is not as it was left. */
export const verify: Run = async (invocation, io) => {
  const folder = invocation.value('data');
  if (folder === undefined) return refuse(io, NO_FOLDER);
  const noted = invocation.value('anchor');
  const seal = noted === undefined ? undefined : readSeal(noted);
  if (noted !== undefined && seal === undefined) return refuse(io, BAD_SEAL);
  const stopped = await settle(folder, io);
  if (stopped !== undefined) return stopped;
  const result = await verifyFolder({
    fs: nodeFileSystem,
    root: resolve(folder),
    tools: systemTools,
    seals: seal === undefined ? [] : ([seal] satisfies readonly Seal[]),
  });
  tell(io, result, invocation.has('json'));
  return result.findings.length > 0 ? 1 : 0;
};

/** Finishes what a killed program decided. A damaged store is verified all the same: that is what it is for. */
async function settle(folder: string, io: Io): Promise<ExitStatus | undefined> {
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  const outcome = opened.ok ? await opened.value.browse(() => Promise.resolve()) : opened;
  const there = (await nodeFileSystem.kind(resolve(folder))) === 'folder';
  if (outcome.ok || (there && ['damaged', 'too-new'].includes(outcome.failure.code) && (await hasFiles(folder)))) {
    return undefined;
  }
  const { problem, status } = storeFailure(outcome.failure);
  io.fail([problem]);
  return status;
}

const hasFiles = async (folder: string): Promise<boolean> => (await nodeFileSystem.list(resolve(folder))).length > 0;

function tell(io: Io, result: Verification, json: boolean): void {
  const { findings, remarks, counted, seal } = result;
  if (json) {
    io.out(`${JSON.stringify({ ok: findings.length === 0, findings, remarks, counted, anchor: seal }, null, 2)}\n`);
    return;
  }
  for (const { where, message } of findings) io.out(`${message}（${where}）\n`);
  const sum = `总账 ${counted.entries} 条、记录 ${counted.records} 个、文件 ${counted.files} 个`;
  io.out(findings.length === 0 ? `核对无误：${sum}\n核验码：${seal}\n` : `共 ${findings.length} 处不符（${sum}）\n`);
  for (const path of remarks) io.note(`提示：“${path}”是中断或损坏后留下的，不属于档案\n`);
}

const BAD_SEAL = {
  code: 'invalid-anchor',
  path: '--anchor',
  title: '核验码',
  message: '应当是 archive verify 输出的核验码，如 412-9f3a…（至少 16 位）',
};
