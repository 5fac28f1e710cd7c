import type { PdfRule } from '#engine/readers/pdf/pdf-file';
import { fact, length, type Finding } from './finding';
import { BLOCK, imprintRulesOf } from './page-parts';
import type { Printed } from './printed';

const CLAUSE = 'GB/T 9704—2012 7.4';
const EVEN = 'GB/T 33476.2—2016 7.3.1';
const THICK = 0.35;
const THIN = 0.25;

/** 版记: on an even page, its last rule on the lower edge of the text block, thick rules outside and thin ones between. */
export function measureImprint({ file }: Printed): readonly Finding[] {
  const rules = imprintRulesOf(file);
  const last = rules.at(-1);
  if (!last) return [];
  const page = file.pages.length;
  return [
    length({ what: '版记末条分隔线', clause: CLAUSE }, page, last.y1, { mm: BLOCK.bottom, tolerance: 0.5 }),
    fact({ what: '版记所在页', clause: EVEN }, page, {
      value: String(page),
      wanted: '偶数页',
      holds: page % 2 === 0,
    }),
    ...rules.flatMap((rule, index) => [
      weight(rule, page, index === 0 || rule === last ? THICK : THIN),
      length({ what: '版记分隔线长度', clause: CLAUSE }, page, rule.x2 - rule.x1, { mm: 156, tolerance: 1 }),
    ]),
  ];
}

const weight = (rule: PdfRule, page: number, mm: number): Finding =>
  length({ what: '版记分隔线粗细', clause: CLAUSE }, page, rule.width, { mm, tolerance: 0.04 });
