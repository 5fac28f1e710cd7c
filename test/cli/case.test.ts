import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caseFactsOf } from '../support/case-facts';
import { errorsOf, saveJson, scratch, zhiwen } from './support';

const papers = [
  { document: 'circular', code: '云办通报', addressees: ['各区委、区人民政府'], printedBy: '中共云江市委办公室' },
  { document: 'feedback/东岭区', code: '云办督反馈', addressees: ['东岭区人民政府'] },
];

/** A data folder with a small case in it, and how to ask for more. */
async function office() {
  const folder = scratch();
  const data = join(folder, '数据');
  const ask = (...args: readonly string[]) => zhiwen(['case', ...args, '--data', data, '--json'], { cwd: folder });
  const organs = { ...caseFactsOf().organs, issuer: '中共云江市委办公室' };
  const begun = await ask('new', saveJson(folder, '督查.json', caseFactsOf({ papers, organs })));
  return { ask, id: (JSON.parse(begun.stdout) as { id: string }).id };
}

test('a fact that is changed reaches the draft, and not what was issued', async () => {
  const { ask, id } = await office();
  await ask('make', id, 'circular');
  const issued = await ask('issue', id, 'feedback/东岭区', '--on', '2025-06-24');
  expect(JSON.parse(issued.stdout)).toMatchObject({ number: '云办督反馈〔2025〕1号' });
  const set = await ask('set', id, 'problems#2.deadline', '2025-07-18');
  expect(JSON.parse(set.stdout)).toMatchObject({ followed: [{ document: 'circular', conflicts: [] }] });
  const made = await ask('make', id, 'circular');
  expect(JSON.parse(made.stdout)).toMatchObject({
    input: {
      content: {
        feedback: [{ number: '云办督反馈〔2025〕1号', date: '2025-06-24' }],
        problems: [{}, { deadline: '2025-07-18' }],
      },
    },
  });
});

test('a broken rule stops issuing with its clause, until a reason is given', async () => {
  const { ask, id } = await office();
  const refused = await ask('issue', id, 'circular', '--on', '2025-06-27');
  expect(refused.status).toBe(2);
  expect(errorsOf(refused)[0]).toMatchObject({ code: 'rule-broken' });
  expect(errorsOf(refused)[0]?.message).toContain('“四防”常态化督查安全生产工作方案三（一）');
  const done = await ask('issue', id, 'circular', '--on', '2025-06-27', '--reason', '市委主要领导已口头同意，后补审签');
  expect(done.status).toBe(0);
  const shown = JSON.parse((await ask('show', id)).stdout) as { documents: { exceptions: { reason: string }[] }[] };
  expect(shown.documents[0]?.exceptions[0]?.reason).toBe('市委主要领导已口头同意，后补审签');
});

test('a step is for who it is for, and what is overdue is listed first', async () => {
  const { ask, id } = await office();
  const step = (unit: string) =>
    ask('step', id, '--problem', '1', '--step', '认领', '--unit', unit, '--on', '2025-06-20');
  expect(errorsOf(await step('乙公司'))[0]?.message).toContain('谁被督查谁整改');
  expect((await step('甲公司')).status).toBe(0);
  const due = JSON.parse((await ask('due', '--on', '2025-07-12')).stdout) as { due: { id: string; left: number }[] };
  expect(due.due.slice(0, 2)).toMatchObject([
    { id: 'problem/1', left: -2 },
    { id: 'problem/2', left: -2 },
  ]);
});

test('facts that do not hold are refused with their path and title', async () => {
  const { ask, id } = await office();
  const wrong = await ask('set', id, 'problems#1.deadline', '七月底');
  expect(wrong.status).toBe(2);
  expect(errorsOf(wrong)[0]).toMatchObject({ code: 'not-a-date', path: 'problems[0].deadline', title: '整改时限' });
});
