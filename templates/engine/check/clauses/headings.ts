import { textsOf, type Anatomy, type Part } from '../anatomy';
import { both } from '../both';
import type { Clause, Outcome } from '../clause';
import { fact, quote, type Finding } from '../finding';
import type { FontRole } from '../../fonts/font-book';
import type { Look } from '../look';
import { faceRole, readable } from '../text/face-role';
import { isHeading, numberOf, type Numbered } from '../text/headings';

const CLAUSE = 'GB/T 9704—2012 7.3.3';
const NONE = '正文里没有带层次序号的标题';

interface Heading<T> extends Numbered {
  readonly part: Part<T>;
}

/**
 * Numbered paragraphs of the main text, of what it issues and of each attachment; each of these counts for itself. In
 * a text of articles （一） and 1. are no headings but 项 and 目.
 */
const listsOf = <T>(parts: Anatomy<T>): readonly (readonly Heading<T>[])[] =>
  textsOf(parts)
    .filter((text) => !text.some((part) => ARTICLE.test(part.text)))
    .map((text) =>
      text.flatMap((part) => {
        const number = numberOf(part.text.trim());
        return number ? [{ ...number, part }] : [];
      }),
    );

const ARTICLE = /^第[一二三四五六七八九十百]+条/u;

const each = <T>(parts: Anatomy<T>, measure: (heading: Heading<T>) => readonly Finding[]): Outcome => {
  const headings = listsOf(parts).flat();
  return headings.length === 0 ? NONE : headings.flatMap(measure);
};

const form: Clause = {
  id: 'heading-form',
  clause: 'GB/T 15834—2011 附录B.3',
  title: '层次序数写作“一、”“（一）”“1.”“（1）”，括号序数后不再加标点',
  ...both((parts) =>
    each(parts, ({ label, wellFormed, part }) => [
      fact({ what: '层次序数', where: part.where }, label, '“一、”“（一）”“1.”“（1）”', wellFormed),
    ]),
  ),
};

const order: Clause = {
  id: 'heading-levels',
  clause: CLAUSE,
  title: '结构层次依次用“一、”“（一）”“1.”“（1）”，不越级',
  ...both((parts) => {
    const findings = listsOf(parts).flatMap((headings) =>
      headings.map(({ level, label, part }, index): Finding => {
        const above = Math.max(0, ...levelsAbove(headings.slice(0, index), level));
        // With only two levels, 一、 may be followed by 1. (section 7 of what practice varies in).
        const follows = level - above <= 1 || (level === 3 && above === 1);
        return fact(
          { what: `序号“${label}”`, where: part.where },
          `上一层为第${String(above)}层`,
          '逐层使用',
          follows || above === 0,
        );
      }),
    );
    return findings.length > 0 ? findings : NONE;
  }),
};

/** Levels above this one that are open where it comes. */
function levelsAbove<T>(before: readonly Heading<T>[], level: number): readonly number[] {
  const last = before.at(-1);
  if (!last) return [];
  return last.level < level ? [last.level] : before.filter((heading) => heading.level < level).map((h) => h.level);
}

const sequence: Clause = {
  id: 'heading-sequence',
  clause: CLAUSE,
  title: '同一层的序号连续，不重不漏',
  ...both((parts) => {
    const findings = listsOf(parts).flatMap((headings) =>
      headings.map((heading, index): Finding => {
        const before = lastSibling(headings.slice(0, index), heading.level);
        const wanted = (before?.ordinal ?? 0) + 1;
        const { ordinal, label, part } = heading;
        // A list may begin anew below another paragraph.
        return fact(
          { what: '序号', where: part.where },
          label,
          `第${String(wanted)}项或从头编起`,
          ordinal === wanted || ordinal === 1,
        );
      }),
    );
    return findings.length > 0 ? findings : NONE;
  }),
};

/** The last heading of that level since one of a higher level. */
function lastSibling<T>(before: readonly Heading<T>[], level: number): Heading<T> | undefined {
  for (const heading of [...before].reverse()) {
    if (heading.level < level) return undefined;
    if (heading.level === level) return heading;
  }
  return undefined;
}

const FACES: Readonly<Record<Numbered['level'], FontRole>> = { 1: '黑体', 2: '楷体', 3: '仿宋', 4: '仿宋' };
const NAMES = ['', '第一层', '第二层', '第三层', '第四层'] as const;

/** The face of the number itself: behind a run-in heading the text is in its own. */
const faces: readonly Clause[] = ([1, 2, 3, 4] as const).map((level) => ({
  id: `heading${String(level)}-face`,
  clause: CLAUSE,
  title: `${NAMES[level]}标题一般用${FACES[level]}`,
  ...both((parts, look) => {
    const headings = listsOf(parts)
      .flat()
      .filter(({ part, ...heading }) => heading.level === level && isHeading(part.text));
    return headings.length === 0 ? `正文里没有${NAMES[level]}标题` : headingFaces(headings, level, look);
  }),
}));

function headingFaces<T>(headings: readonly Heading<T>[], level: Numbered['level'], look: Look<T>): Outcome {
  const findings: Finding[] = [];
  for (const { part } of headings) {
    const face = look.faces(part.of)[0];
    const role = face && faceRole(face);
    if (!face || role === undefined) return `从字体名“${face ? readable(face.name) : ''}”看不出是什么字体`;
    const place = { what: `${NAMES[level]}标题${quote(part.text, 8)}`, where: part.where };
    findings.push(fact(place, readable(face.name), FACES[level], role === FACES[level]));
  }
  return findings;
}

const ending: Clause = {
  id: 'heading-ending',
  clause: CLAUSE,
  title: '单独成行的第一、二层标题末尾不用句号',
  ...both((parts) => {
    const alone = listsOf(parts)
      .flatMap((headings) => headings.filter((_, index) => !closesList(headings, index)))
      .filter(({ level, part }) => level <= 2 && [...part.text].length <= 28 && /^[^。；，]*。?$/u.test(part.text));
    return alone.length === 0
      ? '没有单独成行的第一、二层标题'
      : alone.map(({ part }) =>
          fact(
            { what: '标题末尾', where: part.where },
            quote(part.text.slice(-6)),
            '不用句号',
            !part.text.trim().endsWith('。'),
          ),
        );
  }),
};

/** The last item of a list whose other items end with ； ends with 。 itself. */
const closesList = <T>(headings: readonly Heading<T>[], index: number): boolean => {
  const [before, item] = [headings[index - 1], headings[index]];
  return before !== undefined && before.level === item?.level && /[；，]$/u.test(before.part.text.trim());
};

export const headingClauses: readonly Clause[] = [form, order, sequence, ...faces, ending];
