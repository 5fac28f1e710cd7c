import { twipToMm } from '../../units';
import { both, ifFound, ifTold, LEFT_TO_WORD } from '../both';
import type { Clause, Outcome } from '../clause';
import type { Paragraphs, WordDocument } from '../docx/word-document';
import { gapBetween, slack } from '../docx/geometry';
import { fact, length, lengthWithin } from '../finding';
import { MM_PER_PT, SIZE_2, TWO_LINES } from '../measures';
import type { Lines, PrintedDocument } from '../pdf/printed-document';
import { squeeze } from '../text/patterns';
import { inFace, inSize } from './faces';

const CLAUSE = 'GB/T 9704—2012 7.3.1';
const NAME = '标题';

const gap: Clause = {
  id: 'title-gap',
  clause: CLAUSE,
  title: '标题编排于红色分隔线下空二行位置',
  formats: ['document'],
  pdf: (document) => ifFound(document.parts.title, NAME, ({ of }) => printedGap(document, of)),
  docx: (document) => ifFound(document.parts.title, NAME, ({ of }) => wordGap(document, of)),
};

function printedGap({ redRules, parts }: PrintedDocument, title: Lines): Outcome {
  const [rule, first] = [redRules[0], title[0]];
  if (!rule || first?.page !== 1 || !parts.head.mark) return '首页没有找到红色的版头分隔线';
  const value = first.top - rule.y1 - rule.width / 2;
  return [lengthWithin({ what: '版头分隔线至标题', where: '第1页' }, value, TWO_LINES)];
}

function wordGap({ headRule, paragraphs }: WordDocument, title: Paragraphs): Outcome {
  const first = title[0];
  if (!headRule || !first) return '没有找到红色的版头分隔线';
  const { under, space, width } = headRule;
  const [gap, clear] = [gapBetween(paragraphs, under, first), slack(under)];
  if (gap === undefined || clear === undefined || space === undefined) return LEFT_TO_WORD;
  const value = gap - twipToMm(clear) - (space + width) * MM_PER_PT;
  return [lengthWithin({ what: '版头分隔线至标题', where: '首页' }, value, TWO_LINES)];
}

const centred: Clause = {
  id: 'title-centred',
  clause: CLAUSE,
  title: '标题分一行或多行居中排布',
  ...both(({ title }, look) =>
    ifFound(title, NAME, ({ of, where }) =>
      ifTold(look.offCentre(of, 'lines'), (mm) => [length({ what: '标题居中', where }, mm, { mm: 0, tolerance: 1 })]),
    ),
  ),
};

const face: Clause = {
  id: 'title-face',
  clause: CLAUSE,
  title: '标题一般用小标宋体字',
  ...both(({ title }, look) => inFace(title, NAME, '小标宋', look)),
};

const size: Clause = {
  id: 'title-size',
  clause: CLAUSE,
  title: '标题一般用二号字',
  ...both(({ title }, look) => inSize(title, NAME, SIZE_2, look)),
};

const shape: Clause = {
  id: 'title-shape',
  clause: CLAUSE,
  title: '多行标题排成梯形或菱形，长短适宜',
  pdf: ({ parts: { title } }) =>
    ifFound(title, NAME, ({ of, where }) =>
      shapeOf(
        of.map((line) => line.right - line.x),
        where,
      ),
    ),
  docx: ({ parts: { title } }) =>
    ifFound(title, NAME, ({ of, where }) =>
      shapeOf(
        of.flatMap(({ text }) => text.split('\n')).map((line) => [...line.trim()].length),
        where,
        '标题在文件里没有手动分行，分成几行要到排版时才能确定',
      ),
    ),
};

/** Widths that grow, shrink, or grow and then shrink: never narrower in the middle, never a line of a few characters. */
function shapeOf(widths: readonly number[], where: string, single = '标题只有一行'): Outcome {
  if (widths.length < 2) return single;
  const steps = widths.slice(1).map((width, index) => Math.sign(Math.round(width - (widths[index] ?? 0))));
  const turnsUp = steps.some((step, index) => step > 0 && steps.slice(0, index).some((before) => before < 0));
  const widest = Math.max(...widths);
  const stub = widths.some((width) => width < widest / 5);
  const value = widths.map((width) => width.toFixed(0)).join('、');
  return [fact({ what: '标题各行长度', where }, value, '上梯形、下梯形或菱形', !turnsUp && !stub)];
}

const ending: Clause = {
  id: 'title-ending',
  clause: 'GB/T 15834—2011 附录B.4',
  title: '标题末尾不用句末标点',
  ...both(({ title }) =>
    ifFound(title, NAME, ({ text, where }) => {
      const last = squeeze(text).at(-1) ?? '';
      return [fact({ what: '标题末尾', where }, last, '不用标点', !/[。，、；：！？.,;:]/u.test(last))];
    }),
  ),
};

/** The kinds of document of the 条例 (art. 8), and the forms that proposals and lists are titled by. */
const KIND =
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|建议书?|决定书|通知书|诫勉书|书面检查|记录|清单|台账|审批表|送达回证|稿纸|办法|规定|细则|方案|条例)(?:（[^（）]*）)?$/u;

const kind: Clause = {
  id: 'title-kind',
  clause: '党政机关公文处理工作条例 第九条',
  title: '标题由发文机关名称、事由和文种组成，文种在末尾',
  formats: ['document', 'letter'],
  ...both(({ title }) =>
    ifFound(title, NAME, ({ text, where }) => [
      fact({ what: '标题末尾的文种', where }, squeeze(text).slice(-6), '文种名称', KIND.test(squeeze(text))),
    ]),
  ),
};

const words: Clause = {
  id: 'title-words',
  clause: CLAUSE,
  title: '标题回行词意完整：书名号、数字、“的”不拆到两行',
  pdf: ({ parts: { title } }) =>
    ifFound(title, NAME, (part) =>
      wholeWords(
        part.of.map(({ text }) => text),
        part.where,
      ),
    ),
  docx: ({ parts: { title } }) =>
    ifFound(title, NAME, (part) =>
      wholeWords(
        part.of.flatMap(({ text }) => text.split('\n')).map((line) => line.trim()),
        part.where,
      ),
    ),
};

/** What needs no dictionary: a number in two, a line that begins with 的 or a closing mark, or ends with an opening one. */
function wholeWords(lines: readonly string[], where: string): Outcome {
  if (lines.length < 2) return '标题只有一行，或没有手动分行';
  return lines.slice(1).map((line, index) => {
    const seam = `${lines[index]?.slice(-2) ?? ''}|${line.slice(0, 2)}`;
    const broken = /\d\|\d|\|的|\|[》〉”’）、，]|[《〈“‘（]\|/u.test(seam);
    return fact({ what: '标题回行处', where }, seam, '词意完整', !broken);
  });
}

export const titleClauses: readonly Clause[] = [gap, centred, face, size, shape, words, ending, kind];
