/**
 * Starts the real window over the data folder named first, so many times as said second; prints for each start, as a JSON
 * list, the milliseconds until a document can be begun, and the megabytes of all processes once it has searched.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { root } from '../lib/paths.mjs';

/** Until what runs after the start has run: the index is brought up to date. */
const SETTLING_MS = 8_000;

const [data, runs] = process.argv.slice(2);
const starts = [];
for (let run = 0; run < Number(runs); run += 1) starts.push(await startOnce());
process.stdout.write(JSON.stringify(starts));

async function startOnce() {
  const userData = mkdtempSync(join(tmpdir(), 'zhiwen-start-'));
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: process.env.ZHIWEN_ELECTRON,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--user-data-dir=${userData}`,
      root,
      `--data=${data}`,
    ],
  });
  try {
    const page = await app.firstWindow();
    await page.getByRole('button', { name: '新建通知' }).waitFor({ timeout: 300_000 });
    const milliseconds = performance.now() - began;
    await page.waitForTimeout(SETTLING_MS);
    await page.getByRole('button', { name: '搜索', exact: true }).click();
    await page.getByLabel('搜索公文和草稿').fill('安全 整改');
    await page
      .getByText(/份|没有找到/)
      .first()
      .waitFor({ timeout: 300_000 });
    await page.waitForTimeout(2_000);
    return { milliseconds, megabytes: megabytesOf(app.process().pid) };
  } finally {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

/** What a process and those it began take of the memory; pages that several share count once. */
function megabytesOf(pid) {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = [pid];
  for (const one of family) family.push(...table.filter(([, parent]) => parent === one).map(([child]) => child));
  return family.reduce((total, one) => total + kilobytesOf(one), 0) / 1024;
}

function kilobytesOf(pid) {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0; // It has ended meanwhile.
  }
}
