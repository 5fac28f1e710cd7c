import { listCases } from '#data/repositories/cases';
import type { Case } from '#data/records/case';
import { storeError } from '#data/store/failure';
import type { Reading } from '#data/store/port';
import { isCalendarDate } from '#schema/dates';
import type { Invocation } from '../command';
import type { Problem } from '../problem';
import { systemTools } from '#electron/storage/system-tools';

/** The case that a user names: its id or how that begins, or its title. Fails as `not-possible`. */
export async function namedCase(reading: Reading, name: string): Promise<Case> {
  const all = await listCases(reading);
  const exact = all.filter(({ id, facts }) => id === name || facts.title === name);
  const near = exact.length > 0 ? exact : all.filter(({ id }) => name !== '' && id.startsWith(name));
  const [found] = near;
  if (found && near.length === 1) return found;
  throw storeError(
    'not-possible',
    found ? `有 ${near.length} 个督查事项都叫“${name}”，请写编号` : `没有叫“${name}”的督查事项`,
  );
}

/** An ISO date; today where the option is left out. */
export function askedDate(invocation: Invocation, option: string): string | Problem {
  const given = invocation.value(option);
  if (given === undefined) return systemTools.now().slice(0, 10);
  if (isCalendarDate(given)) return given;
  return { code: 'invalid-date', path: `--${option}`, title: '日期', message: '应当是 2025-06-01 这样的日期' };
}

export const missing = (path: string, title: string, message: string): Problem => ({
  code: 'missing-option',
  path,
  title,
  message,
});
