import { twipToMm } from '../../units';
import type { Clause, Outcome } from '../clause';
import { isRed } from '../color';
import { slack } from '../docx/geometry';
import type { WordDocument } from '../docx/word-document';
import { fact, length } from '../finding';
import { BLOCK, MM_PER_PT } from '../measures';
import type { PrintedDocument } from '../pdf/printed-document';
import type { PdfRule } from '../../readers/pdf/pdf-file';
import { LEFT_TO_WORD } from '../both';

const CLAUSE = 'GB/T 9704—2012 7.2.7';
const NONE = '首页没有找到红色的版头分隔线';
const FIRST = '第1页';

const withRule = (document: PrintedDocument, measure: (rule: PdfRule) => Outcome): Outcome => {
  const [rule] = document.redRules;
  return rule ? measure(rule) : NONE;
};

const length156: Clause = {
  id: 'head-rule-length',
  clause: CLAUSE,
  title: '版头分隔线与版心等宽，居中',
  formats: ['document', 'minutes'],
  pdf: (document) =>
    withRule(document, (rule) => [
      length({ what: '版头分隔线左端', where: FIRST }, rule.x1, { mm: BLOCK.left, tolerance: 1 }),
      length({ what: '版头分隔线右端', where: FIRST }, rule.x2, { mm: BLOCK.right, tolerance: 1 }),
    ]),
  docx: ({ headRule }) => {
    if (!headRule) return NONE;
    const { section, left, right } = headRule.under;
    const asText = section.page.width - section.page.left - section.page.right - left.twips - right.twips;
    const value = (headRule.length ?? asText) / 20;
    return [
      length({ what: '版头分隔线长', where: FIRST }, value * MM_PER_PT, { mm: BLOCK.right - BLOCK.left, tolerance: 1 }),
    ];
  },
};

const gap: Clause = {
  id: 'head-rule-gap',
  clause: CLAUSE,
  title: '发文字号之下 4 mm 处印红色分隔线',
  formats: ['document'],
  pdf: (document) =>
    withRule(document, (rule) => {
      const line = document.parts.head.number?.of.at(-1);
      if (!line) return '没有找到发文字号';
      const upper = rule.y1 - rule.width / 2;
      return [
        length({ what: '发文字号至版头分隔线（字身）', where: FIRST }, upper - line.bottom, { mm: 4, tolerance: 0.5 }),
      ];
    }),
  docx: ({ headRule }) => (headRule ? wordGap(headRule) : NONE),
};

function wordGap({ under, space }: NonNullable<WordDocument['headRule']>): Outcome {
  const clear = slack(under);
  if (space === undefined || clear === undefined) return LEFT_TO_WORD;
  const value = twipToMm(clear) + space * MM_PER_PT;
  return [length({ what: '发文字号至版头分隔线（字身）', where: FIRST }, value, { mm: 4, tolerance: 0.5 })];
}

const color: Clause = {
  id: 'head-rule-color',
  clause: CLAUSE,
  title: '发文机关标志之下的分隔线为红色',
  formats: ['document', 'letter', 'minutes'],
  pdf: ({ file, parts, redRules }) => {
    const mark = parts.head.mark?.of.at(-1);
    if (!mark) return '没有找到发文机关标志';
    const ends = parts.title?.of[0]?.top ?? BLOCK.bottom;
    const rules = (file.pages[0]?.rules ?? []).filter(
      (rule) => rule.x2 - rule.x1 > 100 && rule.y1 > mark.bottom && rule.y1 < ends,
    );
    const [first] = rules;
    if (!first) return redRules.length > 0 ? [] : NONE;
    return rules.map((rule) => fact({ what: '版头分隔线的颜色', where: FIRST }, rule.color, '红色', isRed(rule.color)));
  },
  docx: ({ headRule }) =>
    headRule ? [fact({ what: '版头分隔线的颜色', where: FIRST }, headRule.color, '红色', isRed(headRule.color))] : NONE,
};

export const headRuleClauses: readonly Clause[] = [length156, gap, color];
