import type { Command, CommandHead } from '../command';

const backup: CommandHead = {
  name: 'backup',
  summary: '备份：把整个数据文件夹存成一个文件，读回来核对无误才算数；也可演练恢复',
  usage: '备份文件 --data 文件夹 [--encrypt] [--force] [--json]，或 备份文件 --drill',
  options: [
    { name: 'data', value: '文件夹', summary: '要备份的数据文件夹' },
    { name: 'encrypt', summary: '加密；口令取环境变量 ZHIWEN_PASSPHRASE，没有则提示输入或从标准输入读一行' },
    { name: 'drill', summary: '不备份，而是把这份备份恢复到临时文件夹，核对后删去' },
    { name: 'force', summary: '覆盖同名的旧备份（新的核对无误之后）' },
  ],
  operands: { min: 1, max: 1, title: '备份文件' },
};

const restore: CommandHead = {
  name: 'restore',
  summary: '恢复：用备份文件还原数据文件夹',
  usage: '备份文件 --data 文件夹 [--force] [--json]',
  options: [
    { name: 'data', value: '文件夹', summary: '恢复到哪里，没有就新建；里面不能已有数据' },
    { name: 'force', summary: '里面已有数据也恢复；原有数据改名保留' },
  ],
  operands: { min: 1, max: 1, title: '备份文件' },
};

/** What keeps the records from being lost. */
export const safekeeping: readonly Command[] = [
  { head: backup, load: async () => (await import('../commands/backup')).runBackup },
  { head: restore, load: async () => (await import('../commands/restore')).runRestore },
];
