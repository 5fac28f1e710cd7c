import { both, ifFound, ifTold } from '../both';
import type { Clause } from '../clause';
import { indentMm, isOneLine } from '../docx/geometry';
import { fact, length, lengthWithin, type Finding } from '../finding';
import { CELL, ONE_LINE } from '../measures';
import { near } from '../pdf/page-parts';
import type { PlacedLine } from '../pdf/printed-document';
import { squeeze } from '../text/patterns';

const CLAUSE = 'GB/T 9704—2012 7.3.4';
const NAME = '附件说明';

const gap: Clause = {
  id: 'attachment-note-gap',
  clause: CLAUSE,
  title: '附件说明在正文下空一行',
  ...both(({ body, attachmentNotes: [first] }, look) =>
    ifFound(first, NAME, ({ of, where }) =>
      ifFound(body.at(-1), '正文', (above) =>
        ifTold(look.gap(above.of, of), (mm) => [lengthWithin({ what: '正文至附件说明', where }, mm, ONE_LINE)]),
      ),
    ),
  ),
};

const indent: Clause = {
  id: 'attachment-note-indent',
  clause: CLAUSE,
  title: '附件说明左空二字',
  ...both(({ attachmentNotes: [first] }, look) =>
    ifFound(first, NAME, ({ of, where }) =>
      ifTold(look.fromLeft(of), (mm) => [length({ what: '附件说明左空', where }, mm, { mm: 2 * CELL, tolerance: 1 })]),
    ),
  ),
};

const form: Clause = {
  id: 'attachment-note-form',
  clause: CLAUSE,
  title: '“附件”后标全角冒号，多个附件用阿拉伯数字标序（1.），从 1 起连续',
  ...both(({ attachmentNotes }) =>
    ifFound(attachmentNotes[0], NAME, () =>
      attachmentNotes.map(({ text, where }, index) => {
        const number = attachmentNotes.length > 1 ? `${String(index + 1)}.` : '';
        const start = `${index === 0 ? '附件：' : ''}${number}`;
        return fact(
          { what: '附件说明', where },
          squeeze(text).slice(0, 8),
          `以“${start}”起`,
          startsRight(squeeze(text), start),
        );
      }),
    ),
  ),
};

/** A single attachment may have the number 1 (“如有附件的顺序号”), and no other. */
const startsRight = (text: string, start: string): boolean =>
  text.startsWith(start) && !(start === '附件：' && /^附件：(?!1\.)\d{1,2}[.．、]/u.test(text));

const ending: Clause = {
  id: 'attachment-note-ending',
  clause: CLAUSE,
  title: '附件名称后不加标点符号',
  ...both(({ attachmentNotes }) =>
    ifFound(attachmentNotes[0], NAME, () =>
      attachmentNotes.map(({ text, where }) => {
        const last = squeeze(text).at(-1) ?? '';
        return fact({ what: '附件名称末尾', where }, last, '不加标点', !/[。；，、：.;,]/u.test(last));
      }),
    ),
  ),
};

const wrapped: Clause = {
  id: 'attachment-note-wrapped',
  clause: CLAUSE,
  title: '附件名称回行时与上一行附件名称的首字对齐',
  pdf: ({ parts: { attachmentNotes } }) => {
    const findings = attachmentNotes.flatMap(({ of, where }): readonly Finding[] => {
      const [first, ...rest] = of;
      const start = first && nameStart(first);
      return start === undefined
        ? []
        : rest.map((line) => length({ what: '附件名称回行', where }, line.x - start, { mm: 0, tolerance: 1 }));
    });
    return findings.length > 0 ? findings : '没有回行的附件名称';
  },
  docx: ({ parts: { attachmentNotes } }) =>
    ifFound(attachmentNotes[0], NAME, () => {
      const long = attachmentNotes.filter(({ of }) => !of.every(isOneLine));
      if (long.length === 0) return '没有回行的附件名称';
      return long.flatMap(({ of, where, text }) =>
        of.map(({ firstLine }) => {
          const label = /^(?:附件：)?(?:\d{1,2}\.)?/u.exec(squeeze(text))?.[0] ?? '';
          const width = [...label].reduce((sum, char) => sum + (/[\d.]/u.test(char) ? CELL / 2 : CELL), 0);
          const hanging = -indentMm(firstLine);
          return length({ what: '附件名称回行的缩进', where }, hanging, { mm: width, tolerance: 2 });
        }),
      );
    }),
};

/** Where the name begins behind 附件： and its number. */
function nameStart(line: PlacedLine): number | undefined {
  const label = /^(?:附\s*件\s*：)?\s*(?:\d{1,2}\s*[.．、])?\s*/u.exec(line.text)?.[0].length ?? 0;
  let length = 0;
  for (const char of line.chars) {
    if (length >= label) return char.x;
    length += char.text.length;
  }
  return undefined;
}

const aligned: Clause = {
  id: 'attachment-note-numbers',
  clause: CLAUSE,
  title: '各附件的序号上下对齐',
  pdf: ({ parts: { attachmentNotes } }) => {
    const [first, ...others] = attachmentNotes;
    const start = first?.of[0]?.chars.find(({ text }) => /\d/u.test(text))?.x;
    if (start === undefined || others.length === 0) return '只有一个附件，或没有找到附件说明';
    return others.flatMap(({ of, where }) =>
      of
        .slice(0, 1)
        .map((line) =>
          fact(
            { what: '附件序号左边', where },
            `${line.x.toFixed(2)} mm`,
            `${start.toFixed(2)} mm`,
            near(line.x, start, 1),
          ),
        ),
    );
  },
  docx: ({ parts: { attachmentNotes } }) => {
    const [first, ...others] = attachmentNotes.map(({ of: [paragraph], where }) => ({ paragraph, where }));
    if (!first?.paragraph || others.length === 0) return '只有一个附件，或没有找到附件说明';
    const start = indentMm(first.paragraph.left) + indentMm(first.paragraph.firstLine) + 3 * CELL;
    return others.flatMap(({ paragraph, where }) =>
      paragraph
        ? [
            length({ what: '附件序号左空', where }, indentMm(paragraph.left) + indentMm(paragraph.firstLine), {
              mm: start,
              tolerance: 1.5,
            }),
          ]
        : [],
    );
  },
};

export const attachmentNoteClauses: readonly Clause[] = [gap, indent, form, ending, wrapped, aligned];
