import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issueDocument, type Rendered } from '#data/repositories/issue';
import type { Store } from '#data/store/port';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { fillStore } from './fill-store';
import { figure, timeOnce, timeRuns, type Figure } from './measure';

const SIZES: readonly number[] = [0, 1_000, 10_000, 100_000];
const RUNS = 40;

/** What issuing costs besides rendering, and opening, in stores of so many documents. */
export async function issuingFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const folder = mkdtempSync(join(tmpdir(), 'zhiwen-bench-'));
    try {
      await open(folder);
      fillStore(folder, size);
      // What was filled in goes to the disk first: issuing shall not pay for it.
      spawnSync('sync');
      const opening: number[] = [];
      for (let run = 0; run < 5; run += 1) opening.push(await timeOnce(() => open(folder)));
      const store = await open(folder);
      const times = await timeRuns(RUNS, () => issueOne(store));
      const bound = figures[0] === undefined ? 50 : Math.min(50, Math.round(figures[0].median * 15) / 10);
      figures.push(figure(`签发（不含排版），库中 ${size} 份`, times, { bound }));
      figures.push(figure(`打开数据文件夹，库中 ${size} 份`, opening));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return figures;
}

async function open(folder: string): Promise<Store> {
  const opened = await openStore({ folder, tools: systemTools });
  if (!opened.ok) throw new Error(opened.failure.message);
  return opened.value;
}

async function issueOne(store: Store): Promise<void> {
  const outcome = await store.write((unit) =>
    issueDocument(unit, { wish: { code: '某政办发0', year: 2001 }, by: '张三' }, ({ serial }) =>
      Promise.resolve(rendered(serial)),
    ),
  );
  if (!outcome.ok) throw new Error(outcome.failure.message);
}

const bytes = new Uint8Array(60_000).fill(32);

const rendered = (serial: number): Rendered => ({
  facts: {
    numberText: `某政办发0〔2001〕${serial}号`,
    kind: 'notice',
    title: '关于进一步加强全市安全生产工作的通知',
    date: '2024-03-05',
    templateVersion: '1.0',
    profile: 'gbt33476',
    program: '0',
    steps: [],
  },
  files: (['pdf', 'docx', 'source'] as const).map((role) => ({ role, name: `公文.${role}`, bytes })),
});
