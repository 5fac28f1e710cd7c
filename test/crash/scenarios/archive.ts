import { archive, catalogue } from '#data/records/archive';
import { archiveDocument, setArchive } from '#data/repositories/archive';
import { issueDocument } from '#data/repositories/issue';
import { attachScan, listScans } from '#data/repositories/scans';
import { expectOk, storeScenario } from '../store-scenario';
import { rendered } from './issue';

const BY = '张三';
const SERIES = { code: '某政办发', year: 2024 };
const keyOf = (serial: number): string => `2024/某政办发/${serial}`;
const scan = (serial: number) => ({
  type: 'png' as const,
  bytes: new TextEncoder().encode(`scan ${serial} `.repeat(90)),
});

export const archiveScenario = storeScenario({
  name: 'archive, attach a scan',
  prepare: async (store) => {
    expectOk(await store.write((unit) => setArchive(unit, { fonds: 'Z109', category: 'WS' })));
    for (let count = 0; count < 3; count += 1) {
      const wish = { wish: SERIES, by: BY };
      expectOk(
        await store.write((unit) => issueDocument(unit, wish, ({ serial }) => Promise.resolve(rendered(serial)))),
      );
    }
  },
  run: async (store, tell) => {
    for (const serial of [1, 2]) {
      const done = expectOk(await store.read((reading) => reading.find(archive, keyOf(serial))));
      if (done) continue;
      const asked = { document: keyOf(serial), retention: 'Y', by: BY } as const;
      const item = expectOk(await store.write((unit) => archiveDocument(unit, asked, () => Promise.resolve(2))));
      tell(`${item.archiveNumber} archived`);
      const { length } = expectOk(await store.read((reading) => listScans(reading, keyOf(serial))));
      if (length === 0) expectOk(await store.write((unit) => attachScan(unit, keyOf(serial), scan(serial), BY)));
      tell(`${serial} scanned`);
    }
  },
  check: async (reading, told) => {
    const problems = told.filter((fact, index) => told.indexOf(fact) !== index).map((fact) => `${fact} twice`);
    const items = [];
    for (const serial of [1, 2]) {
      const item = await reading.find(archive, keyOf(serial));
      if (item) items.push(item.archiveNumber);
      if (told.includes(`${serial} scanned`) && (await listScans(reading, keyOf(serial))).length !== 1) {
        problems.push(`the scan of ${serial} is lost`);
      }
    }
    for (const fact of told) {
      const [number = ''] = fact.split(' archived');
      if (fact.endsWith(' archived') && !items.includes(number)) problems.push(`${number} is lost`);
    }
    const listed = (await reading.find(catalogue, 'Z109/WS/2024/Y/-/00001'))?.items.length ?? 0;
    return listed === items.length ? problems : [...problems, `${items.length} items, ${listed} in the catalogue`];
  },
});
