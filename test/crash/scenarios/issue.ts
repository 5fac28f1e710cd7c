import { documents } from '#data/records/document';
import { createDraft, listDrafts } from '#data/repositories/drafts';
import { issueDocument, type Rendered } from '#data/repositories/issue';
import type { UnitOfWork } from '#data/store/port';
import { expectOk, storeScenario } from '../store-scenario';

const BY = '张三';
const SERIES = { code: '某政办发', year: 2024 };

/** Two files, one longer than the disk takes at a time. */
export const rendered = (serial: number): Rendered => ({
  facts: {
    numberText: `某政办发〔2024〕${serial}号`,
    kind: 'notice',
    title: '关于开展安全生产检查的通知',
    date: '2024-03-05',
    templateVersion: '1',
    profile: 'gbt33476',
    program: '0',
    steps: [],
  },
  files: [
    { role: 'pdf', name: '公文.pdf', bytes: new TextEncoder().encode(`PDF ${serial} `.repeat(120)) },
    { role: 'source', name: '源.json', bytes: new TextEncoder().encode(`{"serial":${serial}}`) },
  ],
});

export const issueScenario = storeScenario({
  name: 'issue',
  prepare: async (store) => {
    expectOk(await store.write((unit) => issueOne(unit)));
    for (const title of ['甲', '乙'])
      expectOk(await store.write((unit) => createDraft(unit, { title, input: {} }, BY)));
  },
  run: async (store, tell) => {
    for (const { id, revision } of expectOk(await store.read((reading) => listDrafts(reading)))) {
      tell(expectOk(await store.write((unit) => issueOne(unit, { id, base: revision }))));
    }
    tell(expectOk(await store.write((unit) => issueOne(unit))));
  },
  check: async (reading, told) => {
    const twice = told.filter((key, index) => told.indexOf(key) !== index).map((key) => `${key} was given twice`);
    const lost: string[] = [];
    for (const key of told) if ((await reading.find(documents, key)) === undefined) lost.push(`${key} is lost`);
    const first = await reading.find(documents, '2024/某政办发/1');
    const drafts = [...(await listDrafts(reading)), ...(await listDrafts(reading, 'issued'))];
    const mixed: string[] = [];
    for (const { title, state, document } of drafts) {
      const issued = document !== undefined && (await reading.find(documents, document)) !== undefined;
      if (issued !== (state === 'issued')) mixed.push(`draft ${title} says ${state}`);
    }
    if (drafts.length !== 2) mixed.push(`${drafts.length} drafts are there`);
    return [...twice, ...lost, ...mixed, ...(first ? [] : ['the first document is lost'])];
  },
});

async function issueOne(unit: UnitOfWork, draft?: { readonly id: string; readonly base: number }): Promise<string> {
  const issued = await issueDocument(unit, { wish: SERIES, by: BY, draft }, ({ serial }) =>
    Promise.resolve(rendered(serial)),
  );
  if ('refused' in issued) throw new Error('never refused');
  return `2024/某政办发/${issued.number.serial}`;
}
