import type { Whose } from '#data/duties/select-duties';
import type { DutyList } from '#data/records/duties';
import { findDuties, listDuties } from '#data/repositories/duties';
import { storeError } from '#data/store/failure';
import type { Reading } from '#data/store/port';
import type { Invocation } from '../command';

/** The list of `--year`, or the newest. Fails as `not-possible`. */
export async function askedDuties(reading: Reading, invocation: Invocation): Promise<DutyList> {
  const year = invocation.value('year');
  const found = year === undefined ? (await listDuties(reading))[0] : await findDuties(reading, Number(year));
  if (found) return found;
  throw storeError(
    'not-possible',
    `还没有${year === undefined ? '' : `${year}年的`}责任清单，可以先用 duties import 导入`,
  );
}

export function askedWhose(invocation: Invocation): Whose {
  const person = invocation.value('person');
  const unit = invocation.value('unit');
  if (person !== undefined) return { of: 'person', name: person };
  return unit === undefined ? { of: 'all' } : { of: 'unit', name: unit };
}
