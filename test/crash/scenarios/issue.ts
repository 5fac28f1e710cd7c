import { documents } from '#data/records/document';
import type { Rendered } from '#data/repositories/issue';
import { issueDocument } from '#data/repositories/issue';
import { expectOk, storeScenario } from '../store-scenario';

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
  prepare: async (store) => void expectOk(await store.write((unit) => issueOne(unit))),
  run: async (store, tell) => {
    for (let count = 0; count < 2; count += 1) tell(expectOk(await store.write((unit) => issueOne(unit))));
  },
  check: async (reading, told) => {
    const twice = told.filter((key, index) => told.indexOf(key) !== index).map((key) => `${key} was given twice`);
    const lost: string[] = [];
    for (const key of told) if ((await reading.find(documents, key)) === undefined) lost.push(`${key} is lost`);
    const first = await reading.find(documents, '2024/某政办发/1');
    return [...twice, ...lost, ...(first ? [] : ['the first document is lost'])];
  },
});

async function issueOne(unit: Parameters<typeof issueDocument>[0]): Promise<string> {
  const issued = await issueDocument(unit, SERIES, '张三', ({ serial }) => Promise.resolve(rendered(serial)));
  if ('refused' in issued) throw new Error('never refused');
  return `2024/某政办发/${issued.number.serial}`;
}
