import * as v from 'valibot';
import { date, line } from '#schema/fields';
import { rule } from '#schema/rule';
import { formatPeriod, phrase } from '../wording';

/** Who inspected what, when, how and on whose word: said at the head of whatever follows from it. */
export const inspectionFields = {
  basis: line('督查依据', { help: '写成“根据……安排”', example: '根据市委、市政府工作安排' }),
  team: line('督查组', { example: '市安全生产督查组' }),
  start: date('开始日期'),
  end: date('结束日期'),
  subject: line('督查事项', { example: '安全生产工作' }),
};

export const method = line('督查方式', { help: '写成“采取……的方式”' });

interface Period {
  readonly start: string;
  readonly end: string;
}

export const endsAfterStart = <T extends Period>() =>
  v.check<T, string>(({ start, end }) => start <= end, rule('end-before-start', '结束日期不能早于开始日期'));

interface Inspection extends Period {
  readonly basis: string;
  readonly team: string;
  readonly subject: string;
}

export const inspectionView = ({ basis, team, start, end, subject }: Inspection) => ({
  督查依据: phrase(basis),
  督查组: team,
  督查时间: formatPeriod(start, end),
  督查事项: subject,
});
