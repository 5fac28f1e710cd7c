import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '#data/store/port';
import { openIndex } from '#electron/search/search-index';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { fillStore } from './fill-store';
import { figure, timeOnce, type Figure } from './measure';

const SIZES: readonly number[] = [0, 1_000, 10_000, 100_000];
const ROUNDS = 5;

/** What people type: frequent and rare words, several at once, one character, numbers, names, what is nowhere. */
const QUERIES: readonly string[] = [
  '安全',
  '安全生产',
  '安全生产责任制',
  '安全 督查 整改',
  '“监督执纪问责”',
  '某政办发3〔2001〕17号',
  '2001 7',
  '通知',
  '防',
  '纪',
  '第777项',
  '龘龘',
  '关于进一步加强全市安全生产第',
  '重大隐患 挂牌督办',
  '整改2024处',
  'ABC',
];

export interface SearchReport {
  /** Milliseconds. */
  readonly refresh: number;
  readonly searches: readonly number[];
  readonly peakMegabytes: number;
}

/** What search costs in stores of so many documents, each measured in processes of their own. */
export function searchFigures(): Promise<readonly Figure[]> {
  return SIZES.reduce<Promise<readonly Figure[]>>(
    async (before, size) => [...(await before), ...(await figuresOf(size))],
    Promise.resolve([]),
  );
}

async function figuresOf(size: number): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-bench-'));
  try {
    await open(folder);
    fillStore(folder, size, { sources: true });
    const first = askChild(folder);
    const later = [askChild(folder), askChild(folder), askChild(folder)];
    const name = (what: string): string => `${what}，库中 ${size} 份`;
    return [
      figure(
        name('检索'),
        later.flatMap(({ searches }) => searches),
        { bound: 50 },
      ),
      figure(
        name('打开索引'),
        later.map(({ refresh }) => refresh),
        { bound: 1000 },
      ),
      figure(
        name('检索进程的内存峰值'),
        later.map(({ peakMegabytes }) => peakMegabytes),
        { unit: 'MB', bound: 700 },
      ),
      figure(name('从头建立索引'), [first.refresh]),
      figure(name('建立索引时的内存峰值'), [first.peakMegabytes], { unit: 'MB', bound: 700 }),
      figure(name('索引文件'), [megabytesIn(join(folder, 'index'))], { unit: 'MB' }),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function askChild(folder: string): SearchReport {
  const { stdout } = spawnSync(process.execPath, [__filename, '--search', folder], { encoding: 'utf8' });
  return JSON.parse(stdout) as SearchReport;
}

/** The child's side. */
export async function reportSearch(folder: string): Promise<SearchReport> {
  const store = await open(folder);
  const began = performance.now();
  const index = openIndex(store, folder);
  const refreshed = await index.refresh();
  const refresh = performance.now() - began;
  if (!refreshed.ok) throw new Error(refreshed.failure.message);
  const searches: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of QUERIES) searches.push(await timeOnce(() => index.search({ query })));
  }
  index.close();
  return { refresh, searches, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

async function open(folder: string): Promise<Store> {
  const opened = await openStore({ folder, tools: systemTools });
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

const megabytesIn = (folder: string): number =>
  readdirSync(folder).reduce((total, name) => total + statSync(join(folder, name)).size, 0) / 2 ** 20;
