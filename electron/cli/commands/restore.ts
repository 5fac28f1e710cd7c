import { restoreBackup } from '#electron/storage/backup/restore-backup';
import { systemTools } from '#electron/storage/system-tools';
import { failWith, noFolder, refuse } from '../backup-failure';
import type { Run } from '../command';
import { givenPassphrase, readPassphrase } from '../passphrase';

/** Makes a backup the store of a folder (outside contract, section 2). */
export const runRestore: Run = async (invocation, io) => {
  const folder = invocation.value('data');
  if (folder === undefined) return refuse(io, noFolder('必须说明恢复到哪里：--data 文件夹'));
  const options = {
    folder,
    file: invocation.operands[0] ?? '',
    tools: systemTools,
    force: invocation.has('force'),
  };
  let outcome = await restoreBackup({ ...options, passphrase: givenPassphrase() });
  if (!outcome.ok && outcome.failure.reason === 'passphrase-needed') {
    const passphrase = await readPassphrase();
    if (passphrase !== undefined) outcome = await restoreBackup({ ...options, passphrase });
  }
  if (!outcome.ok) return failWith(io, invocation, outcome.failure);
  const { value: report, notices } = outcome;
  if (invocation.has('json')) io.out(`${JSON.stringify({ ...report, notices }, null, 2)}\n`);
  else {
    io.out(`${report.folder}\n`);
    io.note(`已恢复 ${report.created.slice(0, 16).replace('T', ' ')} 的备份：印发件 ${report.documents} 件\n`);
    if (report.replaced !== undefined) io.note(`原有数据保留在同一文件夹，名称末尾加了“${report.replaced}”\n`);
    for (const { message } of notices) io.note(`注意：${message}\n`);
  }
  return 0;
};
