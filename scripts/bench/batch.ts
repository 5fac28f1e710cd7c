import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '#electron/spreadsheet/write-workbook';
import { figure, type Figure } from './measure';
import { noticeOf } from './notice';

const CLI = join(__dirname, 'cli.cjs');
const DOCUMENTS = 1000;
const RUNS = 3;
/** Characters that make two pages with head and closing. */
const TWO_PAGES = 650;
/** 40 documents of two pages, PDF and DOCX, a second. */
const BOUND = 25;

/** One draft and a list of a thousand addressees through the command, files on the disk, process start included. */
export async function batchFigures(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-batch-'));
  try {
    const [draft, list] = [join(folder, 'draft.json'), join(folder, 'list.xlsx')];
    writeFileSync(draft, JSON.stringify({ ...noticeOf(TWO_PAGES), addressees: ['【单位】'] }));
    const rows = Array.from({ length: DOCUMENTS }, (_, index) => [`某某县第${index + 1}镇人民政府`]);
    writeFileSync(list, await writeWorkbook([{ name: '名单', columns: [{ title: '单位', width: 30 }], rows }]));
    const times: number[] = [];
    let pages = '';
    for (let run = 0; run < RUNS; run += 1) {
      const out = join(folder, `out-${run}`);
      const began = performance.now();
      execFileSync(process.execPath, [CLI, 'batch', draft, '--list', list, '--out', out], { stdio: 'ignore' });
      times.push((performance.now() - began) / DOCUMENTS);
      const made = readdirSync(out);
      if (made.length !== 2 * DOCUMENTS) throw new Error(`${made.length} files in place of ${2 * DOCUMENTS}`);
      pages = pagesOf(readFileSync(join(out, made.find((name) => name.endsWith('.pdf')) ?? ''), 'latin1'));
      rmSync(out, { recursive: true });
    }
    const name = `成批 ${DOCUMENTS} 份，每份 ${pages} 页 PDF + DOCX`;
    return [figure(name, times, { unit: 'ms/份', bound: BOUND })];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pagesOf = (pdf: string): string => /\/Type \/Pages\b[^>]*?\/Count (\d+)/su.exec(pdf)?.[1] ?? '?';
