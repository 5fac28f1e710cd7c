import { share, type Agreement } from '../support/agreement';

export interface NamedAgreement extends Agreement {
  readonly name: string;
}

/** Share of all lines that agree, in per cent. */
export function shareOfAll(results: readonly NamedAgreement[]): number {
  const lines = results.reduce((sum, { lines: count }) => sum + count, 0);
  const differing = results.reduce((sum, { differences }) => sum + differences.length, 0);
  return share({ lines, differences: Array.from({ length: differing }), pages: NO_PAGES });
}

const NO_PAGES = { ours: 0, theirs: 0 };

/** The figures as a table, and under each document the lines that differ. */
export function listAgreement(results: readonly NamedAgreement[]): string {
  const rows = results.flatMap((result) => [
    `${share(result).toFixed(2).padStart(6)} %  ${String(result.lines)} lines, ${String(result.pages.ours)}/${String(result.pages.theirs)} pages  ${result.name}`,
    ...result.differences
      .slice(0, MOST_SHOWN)
      .map(
        ({ page, ours, theirs }) => `          p. ${String(page)}  ours   ${ours}\n                 theirs ${theirs}`,
      ),
  ]);
  const sum = (count: (result: NamedAgreement) => number): string =>
    String(results.reduce((total, result) => total + count(result), 0));
  const pages = `${sum(({ pages: { ours } }) => ours)}/${sum(({ pages: { theirs } }) => theirs)} pages`;
  const unequal = results.filter(({ pages: { ours, theirs } }) => ours !== theirs).length;
  return [
    ...rows,
    `${shareOfAll(results).toFixed(2).padStart(6)} %  of ${sum(({ lines }) => lines)} lines in ${String(results.length)} documents; ${pages}, unequal in ${String(unequal)}`,
  ].join('\n');
}

/** A document whose pages shift differs in every line behind. */
const MOST_SHOWN = 12;
