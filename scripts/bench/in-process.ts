import { parseJson } from '#electron/services/parse-json';
import { prepare, renderDocx, renderPdf, type Prepared, type ProduceDeps } from '#electron/services/produce';
import { barePdf } from './bare-pdf';
import { figure, timePairs, timeRuns, type Figure } from './measure';
import { standardNotice } from './notice';
import { tableNotice } from './table';

const WARM_UPS = 6;
const RUNS = 15;
const TABLE_RUNS = 5;

/** JSON bytes → pages. */
export function read(bytes: Uint8Array, deps: ProduceDeps): Prepared {
  const parsed = parseJson(bytes);
  const prepared = prepare(parsed.ok ? parsed.value : undefined, deps);
  if (!prepared.ok) throw new Error(`the notice is refused: ${JSON.stringify(prepared.problems)}`);
  return prepared;
}

/** JSON bytes → PDF and DOCX: the whole way. */
export async function makeBoth(bytes: Uint8Array, deps: ProduceDeps): Promise<Prepared> {
  const prepared = read(bytes, deps);
  await renderPdf(prepared, deps);
  await renderDocx(prepared, deps);
  return prepared;
}

export const asBytes = (input: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(input));

/** Everything measured in one warm process. */
export async function warmFigures(deps: ProduceDeps): Promise<readonly Figure[]> {
  const bytes = asBytes(standardNotice());
  const prepared = await makeBoth(bytes, deps);
  const pages = `${prepared.laidOut.pages.length} 页`;
  const jsonToPdf = (): Promise<Uint8Array> => renderPdf(read(bytes, deps), deps);
  const bare = (): Promise<number> => barePdf(prepared.laidOut, deps.fonts.files);
  for (let run = 0; run < WARM_UPS; run += 1) {
    await makeBoth(bytes, deps);
    await bare();
  }
  const both = await timeRuns(RUNS, () => makeBoth(bytes, deps));
  const pagesOnly = await timeRuns(RUNS, () => read(bytes, deps));
  const docx = await timeRuns(RUNS, () => renderDocx(prepared, deps));
  const list = asBytes(tableNotice());
  await makeBoth(list, deps);
  const table = await timeRuns(TABLE_RUNS, () => makeBoth(list, deps));
  const writers = await timePairs(RUNS, () => renderPdf(prepared, deps), bare);
  const whole = await timePairs(RUNS, jsonToPdf, bare);
  return [
    figure(`JSON → PDF + DOCX，${pages}，热`, both, { bound: 300 }),
    figure('1000 行 × 8 列横排表格 → PDF + DOCX，热', table, { bound: 1500 }),
    figure('JSON → 版面', pagesOnly),
    figure(
      '版面 → PDF',
      writers.map(([ours]) => ours),
    ),
    figure('版面 → DOCX', docx, { bound: 60 }),
    figure(
      'pdfkit 直接画同样的行',
      writers.map(([, theirs]) => theirs),
    ),
    figure('（版面 → PDF）÷ pdfkit', writers.map(quotient), { unit: '×', bound: 1.6 }),
    figure('（JSON → PDF）÷ pdfkit', whole.map(quotient), { unit: '×', bound: 1.6 }),
  ];
}

const quotient = ([ours, theirs]: readonly [number, number]): number => ours / theirs;
