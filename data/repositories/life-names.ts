/** What steps and standings of 办理 are called. */
import type { Step } from '../records/people';
import type { Standing } from './life';

export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  unsent: '未送核稿',
  submitted: '待核稿',
  reviewed: '待签发',
  signed: '待印发',
  returned: '已退回',
};

export const STEP_NAMES: Readonly<Record<Step['step'], string>> = {
  drafted: '送核稿',
  reviewed: '核稿',
  countersigned: '会签',
  signed: '签发',
  checked: '复核',
  returned: '退回',
};
