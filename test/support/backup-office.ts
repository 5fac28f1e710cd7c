import { issueDocument, type Rendered } from '#data/repositories/issue';
import { createDraft } from '#data/repositories/drafts';
import type { Store } from '#data/store/port';
import { expectOk } from '../crash/store-scenario';

/** A few bytes of each sort, other ones for each document. */
const rendered = (serial: number): Rendered => ({
  facts: {
    numberText: `某政办发〔2024〕${serial}号`,
    kind: 'notice',
    title: `关于开展第${serial}次安全生产检查的通知`,
    date: '2024-03-05',
    templateVersion: '1',
    profile: 'gbt33476',
    program: '0',
    steps: [],
  },
  files: [
    { role: 'pdf', name: '公文.pdf', bytes: new TextEncoder().encode(`PDF ${serial} `.repeat(40)) },
    { role: 'docx', name: '公文.docx', bytes: new TextEncoder().encode(`DOCX ${serial} `.repeat(30)) },
    { role: 'source', name: '源.json', bytes: new TextEncoder().encode(`{"serial":${serial}}`) },
  ],
});

/** Issues so many documents in a store, and leaves a draft in it. */
export async function fillOffice(store: Store, documents: number): Promise<void> {
  for (let count = 0; count < documents; count += 1) {
    expectOk(
      await store.write((unit) =>
        issueDocument(unit, { wish: { code: '某政办发', year: 2024 }, by: '张三' }, ({ serial }) =>
          Promise.resolve(rendered(serial)),
        ),
      ),
    );
  }
  expectOk(await store.write((unit) => createDraft(unit, { title: '文稿', input: { body: '正文' } }, '李四')));
}
