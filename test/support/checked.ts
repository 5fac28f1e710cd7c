import { checkPdf } from '#engine/check/check-file';
import type { ClauseResult } from '#engine/check/clause';
import { takePdfApart } from '#engine/check/pdf/take-apart';
import { renderPdf, type Prepared } from '#electron/services/produce';
import type { Mutate } from './mutate-pages';
import { png } from './png';
import { engine } from './produce-sample';
import { readPdf } from './read-pdf';

/** A picture that a mutation may place on a page. */
export const PICTURE = 'seal.png';

const pictures = new Map([
  [PICTURE, { format: 'png' as const, bytes: png({ width: 10, height: 10 }), width: 10, height: 10 }],
]);

/** What the check says of the file made of these pages after a change. */
export async function checkPages(
  whole: Prepared,
  mutate: Mutate = (laidOut) => laidOut,
): Promise<readonly ClauseResult[]> {
  const laidOut = mutate(whole.laidOut);
  return checkPdf(takePdfApart(await readPdf(await renderPdf({ ...whole, laidOut }, { ...engine, pictures }))));
}

export const failing = (results: readonly ClauseResult[]): readonly string[] =>
  results.filter(({ state }) => state === 'fails').map(({ id }) => id);

export const stateOf = (results: readonly ClauseResult[], id: string): string =>
  results.find((result) => result.id === id)?.state ?? 'missing';
