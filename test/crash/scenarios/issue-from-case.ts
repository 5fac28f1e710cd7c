import { cases } from '#data/records/case';
import { documents } from '#data/records/document';
import { drafts } from '#data/records/draft';
import { giveReason, makeDocument } from '#data/repositories/case-documents';
import { createCase, findCase, listCases, takeProblemStep } from '#data/repositories/cases';
import { issueDocument } from '#data/repositories/issue';
import type { Store } from '#data/store/port';
import { caseFactsOf } from '../../support/case-facts';
import { expectOk, storeScenario } from '../store-scenario';
import { rendered } from './issue';

const BY = '张三';
const SERIES = { code: '某政办发', year: 2024 };

/** A problem is claimed, a document of the case issued; what cites it follows in the same unit of work. */
export const caseScenario = storeScenario({
  name: 'step a problem and issue from a case',
  prepare: async (store) => {
    const { id } = expectOk(await store.write((unit) => createCase(unit, caseFactsOf(), BY)));
    for (const document of ['circular', 'closing/1']) {
      expectOk(await store.write((unit) => makeDocument(unit, { id, document, by: BY })));
    }
  },
  run: async (store, tell) => {
    const [of] = expectOk(await store.read(listCases));
    if (!of) throw new Error('the case is lost');
    const { id, steps } = of;
    if (steps.length === 0) {
      const claim = { problem: 1, step: 'claimed', unit: '甲公司', on: '2025-06-20' } as const;
      expectOk(await store.write((unit) => takeProblemStep(unit, id, claim, BY)));
      tell('claimed');
    }
    await issueCircular(store, id, tell);
  },
  check: async (reading, told) => {
    const [id = ''] = await reading.keys(cases, '');
    const of = await findCase(reading, id);
    const problems: string[] = [];
    if (told.includes('claimed') && of.steps.length !== 1) problems.push('the claim is lost');
    const circular = of.documents.find(({ document }) => document === 'circular');
    const key = circular?.issued?.key;
    const known = key !== undefined && (await reading.find(documents, key)) !== undefined;
    if (told.includes('issued') && !known) problems.push('the case does not know what was issued');
    const draft = await reading.find(drafts, circular?.draft ?? '');
    if ((draft?.state === 'issued') !== known) problems.push(`the draft says ${draft?.state}, the case ${known}`);
    const kept = (await reading.find(documents, '2024/某政办发/1')) !== undefined;
    if (kept !== known) problems.push('the document is there, and the case does not know it, or the other way round');
    const citing = await reading.find(
      drafts,
      of.documents.find(({ document }) => document === 'closing/1')?.draft ?? '',
    );
    const cites = JSON.stringify(citing?.input).includes('某政办发〔2024〕1号');
    if (cites !== known)
      problems.push(`the next document ${cites ? 'cites' : 'does not cite'} what is ${known ? '' : 'not '}issued`);
    return problems;
  },
});

async function issueCircular(store: Store, id: string, tell: (fact: string) => void): Promise<void> {
  const wish = { id, document: 'circular', by: BY };
  const of = expectOk(await store.read((reading) => findCase(reading, id)));
  if (of.documents.some(({ document, issued }) => document === 'circular' && issued)) return;
  const draft = expectOk(
    await store.write(async (unit) => {
      await giveReason(unit, { ...wish, reason: '试验' });
      return (await makeDocument(unit, wish)).draft;
    }),
  );
  const seen = { id: draft.id, base: draft.revision };
  expectOk(
    await store.write((unit) =>
      issueDocument(unit, { wish: SERIES, by: BY, draft: seen }, ({ serial }) => Promise.resolve(rendered(serial))),
    ),
  );
  tell('issued');
}
