import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documents } from '#data/records/document';
import { createDraft } from '#data/repositories/drafts';
import { referringTo } from '#data/repositories/links';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { expectOk } from '../crash/store-scenario';
import { errorsOf, notice, saveJson, scratch, zhiwen } from './support';

const open = async (folder: string) => expectOk(await openStore({ folder, tools: systemTools }));

async function office(): Promise<{ folder: string; data: readonly string[]; id: string }> {
  const folder = scratch();
  const store = await open(join(folder, 'data'));
  const content = { title: '关于检查的通知', input: notice() };
  const { id } = expectOk(await store.write((unit) => createDraft(unit, content, '李四')));
  return { folder, id, data: ['--data', join(folder, 'data')] };
}

test('a draft goes through its steps by name, and what it waits for is listed', async () => {
  const { data, id } = await office();
  const step = (name: string, ...rest: readonly string[]) =>
    zhiwen(['draft', 'step', id.slice(0, 8), '--step', name, '--by', '张主任', ...rest, ...data]);
  expect((await step('核稿', '--opinion', '同意')).stdout).toContain('待签发');
  expect((await zhiwen(['draft', 'list', ...data])).stdout).toMatch(/待签发.*关于检查的通知/);
  const unreasoned = await step('退回', '--json');
  expect([unreasoned.status, errorsOf(unreasoned)[0]?.message]).toEqual([2, '退回文稿要说明原因']);
  expect((await step('签发')).stdout).toContain('待印发');
  const listed = JSON.parse((await zhiwen(['draft', 'list', '--json', ...data])).stdout) as {
    drafts: readonly { standing: string; steps: readonly unknown[] }[];
  };
  expect(listed.drafts).toMatchObject([{ standing: 'signed', steps: [{ opinion: '同意' }, { by: '张主任' }] }]);
});

test('the 发文稿纸 is a PDF, and does not go over another file', async () => {
  const { folder, data } = await office();
  const file = join(folder, '稿纸.pdf');
  const made = await zhiwen(['draft', 'sheet', '关于检查的通知', file, ...data]);
  expect([made.status, made.stdout]).toEqual([0, `${file}\n`]);
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await zhiwen(['draft', 'sheet', '关于检查的通知', file, ...data])).status).not.toBe(0);
  expect((await zhiwen(['draft', 'sheet', '没有的', file, '--force', ...data])).status).toBe(2);
});

test('the rules say who may issue without signing', async () => {
  const { folder, data } = await office();
  expect((await zhiwen(['draft', 'rules', ...data])).stdout).toContain('可以直接印发');
  expect((await zhiwen(['draft', 'rules', '--direct', '王秘书、赵秘书', ...data])).stdout).toContain('王秘书、赵秘书');
  const input = saveJson(folder, 'a.json', notice());
  expect((await zhiwen(['issue', input, '--by', '李四', ...data])).status).toBe(2);
  expect((await zhiwen(['issue', input, '--by', '王秘书', ...data])).status).toBe(0);
});

test('an unknown action or step is refused with what there is', async () => {
  const { data } = await office();
  const wrong = await zhiwen(['draft', 'lst', '--json', ...data]);
  expect([wrong.status, errorsOf(wrong)[0]?.message]).toEqual([2, expect.stringContaining('是不是 list')]);
  expect((await zhiwen(['draft', 'step', '关于检查的通知', '--step', '盖章', ...data])).status).toBe(2);
});

test('a further document names the one it corrects, and is named by it', async () => {
  const { folder, data } = await office();
  const input = saveJson(folder, 'a.json', notice());
  expect((await zhiwen(['issue', input, ...data])).status).toBe(0);
  const next = saveJson(
    folder,
    'b.json',
    notice({ head: { issuers: ['某某办'], number: { code: '某政办发', year: 2024 } } }),
  );
  const refers = ['--refers-to', '某政办发〔2024〕7号'];
  expect((await zhiwen(['issue', next, '--refers-to', '某政办发〔2024〕9号', ...data])).status).toBe(2);
  expect((await zhiwen(['issue', next, ...refers, '--relation', '取消', ...data])).status).toBe(2);
  expect((await zhiwen(['issue', next, ...refers, '--relation', '补充', ...data])).status).toBe(0);
  const store = await open(join(folder, 'data'));
  const found = expectOk(
    await store.read(async (reading) => ({
      to: (await reading.find(documents, '2024/某政办发/8'))?.refersTo,
      from: await referringTo(reading, '2024/某政办发/7'),
    })),
  );
  expect(found).toEqual({
    to: { document: '2024/某政办发/7', relation: 'supplements' },
    from: [{ document: '2024/某政办发/8', relation: 'supplements' }],
  });
});
