/** How backups are spoken of. Pure. */
import type { BackupPlan, BackupStanding, BackupView } from '#data/contract/backup-types';
import type { Payload } from '#data/contract/contract';

export const sizeText = (size: number): string =>
  size < 1024 * 1024 ? `${Math.ceil(size / 1024)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;

/** `2026年11月22日 04:15` */
export function dateAndTime(moment: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)/.exec(moment) ?? [];
  return year === undefined ? moment : `${year}年${Number(month)}月${Number(day)}日 ${time}`;
}

export const WHEN: Readonly<Record<BackupPlan['when'], string>> = { off: '不定时', daily: '每天', weekly: '每周' };

const STEPS: Readonly<Record<Payload<'backupProgress'>['step'], string>> = {
  writing: '正在写入备份',
  checking: '正在逐个文件核对',
  restoring: '正在写入数据文件夹',
};

/** 正在逐个文件核对 120／3056 */
export const progressText = ({ step, done, total }: Payload<'backupProgress'>): string =>
  `${STEPS[step]}　${done}／${total}`;

/** Which of the three steps of a work fills which part of the bar. */
const SHARES = {
  backup: { writing: [0, 0.55], checking: [0.55, 1], restoring: [1, 1] },
  drill: { writing: [0, 0], checking: [0, 0.4], restoring: [0.4, 1] },
  restore: { writing: [0, 0], checking: [0, 0.4], restoring: [0.4, 1] },
} as const;

/** 0 to 1, of the whole. */
export function fractionOf({ work, step, done, total }: Payload<'backupProgress'>): number {
  const [from, to] = SHARES[work][step];
  return total === 0 ? to : from + ((to - from) * done) / total;
}

export interface Standing {
  readonly tone: 'good' | 'warning' | 'error';
  readonly text: string;
}

/** The one sentence at the top of the page. */
export function standingText({ standing, plan, log }: Pick<BackupView, 'standing' | 'plan' | 'log'>): Standing {
  const failed = log.tried?.ok === false ? log.tried.message : undefined;
  if (standing.state === 'never') {
    return plan === undefined
      ? { tone: 'error', text: '还没有备份过。请选择放备份的文件夹（最好在移动硬盘上），马上备份一次。' }
      : { tone: 'error', text: '还没有备份成功过。请点“立即备份”。' };
  }
  if (standing.state === 'overdue') return { tone: 'warning', text: overdue(standing) };
  if (failed !== undefined) return { tone: 'warning', text: `最近一次备份没有做成：${failed}。` };
  return {
    tone: 'good',
    text: standing.days === 0 ? '今天已经备份，并且读回核对过。' : `${standing.days} 天前备份过，并且读回核对过。`,
  };
}

const overdue = ({ days }: BackupStanding): string =>
  `已经 ${days} 天没有备份了，其间写下的内容只有这一份。请马上备份。`;
