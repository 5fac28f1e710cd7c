import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { auditStore } from '#data/repositories/audit';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { mount } from './mount';
import { errorsOf, notice, saveJson, scratch, zhiwen } from './support';

const number = { code: '某政办发', year: 2024 };
const input = (folder: string, year = 2024): string =>
  saveJson(folder, `${year}.json`, notice({ head: { issuers: ['某某办'], number: { ...number, year } } }));

async function findings(data: string) {
  const opened = await openStore({ folder: data, tools: systemTools, mustExist: true });
  if (!opened.ok) throw new Error(opened.failure.message);
  const audited = await opened.value.read((reading) => auditStore(reading, systemTools));
  if (!audited.ok) throw new Error(audited.failure.message);
  return audited.value;
}

describe('issue on a disk', () => {
  test('that is full says so, keeps what there is, and goes on with the same number once there is room', async (context) => {
    const folder = scratch();
    const data = join(folder, 'data');
    mkdirSync(data);
    if (!mount(data, 'size=2m')) return context.skip();
    const file = input(folder);
    expect((await zhiwen(['issue', file, '--data', data])).status).toBe(0);
    const filler = join(data, 'filler');
    for (let size = 2_000_000; size > 1000; size -= 20_000) {
      try {
        writeFileSync(filler, Buffer.alloc(size));
        break;
      } catch {
        continue; // Still too large for what is left.
      }
    }
    const full = await zhiwen(['issue', file, '--data', data, '--json']);
    expect(full.status).toBe(3);
    expect(errorsOf(full)[0]).toMatchObject({ code: 'disk-full', path: '--data' });
    expect(await findings(data)).toEqual([]);
    execFileSync('rm', [filler]);
    expect((await zhiwen(['issue', file, '--data', data])).stdout).toContain('某政办发〔2024〕2号');
    expect(await findings(data)).toEqual([]);
  });

  test('that became read-only says so; what is there can still be read', async (context) => {
    const folder = scratch();
    const data = join(folder, 'data');
    mkdirSync(data);
    if (!mount(data, 'size=4m')) return context.skip();
    const file = input(folder);
    expect((await zhiwen(['issue', file, '--data', data])).status).toBe(0);
    execFileSync('mount', ['-o', 'remount,ro', data]);
    const refused = await zhiwen(['issue', file, '--data', data, '--json']);
    expect(refused.status).toBe(3);
    expect(errorsOf(refused)[0]).toMatchObject({ code: 'no-permission', path: '--data' });
    expect(await findings(data)).toEqual([]);
  });
});

test('a clock that was set back a year changes neither order nor numbers', async () => {
  const folder = scratch();
  const data = join(folder, 'data');
  const file = input(folder);
  const years = [2025, 2024];
  for (const year of years) {
    const back = join(folder, `${year}.cjs`);
    writeFileSync(
      back,
      `const D = Date; globalThis.Date = class extends D {
      constructor(...args) { super(...(args.length ? args : [Date.now()])); }
      static now() { return D.UTC(${year}, 0, 2); }
    };`,
    );
    const run = await zhiwen(['issue', file, '--data', data], { env: { NODE_OPTIONS: `--require ${back}` } });
    expect(run.status).toBe(0);
  }
  expect(await findings(data)).toEqual([]);
  const ledger = JSON.parse(readFileSync(join(data, 'ledger/0000001.json'), 'utf8')) as {
    entries: readonly { at: string; about: { number: { serial: number } } }[];
  };
  expect(ledger.entries.map(({ at }) => at.slice(0, 4))).toEqual(['2025', '2024']);
  expect(ledger.entries.map(({ about }) => about.number.serial)).toEqual([1, 2]);
});
