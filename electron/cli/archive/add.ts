import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import * as v from 'valibot';
import { RETENTIONS, archivePart, retention, type ArchiveItem, type ArchiveSettings } from '#data/records/archive';
import { setArchive, readArchiveSettings, type Archiving } from '#data/repositories/archive';
import { listHoldings, pickHolding, type Holding } from '#data/repositories/holdings';
import { suggestRetention } from '#data/repositories/retention';
import { storeError } from '#data/store/failure';
import type { Outcome, Store } from '#data/store/port';
import { archiveAll, attachScanFile } from '#electron/services/archive';
import type { Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { askedPerson } from '../register/asked';
import type { Problem } from '../problem';

/** 归档, all or none of those named, in their order. */
export const addToArchive: Run = async (invocation, io) => {
  const asked = v.safeParse(v.optional(retention), invocation.value('retention'));
  const problem = namesProblem(invocation) ?? yearProblem(invocation);
  if (problem) return refuse(io, problem);
  if (!asked.success) return refuse(io, BAD_RETENTION);
  const year = invocation.value('year');
  return withStore(invocation, io, {
    makes: false,
    work: async (store) => {
      const chosen = await choose(store, invocation.operands);
      if (!chosen.ok) return chosen;
      return archiveAll(
        store,
        chosen.value.map(({ document, kind }): Archiving => ({
          document,
          retention: asked.output ?? suggestRetention(kind).retention,
          by: askedPerson(invocation),
          section: invocation.value('section'),
          remark: invocation.value('remark'),
          ...(year === undefined ? {} : { year: Number(year) }),
        })),
      );
    },
    tell: (items) => tellItems(invocation, io, items),
  });
};

function tellItems(invocation: Invocation, io: Io, items: readonly ArchiveItem[]): 0 {
  const lines = items.map(({ archiveNumber, pages }) => `${archiveNumber}（${pages} 页）\n`);
  io.out(invocation.has('json') ? `${JSON.stringify(items, null, 2)}\n` : lines.join(''));
  if (!invocation.has('retention')) io.note('提示：保管期限按文种建议取定，请以本单位的保管期限表为准\n');
  return 0;
}

/** 扫描件 of the paper copy with its seal. */
export const attachScan: Run = async (invocation, io) => {
  const [name = '', file = ''] = invocation.operands;
  if (name === '' || file === '') return refuse(io, NO_SCAN);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) {
    return refuse(io, { code: 'not-found', path: file, title: '扫描件', message: `读不到文件“${basename(file)}”` });
  }
  return withStore(invocation, io, {
    makes: false,
    work: async (store) => {
      const chosen = await choose(store, [name]);
      if (!chosen.ok) return chosen;
      return attachScanFile(store, chosen.value[0]?.document ?? '', bytes, askedPerson(invocation));
    },
    tell: (scan) => {
      io.out(invocation.has('json') ? `${JSON.stringify(scan, null, 2)}\n` : `${scan.path}\n`);
      return 0;
    },
  });
};

/** Sets 全宗号 and what else is the same in every 档号, or shows it. */
export const configure: Run = async (invocation, io) => {
  for (const name of ['fonds', 'category', 'section'] as const) {
    const value = invocation.value(name);
    if (value !== undefined && !v.is(archivePart, value)) return refuse(io, badPart(name));
  }
  return withStore(invocation, io, {
    makes: true,
    work: (store) =>
      store.write(async (unit) => {
        const settings = settingsAfter(invocation, await readArchiveSettings(unit));
        await setArchive(unit, settings);
        return settings;
      }),
    tell: (settings) => {
      const { fonds, category, section } = settings;
      const shown = `档号从此写成 ${[fonds, `${category}·年度`, '保管期限', ...(section ? [section] : []), '件号'].join('-')}\n`;
      io.out(invocation.has('json') ? `${JSON.stringify(settings, null, 2)}\n` : shown);
      return 0;
    },
  });
};

function settingsAfter(invocation: Invocation, before: Partial<ArchiveSettings> = {}): ArchiveSettings {
  const fonds = invocation.value('fonds') ?? before.fonds;
  if (fonds === undefined) throw storeError('not-possible', '还没有全宗号，请用 --fonds 写明，如 --fonds Z109');
  const category = invocation.value('category') ?? before.category ?? 'WS';
  const section = invocation.value('section') ?? before.section;
  const fondsName = invocation.value('fonds-name') ?? before.fondsName;
  return { fonds, category, ...(fondsName && { fondsName }), ...(section && { section }) };
}

/** Those named by id, 发文字号 or 档号, in the order named. */
export async function choose(store: Store, names: readonly string[]): Promise<Outcome<readonly Holding[]>> {
  return store.browse(async (reading) => {
    const all = await listHoldings(reading);
    return names.map((name) => {
      const found = pickHolding(all, name);
      if (found === undefined) throw storeError('not-possible', `没有印发件“${name}”；可以写发文字号、标识或档号`);
      return found;
    });
  });
}

const namesProblem = ({ operands }: Invocation): Problem | undefined =>
  operands.length > 0
    ? undefined
    : { code: 'missing-argument', path: '', title: '印发件', message: '必须说明归档哪一份：发文字号或标识' };

function yearProblem(invocation: Invocation): Problem | undefined {
  const year = invocation.value('year');
  if (year === undefined || /^[12]\d{3}$/.test(year)) return undefined;
  return { code: 'invalid-number', path: '--year', title: '归档年度', message: '应当是四位年份，如 2024' };
}

const badPart = (name: string): Problem => ({
  code: 'invalid-code',
  path: `--${name}`,
  title: '档号代码',
  message: '只能用汉字、字母和数字，不超过 20 个字',
});
const BAD_RETENTION: Problem = {
  code: 'unknown-retention',
  path: '--retention',
  title: '保管期限',
  message: `应当是 ${RETENTIONS.join('、')} 之一（永久、定期30年、定期10年）`,
};
const NO_SCAN: Problem = {
  code: 'missing-argument',
  path: '',
  title: '扫描件',
  message: '必须说明给哪一份附哪个文件，如 archive scan 某政办发〔2024〕7号 扫描.pdf',
};
