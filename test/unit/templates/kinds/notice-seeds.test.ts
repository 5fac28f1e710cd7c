import { expect, test } from 'vitest';
import { notice } from '#kinds/notice/index';
import { boundModel } from '../../../support/bound';

const sample = (index: number) => boundModel(notice.samples[index]?.input);

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
