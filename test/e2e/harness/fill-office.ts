import { issueDocument } from '#data/repositories/issue';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';

/** Issues documents 1 to `count` of a series into a data folder, their titles told, without making their pages. */
export async function fillOffice(folder: string, count: number, titleOf: (serial: number) => string): Promise<void> {
  const opened = await openStore({ folder, tools: systemTools });
  if (!opened.ok) throw new Error(opened.failure.message);
  for (let serial = 1; serial <= count; serial += 1) {
    const title = titleOf(serial);
    const input = { kind: 'notice', title, head: { issuers: ['云州市人民政府'] }, body: '各地要落实防汛责任。' };
    const issued = await opened.value.write((unit) =>
      issueDocument(unit, { wish: { code: '云政发', year: 2024 }, by: '王秘书' }, () =>
        Promise.resolve({
          facts: {
            ...{ numberText: `云政发〔2024〕${serial}号`, kind: 'notice', title, date: '2024-03-05' },
            ...{ templateVersion: '1.0', profile: 'gbt33476', program: '0', steps: [] },
          },
          files: [
            { role: 'source' as const, name: '公文.json', bytes: new TextEncoder().encode(JSON.stringify({ input })) },
          ],
        }),
      ),
    );
    if (!issued.ok) throw new Error(issued.failure.message);
  }
}
