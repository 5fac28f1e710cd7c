import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { notice } from '#kinds/notice/index';
import { boundModel } from '../../../support/bound';
import { bodyText, withoutSpace } from '../../../support/model-text';

const seed = (name: string): string =>
  withoutSpace(readFileSync(new URL(`../../../fixtures/seeds/${name}`, import.meta.url), 'utf8'));
const sample = (index: number) => boundModel(notice.samples[index]?.input);

test('the accountability notice says what its source says, every character in the same order', () => {
  const model = sample(0);
  const said = [
    model.head.mark?.names.join(''),
    model.head.mark?.suffix,
    model.head.number?.text,
    model.title.text,
    `${model.addressees?.text ?? ''}：`,
    bodyText(model.body),
    model.closing.signatures[0]?.text,
    model.closing.date?.text,
    `（${model.closing.note?.text ?? ''}）`,
  ].join('');
  expect(withoutSpace(said)).toBe(seed('notice-accountability.txt'));
});

test('the notice that issues rules says what its source says, every character in the same order', () => {
  const model = sample(1);
  const [rules] = model.attachments;
  const said = [
    model.head.number?.text,
    model.head.mark?.names.join(''),
    model.head.mark?.suffix,
    model.title.text,
    `${model.addressees?.text ?? ''}：`,
    bodyText(model.body),
    model.closing.signatures[0]?.text,
    model.closing.date?.text,
    rules?.title.text,
    bodyText(rules?.body ?? []),
  ].join('');
  expect(withoutSpace(said)).toBe(seed('notice-issued-rules.txt'));
});

test('the five headings of the accountability notice run into their paragraphs', () => {
  const headings = sample(0).body.flatMap((block) =>
    block.type === 'paragraph' && block.role === 'heading1' ? [block] : [],
  );
  expect(headings.map((heading) => heading.inlines[0]?.text)).toEqual([
    '一、督促提高政治站位。',
    '二、督促推动责任落实。',
    '三、督促加强安全监管。',
    '四、督促推动问题整改。',
    '五、强化事故精准问责。',
  ]);
  expect(headings.every((heading) => heading.inlines.length === 2)).toBe(true);
});

test('the issued rules have six chapters and thirty articles, and their items are plain text', () => {
  const [rules] = sample(1).attachments;
  const roles = (rules?.body ?? []).map((block) => (block.type === 'paragraph' ? block.role : block.type));
  const count = (role: string): number => roles.filter((one) => one === role).length;
  expect(rules?.role).toBe('issued');
  expect([count('chapter'), count('article'), count('text')]).toEqual([6, 30, roles.length - 36]);
});
