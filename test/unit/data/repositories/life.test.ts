import { beforeEach, describe, expect, test } from 'vitest';
import { auditStore } from '#data/repositories/audit';
import { createDraft, findDraft, saveDraft, takeStep } from '#data/repositories/drafts';
import { issueDocument, type IssueRequest } from '#data/repositories/issue';
import { nextSteps, setWorkflow, stageOf, standingOf, stepsInForce } from '#data/repositories/life';
import { referringTo } from '#data/repositories/links';
import { listSeries } from '#data/repositories/numbers';
import type { Outcome, Reading, Store, UnitOfWork } from '#data/store/port';
import type { Step } from '#data/records/people';
import { createDisk } from '../../../crash/model-disk';
import { rendered } from '../../../crash/scenarios/issue';
import { expectOk, modelTools, openModel } from '../../../crash/store-scenario';

const SERIES = { code: '某政办发', year: 2024 };
const content = (text: string) => ({ title: text, input: { kind: 'notice', body: text } });

let store: Store;
let id: string;
beforeEach(async () => {
  store = await openModel(createDisk().mount());
  await write((unit) => setWorkflow(unit, { direct: ['刘一'] }));
  ({ id } = await write((unit) => createDraft(unit, content('一'), '张三')));
});
const write = async <T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> => expectOk(await store.write(work));
const read = async <T>(work: (reading: Reading) => Promise<T>): Promise<T> => expectOk(await store.read(work));
const step = (name: Step['step'], by: string, opinion = '同意'): Promise<Outcome<unknown>> =>
  store.write(async (unit) => {
    const { revision } = await findDraft(unit, id);
    return takeStep(unit, { id, base: revision }, { step: name, by, opinion });
  });
const save = (text: string) =>
  write(async (unit) => {
    const { revision } = await findDraft(unit, id);
    return saveDraft(unit, { id, base: revision, by: '张三', ...content(text) });
  });
const issue = (by: string, request: Partial<IssueRequest> = {}) =>
  store.write(async (unit) => {
    const { revision } = await findDraft(unit, id);
    const draft = { id, base: revision };
    return issueDocument(unit, { wish: SERIES, by, draft, ...request }, ({ serial }) =>
      Promise.resolve(rendered(serial)),
    );
  });
const refused = (message: string) => ({ ok: false, failure: { code: 'not-possible', message } });
const stage = async () => stageOf(await read((reading) => findDraft(reading, id)));

test('a document is reviewed, signed and issued, and keeps who did it, when and with what opinion', async () => {
  expect(await stage()).toBe('draft');
  await step('reviewed', '李四', '文字已核');
  expect(await stage()).toBe('reviewed');
  await step('countersigned', '应急局');
  await step('signed', '王五');
  expect(await stage()).toBe('signed');
  const issued = expectOk(await issue('赵六'));
  expect(issued).toMatchObject({
    steps: [
      { step: 'reviewed', by: '李四', opinion: '文字已核', revision: 1 },
      { step: 'countersigned', by: '应急局' },
      { step: 'signed', by: '王五', opinion: '同意' },
    ],
  });
  expect(await stage()).toBe('issued');
  expect(await read((reading) => auditStore(reading, modelTools()))).toEqual([]);
});

describe('a text that is changed', () => {
  test('after it was signed goes back, with a note, and must be signed again', async () => {
    await step('reviewed', '李四');
    await step('signed', '王五');
    const { steps } = await save('二');
    expect(steps.at(-1)).toMatchObject({
      step: 'returned',
      by: '张三',
      opinion: '核稿、签发之后改动了文稿，此前的意见不再有效',
    });
    expect(stepsInForce({ steps })).toEqual([]);
    expect(await issue('赵六')).toMatchObject(refused('这份文稿还没有签发（或签发后又改过），不能印发'));
    expect(await read(listSeries)).toEqual([]);
    expect((await save('三')).steps).toEqual(steps);
  });

  test('only in appearance keeps its steps', async () => {
    await step('reviewed', '李四');
    await save('一');
    expect(await stage()).toBe('reviewed');
  });
});

test.each<[string, [Step['step'], string, string?][], string]>([
  ['signed before it is reviewed', [['signed', '王五']], '这份文稿还没有核稿，不能签发'],
  [
    'signed twice',
    [
      ['reviewed', '李四'],
      ['signed', '王五'],
      ['signed', '王五'],
    ],
    '这份文稿已经签发',
  ],
  [
    'reviewed after it is signed',
    [
      ['reviewed', '李四'],
      ['signed', '王五'],
      ['reviewed', '李四'],
    ],
    '这份文稿已经签发；要重新核稿、会签，请先退回',
  ],
  ['sent back without a reason', [['returned', '王五', ' ']], '退回文稿要说明原因'],
])('a draft cannot be %s', async (_, steps, message) => {
  let last: Outcome<unknown> | undefined;
  for (const one of steps) last = await step(...one);
  expect(last).toMatchObject(refused(message));
});

test('those whom the office names go directly, others not', async () => {
  expect(await issue('赵六')).toMatchObject({ ok: false });
  expect(await issue('赵六', { draft: undefined })).toMatchObject(refused('按办理规则，公文要从签发过的草稿印发'));
  expect(await issue('刘一')).toMatchObject({ ok: true });
});

test('a further document and the one it corrects name each other', async () => {
  await issue('刘一');
  const refersTo = { document: '2024/某政办发/1', relation: 'corrects' } as const;
  const later = expectOk(await issue('刘一', { draft: undefined, refersTo }));
  expect(later).toMatchObject({ refersTo });
  expect(await read((reading) => referringTo(reading, '2024/某政办发/1'))).toEqual([
    { document: '2024/某政办发/2', relation: 'corrects' },
  ]);
  const lost = await issue('刘一', { draft: undefined, refersTo: { ...refersTo, document: '2024/某政办发/9' } });
  expect(lost).toMatchObject(refused('要更正、补充或替代的公文不在印发件里，请核对发文字号'));
  expect(await read((reading) => auditStore(reading, modelTools()))).toEqual([]);
});

test('what a draft waits for follows its steps, and what may come next with it', async () => {
  const now = () => read((reading) => findDraft(reading, id));
  expect(standingOf(await now())).toBe('unsent');
  for (const [name, standing, next] of [
    ['drafted', 'submitted', 'reviewed'],
    ['reviewed', 'reviewed', 'signed'],
    ['returned', 'returned', 'drafted'],
    ['reviewed', 'reviewed', 'signed'],
    ['signed', 'signed', 'checked'],
  ] as const) {
    expectOk(await step(name, '张三'));
    expect(standingOf(await now())).toBe(standing);
    expect(nextSteps(await now())[0]).toBe(next);
  }
  expect(nextSteps({ ...(await now()), state: 'trashed' })).toEqual([]);
});
