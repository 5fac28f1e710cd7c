import { COMMON_OPTIONS } from './arguments';
import type { CommandHead, Option } from './command';
import { alignTable } from './table';

/** `zhiwen --help` */
export function overview(heads: readonly CommandHead[]): string {
  return [
    '制文：按 GB/T 9704—2012 生成党政机关公文（PDF 与 DOCX），完全离线\n\n',
    '用法：zhiwen 命令 [参数]\n\n命令：\n',
    alignTable(heads.map(({ name, summary }) => [`  ${name}`, summary])),
    '\n选项：\n',
    alignTable([
      ['  --help', '显示本说明；zhiwen 命令 --help 显示该命令的用法'],
      ['  --version', '显示版本号'],
    ]),
    '\n文件写成 - 时从标准输入读取。\n',
    '退出状态：0 完成 · 1 所查事项不成立 · 2 输入或参数有误 · 3 运行环境缺少条件（字体、权限、磁盘空间）\n',
  ].join('');
}

/** `zhiwen COMMAND --help` */
export function commandHelp({ name, summary, usage, options }: CommandHead): string {
  const rows = [...options, ...COMMON_OPTIONS].map((option) => [`  ${optionForm(option)}`, option.summary]);
  return `${summary}\n\n用法：zhiwen ${name} ${usage}\n\n选项：\n${alignTable(rows)}`;
}

const optionForm = ({ name, value }: Option): string => (value === undefined ? `--${name}` : `--${name} ${value}`);
