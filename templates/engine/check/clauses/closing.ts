import type { Anatomy } from '../anatomy';
import { absent, both, ifFound, ifTold, LEFT_TO_WORD } from '../both';
import type { Clause, Outcome } from '../clause';
import { fact, length, lengthWithin } from '../finding';
import type { Look } from '../look';
import { CELL, ONE_LINE } from '../measures';
import { wordLook } from '../docx/look';
import type { PlacedParagraph, WordDocument } from '../docx/word-document';
import { pdfLook } from '../pdf/look';
import { namesOf, type Stretch } from '../pdf/names-of';
import { near } from '../pdf/page-parts';
import type { PrintedDocument } from '../pdf/printed-document';
import { squeeze } from '../text/patterns';

const CLAUSE = 'GB/T 9704—2012 7.3.5';
const NAME = '成文日期';

const dateForm: Clause = {
  id: 'date-form',
  clause: 'GB/T 9704—2012 7.3.5.4',
  title: '成文日期用阿拉伯数字标全年、月、日，月、日不编虚位',
  ...both(({ closing }) =>
    ifFound(closing.date, NAME, ({ text, where }) => [
      fact(
        { what: NAME, where },
        text,
        '如“2024年5月1日”',
        /^\d{4}年(?:[1-9]|1[0-2])月(?:[1-9]|[12]\d|3[01])日$/u.test(squeeze(text)),
      ),
    ]),
  ),
};

const oneBelowOther = <T>(parts: Anatomy<T>, look: Look<T>): Outcome =>
  ifFound(parts.closing.date, NAME, () => placement(parts, look));

const place: Clause = {
  id: 'signature-and-date',
  clause: CLAUSE,
  title: '署名与成文日期：盖章的日期右空四字、署名在其上居中；不盖章的署名右空二字、日期首字右移二字',
  ...both(oneBelowOther),
  pdf: (document) => jointPlacement(document) ?? oneBelowOther(document.parts, pdfLook),
  docx: (document) => stampedPlacement(document) ?? oneBelowOther(document.parts, wordLook(document)),
};

/** Names side by side: the date stands in the middle below the last of them, or in its own place below stamps. */
function jointPlacement({ parts }: PrintedDocument): Outcome | undefined {
  const { signatures, date } = parts.closing;
  const day = date?.of[0];
  const rows = signatures.flatMap(({ of }) => of).map(namesOf);
  const last = rows.at(-1)?.at(-1);
  if (!day || !last || !rows.some((row) => row.length > 1)) return undefined;
  if (rows.every(isPostAndName)) {
    const right = day.block.right - day.right;
    return [length({ what: '签名章下的日期右空', where: date.where }, right, { mm: 4 * CELL, tolerance: TOLERANCE })];
  }
  const off = (last.x + last.right) / 2 - (day.x + day.right) / 2;
  return [length({ what: '最后一个署名的中心至日期中心', where: date.where }, off, { mm: 0, tolerance: TOLERANCE })];
}

/** A post, and to its right the picture of a stamp: the date below has its own place. */
function stampedPlacement(document: WordDocument): Outcome | undefined {
  const { signatures, date } = document.parts.closing;
  const isStamped = ({ align, shapes }: PlacedParagraph): boolean =>
    align === 'right' && shapes.some(({ type }) => type === 'picture');
  if (!date || signatures.length === 0 || !signatures.every(({ of }) => of.some(isStamped))) return undefined;
  return ifTold(wordLook(document).fromRight(date.of), (right) => [
    length({ what: '签名章下的日期右空', where: date.where }, right, { mm: 4 * CELL, tolerance: TOLERANCE }),
  ]);
}

function placement<T>({ closing: { signatures, date } }: Anatomy<T>, look: Look<T>): Outcome {
  if (!date) return absent(NAME);
  const day = edges(date.of, look);
  const names = signatures.map((signature) => edges(signature.of, look));
  if (!day || names.some((name) => name === undefined)) return LEFT_TO_WORD;
  const widest = names.sort((a, b) => (b?.width ?? 0) - (a?.width ?? 0))[0];
  const asked = '右空四字且署名在日期上居中，或署名右空二字、日期首字右移二字';
  const value = widest
    ? `署名右空 ${cells(widest.right)} 字，日期右空 ${cells(day.right)} 字`
    : `日期右空 ${cells(day.right)} 字`;
  const holds = widest ? isSealed(widest, day) || isUnsealed(widest, day) : isTwoOrFour(day.right);
  return [fact({ what: '署名与成文日期', where: date.where }, value, asked, holds)];
}

/** A post, and two characters to its right the name that stands for the stamp (7.3.5.3). */
function isPostAndName([post, name, ...others]: readonly Stretch[]): boolean {
  if (!post || !name || others.length > 0) return false;
  return near(name.x - post.right, 2 * CELL, TOLERANCE);
}

interface Edges {
  /** From the right edge of the text block to the right edge of the type. */
  readonly right: number;
  readonly width: number;
}

function edges<T>(of: T, look: Look<T>): Edges | undefined {
  const [right, width] = [look.fromRight(of), look.width(of)];
  return right === undefined || width === undefined ? undefined : { right, width };
}

/** Widths in a Word file are reckoned from the characters; 1字 is 5.57 mm on the grid and 5.64 mm in type. */
const TOLERANCE = 1.5;

/** The date right 4字 and 署名 centred on it; one too wide for that reaches to the right edge (7.3.5.1). */
function isSealed(name: Edges, day: Edges): boolean {
  const centred = near(name.right + name.width / 2, day.right + day.width / 2, TOLERANCE);
  const fits = near(day.right, 4 * CELL, TOLERANCE) || (day.right > 4 * CELL && name.right < CELL);
  return centred && fits;
}

/** 署名 right 2字, or the date if it is the longer one; the date begins 2字 further right (7.3.5.2). */
function isUnsealed(name: Edges, day: Edges): boolean {
  const shift = name.right + name.width - day.right - day.width;
  const edge = near(name.right, 2 * CELL, TOLERANCE) || near(day.right, 2 * CELL, TOLERANCE);
  return edge && near(shift, 2 * CELL, TOLERANCE);
}

const isTwoOrFour = (right: number): boolean => near(right, 2 * CELL, TOLERANCE) || near(right, 4 * CELL, TOLERANCE);

const cells = (mm: number): string => (mm / CELL).toFixed(1);

/** One blank line unsealed, two or three for the upper part of a seal. */
const ABOVE_SIGNATURE = { least: ONE_LINE.least, most: 36.2, tolerance: 1 } as const;

const gap: Clause = {
  id: 'signature-gap',
  clause: CLAUSE,
  title: '署名与上文之间空一行；盖章的留出印章上部的位置',
  ...both(({ closing: { signatures, date }, attachmentNotes, attendance, body }, look) =>
    ifFound(signatures[0] ?? date, '署名', ({ of, where }) =>
      ifFound(attendance.at(-1) ?? attachmentNotes.at(-1) ?? body.at(-1), '正文', (above) =>
        ifTold(look.gap(above.of, of), (mm) => [
          lengthWithin({ what: '正文或附件说明至署名', where }, mm, ABOVE_SIGNATURE),
        ]),
      ),
    ),
  ),
};

const company: Clause = {
  id: 'signature-company',
  clause: 'GB/T 9704—2012 7.3.5.5',
  title: '署名、成文日期所在的页有正文',
  pdf: ({ parts }) =>
    ifFound(parts.closing.date, NAME, ({ of, where }) => {
      const page = of[0]?.page;
      const text = [...parts.body, ...parts.attachmentNotes, ...parts.attendance].flatMap((part) => part.of);
      const holds = text.some((line) => line.page === page);
      return [fact({ what: '署名所在页', where }, holds ? '有正文' : '没有正文', '有正文', holds)];
    }),
  docx: '署名排在哪一页，要到打开文件的程序排版时才能确定',
};

const noBlankNote: Clause = {
  id: 'no-blank-page-note',
  clause: 'GB/T 9704—2012 7.3.5.5',
  title: '不用“此页无正文”',
  pdf: ({ file }) =>
    file.pages.flatMap((page) =>
      page.lines
        .slice(0, 4)
        .map((line) =>
          fact(
            { what: '此页无正文', where: `第${String(page.number)}页` },
            squeeze(line.text).slice(0, 8),
            '没有',
            !isBlankNote(line.text),
          ),
        ),
    ),
  docx: ({ paragraphs }) =>
    paragraphs.map(({ text, number }) =>
      fact(
        { what: '此页无正文', where: `第${String(number)}段` },
        squeeze(text).slice(0, 8),
        '没有',
        !isBlankNote(text),
      ),
    ),
};

const isBlankNote = (text: string): boolean => /^[（(]?此页无正文/u.test(squeeze(text));

const noteForm: Clause = {
  id: 'note-form',
  clause: 'GB/T 9704—2012 7.3.6',
  title: '附注加圆括号',
  ...both(({ closing }) =>
    ifFound(closing.note, '附注', ({ text, where }) => [
      fact({ what: '附注', where }, text.slice(0, 16), '加全角圆括号', /^（.+）$/u.test(text.trim())),
    ]),
  ),
};

const notePlace: Clause = {
  id: 'note-place',
  clause: 'GB/T 9704—2012 7.3.6',
  title: '附注居左空二字，在成文日期下一行',
  ...both(({ closing }, look) =>
    ifFound(closing.note, '附注', ({ of, where }) =>
      ifTold(look.fromLeft(of), (left) =>
        ifTold(closing.date && look.gap(closing.date.of, of), (below) => [
          lengthWithin({ what: '附注左空', where }, left, { least: 2 * CELL, most: 2 * CELL, tolerance: 1 }),
          // The next line of GB/T 9704, or the 10.39 mm of GB/T 33476.2, which Word habit keeps as a whole line.
          lengthWithin({ what: '成文日期至附注', where }, below, { least: 4.84, most: ONE_LINE.most, tolerance: 1 }),
        ]),
      ),
    ),
  ),
};

export const closingClauses: readonly Clause[] = [dateForm, place, gap, company, noBlankNote, noteForm, notePlace];
