import { describe, expect, test } from 'vitest';
import type { DocumentModel } from '#engine/model/document';
import { typeset } from '#engine/typeset';
import { gbt33476 } from '#standard/gbt33476';
import { boundModel, noticeWith } from '../../../support/bound';
import { gridFonts } from '../../../support/grid-fonts';
import { plain, plainModel } from '../../../support/plain-model';

const set = (changes: Partial<DocumentModel>) =>
  typeset(plainModel(changes), { profile: gbt33476, fonts: gridFonts, words: (text) => [...text] });

const organs = (count: number): string => Array.from({ length: count }, () => '某某镇人民政府综合办公室').join('、');
const imprint = { copyTo: { text: '某市政协办公室' }, printedBy: { text: '某办' }, printedOn: { text: '印发' } };

describe('主送机关 that push the text off page 1 (GB/T 9704—2012 7.3.2)', () => {
  const { flow, laidOut } = set({ addressees: { text: organs(40) }, imprint });
  const [first] = laidOut.pages;

  test('move to 版记, and a hint says so', () => {
    expect(first?.lines.map(({ element }) => element)).toContain('正文');
    expect(first?.lines.map(({ element }) => element)).not.toContain('主送机关');
    expect(laidOut.diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['addressees-in-imprint', 'hint'],
    ]);
  });

  test('stand above 抄送 with no line between, and end with a full stop', () => {
    const [to, copy, printed] = flow.imprint?.rows ?? [];
    expect([to?.label, to?.text.at(-1), to?.ruleAbove]).toEqual(['主送：', '。', 'thick']);
    expect([copy?.element, copy?.ruleAbove]).toEqual(['抄送机关', 'none']);
    expect(printed?.ruleAbove).toBe('thin');
    const rules = laidOut.pages.at(-1)?.rules.filter(({ element }) => element === '版记分隔线');
    expect(rules).toHaveLength(3);
  });

  test('move in a letter too, without rules', () => {
    const letter = set({ format: 'letter', addressees: { text: organs(40) } });
    expect(letter.flow.imprint?.rows.map(({ element, ruleAbove }) => [element, ruleAbove])).toEqual([
      ['主送机关', 'none'],
    ]);
    expect(letter.laidOut.pages[0]?.lines.map(({ element }) => element)).toContain('正文');
  });
});

test('主送机关 that leave room for the text stay below the title', () => {
  const { laidOut } = set({ addressees: { text: organs(10) }, imprint });
  expect(laidOut.pages[0]?.lines.map(({ element }) => element)).toContain('主送机关');
  expect(laidOut.diagnostics).toEqual([]);
});

test('where no text fits page 1 even so, 主送机关 stay and an error says why', () => {
  const names = Array.from({ length: 8 }, () => '某市应急管理局');
  const { laidOut } = set({
    head: { ...plainModel().head, mark: { names, suffix: '文件' } },
    title: { text: Array(7).fill('关于开展安全生产检查').join('\n') },
    addressees: { text: organs(2) },
    body: [plain('正文。')],
  });
  expect(laidOut.diagnostics.map(({ code }) => code)).toContain('no-body-on-first-page');
  expect(laidOut.diagnostics.map(({ code }) => code)).not.toContain('addressees-in-imprint');
});

test('an author may ask for 主送机关 in 版记', () => {
  const model = boundModel(noticeWith({ addressees: ['各区人民政府'], addresseesIn: 'imprint' }));
  const { flow, laidOut } = set(model);
  expect(flow.imprint?.rows.map(({ element }) => element)).toEqual(['主送机关']);
  expect(laidOut.diagnostics).toEqual([]);
});
