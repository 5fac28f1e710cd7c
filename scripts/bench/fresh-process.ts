import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ProduceDeps } from '#electron/services/produce';
import { figure, timeRuns, type Figure } from './measure';
import { asBytes, makeBoth } from './in-process';
import { noticeOfPages, standardNotice } from './notice';

/** What a child process measures of itself: one document, the first it makes. */
export interface ChildReport {
  readonly milliseconds: number;
  readonly pages: number;
  readonly peakMegabytes: number;
}

const CLI = join(__dirname, 'cli.cjs');
const RUNS = 7;
const SIZES = [1, 10, 100, 1000];

/** The child's side: fonts found and loaded, one notice made. `pages` 0 means the standard notice. */
export async function reportAsChild(pages: number, openDeps: () => ProduceDeps): Promise<ChildReport> {
  const bytes = asBytes(pages === 0 ? standardNotice() : noticeOfPages(pages));
  const began = performance.now();
  const { laidOut } = await makeBoth(bytes, openDeps());
  const milliseconds = performance.now() - began;
  return { milliseconds, pages: laidOut.pages.length, peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

async function askChild(pages: number): Promise<ChildReport> {
  const child = spawn(process.execPath, [__filename, '--child', String(pages)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let answer = '';
  for await (const chunk of child.stdout) answer += String(chunk);
  return JSON.parse(answer) as ChildReport;
}

/** The first document of a fresh process, process start left out. */
export async function coldFigures(): Promise<readonly Figure[]> {
  const reports: ChildReport[] = [];
  for (let run = 0; run < RUNS; run += 1) reports.push(await askChild(0));
  const times = reports.map(({ milliseconds }) => milliseconds);
  return [figure(`JSON → PDF + DOCX，${reports[0]?.pages} 页，冷`, times)];
}

/** Time and memory from one page to a thousand, each in a process of its own. */
export async function scalingFigures(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const size of SIZES) {
    const reports: ChildReport[] = [];
    for (let run = 0; run < (size < 1000 ? 5 : 3); run += 1) reports.push(await askChild(size));
    const name = `${reports[0]?.pages} 页，新进程`;
    figures.push(
      figure(
        `${name}：每页`,
        reports.map(({ milliseconds, pages }) => milliseconds / pages),
        { unit: 'ms/页' },
      ),
      figure(
        `${name}：内存峰值`,
        reports.map(({ peakMegabytes }) => peakMegabytes),
        { unit: 'MB', bound: 500 },
      ),
    );
  }
  return figures;
}

/** The command as an office runs it, and LibreOffice turning the same DOCX into PDF beside it. */
export async function commandFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-bench-'));
  try {
    const input = join(folder, 'notice.json');
    writeFileSync(input, JSON.stringify(standardNotice()));
    const run = (...args: string[]): unknown => spawnSync(process.execPath, [CLI, ...args], { stdio: 'ignore' });
    const generate = (): unknown => run('generate', input, '--out', folder, '--force');
    generate();
    return [
      figure('整条命令 generate，从进程启动算起', await timeRuns(RUNS, generate), { bound: 1000 }),
      figure('最短的命令 --version', await timeRuns(RUNS, () => run('--version'))),
      ...(await officeFigures(folder)),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function officeFigures(folder: string): Promise<readonly Figure[]> {
  const document = readdirSync(folder).find((name) => name.endsWith('.docx')) ?? '';
  const convert = (): boolean => {
    const args = ['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'office'), join(folder, document)];
    return (
      spawnSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...args], { stdio: 'ignore' }).status ===
      0
    );
  };
  if (!convert()) return []; // No LibreOffice on this machine: nothing to compare with.
  return [figure('LibreOffice 把同一 DOCX 转成 PDF', await timeRuns(5, convert))];
}
