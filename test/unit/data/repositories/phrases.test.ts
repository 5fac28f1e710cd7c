import { beforeEach, expect, test } from 'vitest';
import { addPhrase, findOwnPhrases, removePhrase, type NewPhrase } from '#data/repositories/phrases';
import type { Store } from '#data/store/port';
import { phraseRows } from '#electron/services/phrases';
import { createDisk } from '../../../crash/model-disk';
import { expectOk, openModel } from '../../../crash/store-scenario';

const RULES: NewPhrase = {
  sort: 'citation',
  name: '云江市安全生产条例',
  article: '第八条',
  gist: '部门职责',
  source: '市人大常委会公告',
  sure: false,
};
const OPENING: NewPhrase = { sort: 'phrase', use: '过渡语', text: '现将有关事项报告如下。', source: '本单位' };

let store: Store;
beforeEach(async () => {
  store = await openModel(createDisk().mount());
});

const add = async (phrase: NewPhrase) => expectOk(await store.write((unit) => addPhrase(unit, phrase)));
const own = async () => expectOk(await store.read(findOwnPhrases));

test('what the office adds is kept, stands before ours, and says 请核对 where nobody read the text', async () => {
  await add(RULES);
  await add(OPENING);
  const [first, second, third] = phraseRows(await own(), '');
  expect([first?.text, first?.caution, first?.own]).toEqual(['《云江市安全生产条例》第八条', '请核对', true]);
  expect([second?.text, second?.own, third?.own]).toEqual(['现将有关事项报告如下。', true, false]);
});

test('what is there already is not kept twice', async () => {
  const [first, again] = [await add(RULES), await add(RULES)];
  expect(again.id).toBe(first.id);
  expect(await own()).toHaveLength(1);
});

test('one taken away is gone, and its id is never given again', async () => {
  const { id } = await add(RULES);
  expectOk(await store.write((unit) => removePhrase(unit, id)));
  expect(await own()).toEqual([]);
  expect((await add(RULES)).id).not.toBe(id);
  const missing = await store.write((unit) => removePhrase(unit, id));
  expect(missing).toMatchObject({ ok: false, failure: { code: 'not-possible' } });
});
