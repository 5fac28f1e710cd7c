import * as v from 'valibot';

import type { OfficePorts } from './ports';
import type { Argument } from '#data/contract/contract';
import type { DutyImport, DutyView } from '#data/contract/duty-calls';
import { draftInput } from '#data/contract/json';
import type { CopyResult } from '#data/contract/office-types';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { DraftInput } from '#data/contract/types';
import { occurrences } from '#data/duties/calendar';
import { checkDuties } from '#data/duties/check-duties';
import { makeResponsibilityList } from '#data/duties/make-list';
import type { Whose } from '#data/duties/select-duties';
import { dutyFacts, type DutyFacts, type DutyList } from '#data/records/duties';
import { findDuties, saveDuties } from '#data/repositories/duties';
import { dutiesExample } from '#data/seed/duties-example';
import { storeError } from '#data/store/failure';
import type { Store } from '#data/store/port';
import { openWorkbook } from '#electron/desktop/list-files';
import { saveWorkbook } from '#electron/desktop/save-workbook';
import { replyOf } from '#electron/desktop/store-reply';

type Ports = Pick<OfficePorts, 'store' | 'engine' | 'dialogs' | 'tokens' | 'rememberPerson'>;

const find = async (store: Store, year: number): Promise<Reply<DutyList>> =>
  replyOf(
    await store.read(async (reading) => {
      const found = await findDuties(reading, year);
      if (found) return found;
      throw storeError('not-possible', `没有${year}年的责任清单`);
    }),
  );

export async function dutyView({ year }: Argument<'duties'>, { store }: Ports): Promise<Reply<DutyView>> {
  const found = await find(store, year);
  if (!found.ok) return found;
  const { facts } = found.value;
  return succeed({ ...found.value, findings: checkDuties(facts), days: occurrences(facts) });
}

/** Nothing is taken in unless every row is right. */
export async function importDuties({ year, by }: Argument<'importDuties'>, ports: Ports): Promise<Reply<DutyImport>> {
  const { store, engine, dialogs, rememberPerson } = ports;
  const chosen = await openWorkbook(dialogs);
  if (!chosen.ok) return chosen;
  if (chosen.value === undefined) return succeed({ status: 'canceled' });
  const { name, bytes } = chosen.value;
  const read = await engine.run('readDuties', { bytes });
  if (!read.ok) return fail(read.error.code, `“${name}”没有读成：${read.error.message}`);
  const { posts, duties, findings, remarks } = read.value;
  if (findings.length > 0) return succeed({ status: 'refused', name, findings });
  rememberPerson(by);
  const saved = await store.write(async (unit) => {
    const old = await findDuties(unit, year);
    const facts = v.parse(dutyFacts, { ...(old?.facts ?? newList(year)), posts, duties });
    return saveDuties(unit, { facts, base: old?.revision ?? 0, by });
  });
  if (!saved.ok) return replyOf(saved);
  const told = `已导入${year}年责任清单：岗位 ${posts.length} 个，职责 ${duties.length} 项`;
  return succeed({ status: 'saved', told, remarks });
}

const newList = (year: number): Omit<DutyFacts, 'posts' | 'duties'> => ({
  ...{ year, name: `${year}年安全生产责任清单` },
  ...{ start: `${year}-01-01`, end: `${year}-12-31` },
});

export async function exportDuties(argument: Argument<'exportDuties'>, ports: Ports): Promise<Reply<CopyResult>> {
  const book = await contentOf(argument, ports.store);
  if (!book.ok) return book;
  const { name, posts, duties } = book.value;
  const made = await ports.engine.run('dutyBook', { posts, duties });
  return made.ok ? saveWorkbook({ title: '导出责任清单', name, bytes: made.value }, ports) : made;
}

type Content = Pick<DutyFacts, 'name' | 'posts' | 'duties'>;

async function contentOf(argument: Argument<'exportDuties'>, store: Store): Promise<Reply<Content>> {
  if ('what' in argument) {
    return succeed(argument.what === 'example' ? dutiesExample : { name: '责任清单模板', posts: [], duties: [] });
  }
  const found = await find(store, argument.year);
  return found.ok ? succeed(found.value.facts) : found;
}

export async function dutyInput(
  { year, unit, person }: Argument<'dutyInput'>,
  { store }: Ports,
): Promise<Reply<DraftInput>> {
  const found = await find(store, year);
  if (!found.ok) return found;
  const whose: Whose =
    person !== undefined
      ? { of: 'person', name: person }
      : unit === undefined
        ? { of: 'all' }
        : { of: 'unit', name: unit };
  const made = v.safeParse(draftInput, makeResponsibilityList(found.value.facts, whose));
  return made.success ? succeed(made.output) : fail('not-possible', '没有可以列入清单的职责。');
}
