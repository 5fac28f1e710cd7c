import { resolve } from 'node:path';
import { verifyArchive } from '#electron/services/verify-archive';
import { readSeal } from '#electron/storage/verify/seal';
import type { Verification } from '#electron/storage/verify/verify-folder';
import type { Io, Run } from '../command';
import { NO_FOLDER, refuse } from '../data-store';
import { storeFailure } from '../store-failure';

/** Holds every stored file against the ledger. Exit status 1 where anything is not as it was left. */
export const verify: Run = async (invocation, io) => {
  const folder = invocation.value('data');
  if (folder === undefined) return refuse(io, NO_FOLDER);
  const noted = invocation.value('anchor');
  const seal = noted === undefined ? undefined : readSeal(noted);
  if (noted !== undefined && seal === undefined) return refuse(io, BAD_SEAL);
  const outcome = await verifyArchive({ folder: resolve(folder), seals: seal === undefined ? [] : [seal] });
  if (!outcome.ok) {
    const { problem, status } = storeFailure(outcome.failure);
    io.fail([problem]);
    return status;
  }
  tell(io, outcome.value, invocation.has('json'));
  return outcome.value.findings.length > 0 ? 1 : 0;
};

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
