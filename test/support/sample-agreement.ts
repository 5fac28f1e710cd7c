import { renderDocx } from '#electron/services/produce';
import { KINDS } from '#kinds/registry';
import { standardNotice } from '../../scripts/bench/notice';
import { compareLines, share, type Agreement } from './agreement';
import { docxToPdf } from './libre-office';
import { engine, prepareInput } from './produce-sample';
import { readPdf } from './read-pdf';

export interface NamedAgreement extends Agreement {
  readonly name: string;
}

/** Every sample of every kind, and what none of them has: great length, and 签发人 beside the number. */
function documentsToCompare(): { readonly name: string; readonly input: unknown }[] {
  const samples = KINDS.flatMap((kind) =>
    kind.samples.map(({ name, input }) => ({ name: `${kind.id} ${name}`, input })),
  );
  const first = samples[0]?.input as { readonly head: object };
  return [
    ...samples,
    { name: 'notice of 37 pages', input: standardNotice() },
    { name: 'upward notice', input: { ...first, head: { ...first.head, signers: ['张三', '李四', '王五'] } } },
  ];
}

/** Writes the documents as DOCX, has LibreOffice print them, and compares its lines with ours. */
export async function agreementOfSamples(): Promise<NamedAgreement[]> {
  const documents = await Promise.all(
    documentsToCompare().map(async ({ name, input }) => {
      const prepared = prepareInput(input);
      return { name, laidOut: prepared.laidOut, docx: await renderDocx(prepared, engine) };
    }),
  );
  const printed = docxToPdf(documents.map(({ docx }) => docx));
  return Promise.all(
    documents.map(async ({ name, laidOut }, index) => {
      const pdf = printed[index];
      if (!pdf) throw new Error(`LibreOffice printed nothing for ${name}`);
      return { name, ...compareLines(laidOut, await readPdf(pdf)) };
    }),
  );
}

/** The figures as a table, and under each document the lines that differ. */
export function listAgreement(results: readonly NamedAgreement[]): string {
  const rows = results.flatMap((result) => [
    `${share(result).toFixed(2).padStart(6)} %  ${result.lines} lines, ${result.pages.ours}/${result.pages.theirs} pages  ${result.name}`,
    ...result.differences.map(
      ({ page, ours, theirs }) => `          p. ${page}  ours   ${ours}\n                 theirs ${theirs}`,
    ),
  ]);
  const lines = results.reduce((sum, { lines: count }) => sum + count, 0);
  const differing = results.reduce((sum, { differences }) => sum + differences.length, 0);
  return [...rows, `${(100 - (100 * differing) / lines).toFixed(2).padStart(6)} %  of ${lines} lines in all`].join(
    '\n',
  );
}
