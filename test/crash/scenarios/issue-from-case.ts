import { cases } from '#data/records/case';
import { documents } from '#data/records/document';
import { drafts } from '#data/records/draft';
import { giveReason, makeDocument } from '#data/repositories/case-documents';
import { createCase, findCase, listCases, takeProblemStep } from '#data/repositories/cases';
import { issueDocument } from '#data/repositories/issue';
import type { Reading, Store } from '#data/store/port';
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
    const { steps, issued, draftIssued, kept, cited } = await stateOf(reading);
    return [
      ...(told.includes('claimed') && steps !== 1 ? ['the claim is lost'] : []),
      ...(told.includes('issued') && !issued ? ['the case does not know what was issued'] : []),
      ...(new Set([issued, draftIssued, kept, cited]).size > 1
        ? [`case ${issued}, draft ${draftIssued}, register ${kept}, next document ${cited}`]
        : []),
    ];
  },
});

/** Whether the circular is issued, as each of those who have to know says. */
async function stateOf(reading: Reading) {
  const [id = ''] = await reading.keys(cases, '');
  const of = await findCase(reading, id);
  const made = (name: string) => of.documents.find(({ document }) => document === name);
  const draftOf = (name: string) => reading.find(drafts, made(name)?.draft ?? '');
  return {
    steps: of.steps.length,
    issued: made('circular')?.issued !== undefined,
    draftIssued: (await draftOf('circular'))?.state === 'issued',
    kept: (await reading.find(documents, '2024/某政办发/1')) !== undefined,
    cited: JSON.stringify((await draftOf('closing/1'))?.input).includes('某政办发〔2024〕1号'),
  };
}

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
