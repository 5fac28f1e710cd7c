import type { Anatomy, AttachmentParts } from '../anatomy';
import { both, ifTold } from '../both';
import type { Clause, Outcome } from '../clause';
import { fact, length, lengthWithin, quote, type Finding } from '../finding';
import { BLOCK, LANDSCAPE_BLOCK, ONE_LINE, SIZE_3 } from '../measures';
import { halfSpace } from '../pdf/half-space';
import { runningLines } from '../pdf/page-flow';
import { LOOKS_LIKE, squeeze } from '../text/patterns';
import { facesOf, inSize } from './faces';

const CLAUSE = 'GB/T 9704—2012 7.3.7';
const NONE = '文件里没有找到附件';

const eachOf = <T>(
  { attachments }: Anatomy<T>,
  measure: (attachment: AttachmentParts<T>, index: number) => Outcome,
): Outcome => {
  if (attachments.length === 0) return NONE;
  const outcomes = attachments.map(measure);
  const findings = outcomes.flatMap((outcome): readonly Finding[] => (typeof outcome === 'string' ? [] : outcome));
  return findings.length > 0 ? findings : (outcomes.find((outcome) => typeof outcome === 'string') ?? NONE);
};

const newPage: Clause = {
  id: 'attachment-new-page',
  clause: CLAUSE,
  title: '附件另面编排',
  pdf: ({ file }) => {
    const findings = file.pages.flatMap((page) =>
      runningLines(page).flatMap((line, index) =>
        LOOKS_LIKE.attachmentLabel.test(squeeze(line.text))
          ? [
              fact(
                { what: line.text, where: `第${String(page.number)}页` },
                index === 0 ? '页首' : `第${String(index + 1)}行`,
                '页首',
                index === 0,
              ),
            ]
          : [],
      ),
    );
    return findings.length > 0 ? findings : NONE;
  },
  docx: ({ parts }) =>
    eachOf(parts, ({ label: { of, where, text } }) =>
      of.map(({ startsPage }) =>
        fact({ what: text, where }, startsPage ? '另起一页' : '没有另起一页', '另起一页', startsPage),
      ),
    ),
};

/** Number of the bound attachment at `index`: those that are not bound have theirs in the same row of numbers. */
function boundNumber(leaves: readonly number[], index: number): number {
  let number = 0;
  for (let left = index; left >= 0; left -= 1)
    do number += 1;
    while (leaves.includes(number));
  return number;
}

const labelForm: Clause = {
  id: 'attachment-label-form',
  clause: CLAUSE,
  title: '“附件”及顺序号不加冒号；多个附件按顺序编号，一个附件一般不编号',
  ...both((parts) =>
    eachOf(parts, ({ label: { text, where } }, index) => {
      const several = parts.attachments.length > 1 || parts.attachmentNotes.length > 1;
      const numbered = `附件${String(boundNumber(parts.leaves, index))}`;
      const wanted = several ? numbered : '附件';
      // “如有附件的顺序号”: a single one may have its number (7.3.4).
      return [fact({ what: '附件标识', where }, text, wanted, [wanted, numbered].includes(squeeze(text)))];
    }),
  ),
};

const labelFace: Clause = {
  id: 'attachment-label-type',
  clause: CLAUSE,
  title: '“附件”及顺序号用三号黑体字',
  ...both((parts, look) =>
    eachOf(parts, ({ label }) => {
      const [faces, sizes] = [facesOf([label], '附件标识', ['黑体'], look), inSize(label, '附件标识', SIZE_3, look)];
      return typeof faces === 'string' || typeof sizes === 'string' ? faces : [...faces, ...sizes];
    }),
  ),
};

const labelPlace: Clause = {
  id: 'attachment-label-place',
  clause: CLAUSE,
  title: '“附件”及顺序号顶格编排在版心左上角第一行',
  pdf: (document) =>
    eachOf(document.parts, ({ label: { of, where } }) =>
      of.slice(0, 1).flatMap(({ x, top, block }) => {
        const upright = block === BLOCK;
        // On a page on its side the first line may stand half a line's clear space lower.
        const tolerance = upright ? 1 : 2;
        const edge = upright ? BLOCK : LANDSCAPE_BLOCK;
        const inset = upright ? halfSpace(document) : 0;
        return [
          length({ what: '附件标识左空', where }, x - edge.left, { mm: 0, tolerance: 1 }),
          length({ what: '附件标识上边缘', where }, top, { mm: edge.top + inset, tolerance }),
        ];
      }),
    ),
  docx: ({ parts }) =>
    eachOf(parts, ({ label: { of, where } }) =>
      of.map(({ left, firstLine, align }) => {
        const flush = left.twips + firstLine.twips === 0 && align !== 'center' && align !== 'right';
        return fact({ what: '附件标识', where }, flush ? '顶格' : '没有顶格', '顶格', flush);
      }),
    ),
};

const titlePlace: Clause = {
  id: 'attachment-title-place',
  clause: CLAUSE,
  title: '附件标题居中编排在版心第三行',
  ...both((parts, look) =>
    eachOf(parts, ({ label, title }) => {
      if (!title) return '没有认出附件标题';
      return ifTold(look.gap(label.of, title.of), (gap) =>
        ifTold(look.offCentre(title.of, 'lines'), (off) => [
          lengthWithin({ what: '附件标识至附件标题', where: title.where }, gap, ONE_LINE),
          length({ what: '附件标题居中', where: title.where }, off, { mm: 0, tolerance: 1 }),
        ]),
      );
    }),
  ),
};

const names: Clause = {
  id: 'attachment-names',
  clause: CLAUSE,
  title: '附件顺序号和附件标题与附件说明的表述一致',
  ...both((parts) => {
    const { attachments, attachmentNotes, leaves } = parts;
    if (attachments.length === 0) return NONE;
    const listed = attachmentNotes.map(({ text }) =>
      squeeze(text)
        .replace(/^附件[:：]/u, '')
        .replace(/^\d{1,2}[.．、]/u, ''),
    );
    const bound = listed.filter((_, index) => !leaves.includes(index + 1));
    const all = attachments.length + leaves.length;
    const count = fact(
      { what: '附件个数', where: attachments[0]?.label.where ?? '' },
      `附件 ${String(all)} 个，附件说明列 ${String(listed.length)} 个`,
      '个数相同',
      all === listed.length,
    );
    const titles = attachments.flatMap(({ title }, index): readonly Finding[] => {
      const name = bound[index];
      if (!title || name === undefined) return [];
      return [
        fact(
          { what: '附件标题', where: title.where },
          quote(squeeze(title.text)),
          quote(name),
          squeeze(title.text) === name,
        ),
      ];
    });
    return [count, ...titles];
  }),
};

export const attachmentClauses: readonly Clause[] = [newPage, labelForm, labelFace, labelPlace, titlePlace, names];
