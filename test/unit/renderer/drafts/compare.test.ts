import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareInputs, compareTexts, type Piece } from '../../../../renderer/drafts/compare';

const marked = (lines: readonly (readonly Piece[])[]): readonly string[] =>
  lines.map((line) =>
    line.map(({ text, change }) => (change ? `${change === 'added' ? '+' : '-'}[${text}]` : text)).join(''),
  );

test('words put in and taken out are marked in their paragraph; far unchanged ones are left out', () => {
  const older = ['一', '二', '三', '各地要认真自查。', '五', '六', '七'].join('\n');
  const newer = ['一', '二', '三', '各地、各部门要立即自查。', '五', '六', '七', '八'].join('\n');
  expect(marked(compareTexts(older, newer))).toEqual([
    '……',
    '三',
    '各地+[、各部门]要-[认真]+[立即]自查。',
    '五',
    '……',
    '七',
    '+[八]',
  ]);
});

test('both texts can be read out of every comparison of paragraphs that changed', () => {
  const paragraph = fc.string({ unit: fc.constantFrom('一', '二', '三', '，', '。'), minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(paragraph, paragraph, (older, newer) => {
      fc.pre(older !== newer);
      const pieces = compareTexts(older, newer).flat();
      const without = (change: string) => pieces.filter((piece) => piece.change !== change).map(({ text }) => text);
      expect(without('added').join('')).toBe(older);
      expect(without('removed').join('')).toBe(newer);
    }),
  );
});

const schema = {
  properties: {
    title: { title: '标题', type: 'string' },
    head: { title: '版头', properties: { urgency: { title: '紧急程度', type: 'string' } } },
    body: { title: '正文', anyOf: [{ type: 'string' }, { type: 'array' }] },
  },
};

test('fields are named as in the form, in its order, and only those that differ', () => {
  const older = { kind: 'notice', title: '通知', body: '甲', head: { urgency: '特急' } };
  const newer = { kind: 'notice', title: '通知', body: ['甲', { table: { columns: [], rows: [['乙', '丙']] } }] };
  const changes = compareInputs(older, newer, schema);
  expect(changes.map(({ label }) => label)).toEqual(['正文', '版头 › 紧急程度']);
  expect(changes.map(({ lines }) => marked(lines))).toEqual([['甲', '+[乙｜丙]'], ['-[特急]']]);
  expect(compareInputs(older, older, schema)).toEqual([]);
});
