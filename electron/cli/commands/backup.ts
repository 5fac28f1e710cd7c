import { dirname } from 'node:path';
import { ensureFolder } from '#electron/storage/folder';
import { createBackup } from '#electron/storage/backup/create-backup';
import { drillBackup } from '#electron/services/backup-drill';
import { systemTools } from '#electron/storage/system-tools';
import { sweepTemporaries } from '#electron/storage/temporary-files';
import { version } from '../../../package.json';
import { failWith, NO_PASSPHRASE, noFolder, refuse } from '../backup-failure';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { givenPassphrase, readPassphrase } from '../passphrase';

/** A backup that was read back, or the drill of one (outside contract, section 2). */
export const runBackup: Run = async (invocation, io) => {
  const target = invocation.operands[0] ?? '';
  if (invocation.has('drill')) return drill(target, invocation, io);
  const folder = invocation.value('data');
  if (folder === undefined) return refuse(io, noFolder('必须说明备份哪里的数据：--data 文件夹'));
  const passphrase = invocation.has('encrypt') ? await readPassphrase() : undefined;
  if (invocation.has('encrypt') && passphrase === undefined) return refuse(io, NO_PASSPHRASE);
  await ensureFolder(dirname(target));
  await sweepTemporaries(dirname(target), Date.now());
  const overwrite = invocation.has('force');
  const outcome = await createBackup({ folder, target, tools: systemTools, program: version, overwrite, passphrase });
  if (!outcome.ok) return failWith(io, invocation, outcome.failure);
  const { value: report, notices } = outcome;
  if (invocation.has('json')) io.out(`${JSON.stringify({ ...report, verified: true, notices }, null, 2)}\n`);
  else {
    const locked = report.encrypted ? '，已加密' : '';
    io.out(`${report.file}\n`);
    io.note(`已备份印发件 ${report.documents} 件，共 ${report.files} 个文件${locked}；已读回核对，全部一致\n`);
    for (const { message } of notices) io.note(`注意：${message}\n`);
  }
  return 0;
};

async function drill(file: string, invocation: Invocation, io: Io): Promise<ExitStatus> {
  const outcome = await drillBackup({ file, tools: systemTools, passphrase: givenPassphrase() });
  if (!outcome.ok) return failWith(io, invocation, outcome.failure);
  const { value: report } = outcome;
  if (invocation.has('json')) io.out(`${JSON.stringify(report, null, 2)}\n`);
  else {
    io.out(
      `演练成功：${report.created.slice(0, 10)} 的备份可以恢复，印发件 ${report.documents} 件、文件 ${report.files} 个全部一致\n`,
    );
  }
  return 0;
}
