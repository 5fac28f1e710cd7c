import type { CaseFacts } from '../records/case-facts';
import { periodOf, type Period, type PeriodId } from '../rules/periods';

/** A period as this case has it. */
export function periodFor(id: PeriodId, { periods = [] }: Pick<CaseFacts, 'periods'>): Period {
  const own = periods.find(({ period }) => period === id);
  const { count, unit } = own ?? periodOf(id);
  return { count, unit };
}
