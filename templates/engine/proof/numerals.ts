/** Numbers as GB/T 15835—2011 writes them, as rules of wording. */
import { around, type WordingRule } from './punctuation';

const halfWidth: WordingRule = {
  id: 'half-width-digits',
  clause: 'GB/T 15835—2011 5.1.7.1',
  title: '阿拉伯数字用半角',
  wanted: '半角数字',
  fault: around(/[０-９]+/u),
};

const leadingZero: WordingRule = {
  id: 'decimal-zero',
  clause: 'GB/T 15835—2011 5.1.2',
  title: '小数点前的 0 不省略',
  wanted: '如 0.46',
  fault: around(/(?<![\d.\p{Script=Latin}])\.\d/u),
};

const ranges: WordingRule = {
  id: 'number-ranges',
  clause: 'GB/T 15835—2011 5.1.3',
  title: '数值范围前后的百分号、万、亿都写出',
  wanted: '如 15%～30%、13万元～17万元',
  fault: around(/(?<![\d.])\d+(?:\.\d+)?[～~—-]\d+(?:\.\d+)?(?:[%％‰]|[万亿](?!.?分))/u),
};

const years: WordingRule = {
  id: 'full-years',
  clause: 'GB/T 15835—2011 5.1.4',
  title: '年份用四位数字，不简写',
  wanted: '四位数字的年份',
  fault: around(/(?<![\d.])\d{2}年(?:度)?\d{1,2}月/u),
};

const mixed: WordingRule = {
  id: 'unmixed-dates',
  clause: 'GB/T 15835—2011 4.3',
  title: '一个日期不混用汉字数字和阿拉伯数字，年份中的 0 写作“〇”',
  wanted: '同一形式',
  fault: around(
    /[一二三四五六七八九][零〇一二三四五六七八九]{3}年\d{1,2}月|\d{4}年[一二三四五六七八九十]{1,2}月|[一二三四五六七八九][一二三四五六七八九零]*零[一二三四五六七八九零]*年(?=[一二三四五六七八九十]+月)/u,
  ),
};

export const NUMERALS: readonly WordingRule[] = [halfWidth, leadingZero, ranges, years, mixed];
