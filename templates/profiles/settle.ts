import type { FontRole } from '#engine/fonts/font-book';
import { mm, mmToTwip, pt, ptToTwip, twip, twipToMm, type Mm, type Pt, type Twip } from '#engine/units';
import { gbt33476 } from '#standard/gbt33476';
import type { LayoutProfile, PageMeasures } from '#standard/profile';
import type { BuiltIn } from './built-in';
import type { ProfileSettings } from './settings';

/** Half of the space between lines, above the first row of glyphs and below the last (GB/T 33476.2—2016 7). */
const HALF_SPACE = 2.42;
/** GB/T 9704—2012 7.2.7. */
const NUMBER_TO_RULE = mm(4);

/** Settings that go together → every measure of the page. Firm measures are those of the default profile. Pure. */
export function settle({ name, title, settings }: BuiltIn): LayoutProfile {
  const page = settlePage(settings.page);
  const text = settleText(settings, page);
  const { faces, gaps, ...firm } = gbt33476;
  const { head, letter, closing, attachments, imprint, folio } = settings;
  return {
    ...firm,
    name,
    title,
    page,
    text,
    faces: { ...faces, ...settleFaces(settings) },
    gaps: settings.text.blankLine === 'lines' ? wholeLines(text) : gaps,
    head: {
      ...firm.head,
      markTop: below(page, 35),
      markMaxSize: pt(head.markMaxSize),
      ruleSpace: ruleSpace(text),
      ruleWidth: pt(head.ruleWidth),
      ruleStar: head.ruleStar,
      withoutCopyNumber: head.withoutCopyNumber,
    },
    letter: { ...firm.letter, markMaxSize: pt(letter.markMaxSize), thick: pt(letter.thickLine) },
    order: { ...firm.order, markTop: below(page, 20) },
    closing: { ...firm.closing, ...closing, sealDiameter: mm(closing.sealDiameter) },
    attachments: {
      label: attachments.label,
      single: attachments.single,
      titleSize: attachments.title === 'heiti' ? text.size : firm.attachments.titleSize,
    },
    imprint: {
      ...firm.imprint,
      page: imprint.page,
      copies: imprint.copies,
      aloneNumbered: imprint.aloneNumber === 'printed',
    },
    folio: { ...firm.folio, indent: ptToTwip(folio.indent === 'size3' ? text.size : firm.folio.size) },
    color: { ...firm.color, red: settings.color.red },
  };
}

/** The sheet with its text area: exactly as wide as the 版心, and in height so much more as glyph edges need. */
export function settlePage({ top, bottom, left, right, edge, mirrored }: ProfileSettings['page']): PageMeasures {
  const { page } = gbt33476;
  const block = { left: mm(left), right: mm(page.width - right), top: mm(top), bottom: mm(page.height - bottom) };
  const beyond = edge === 'glyphs' ? HALF_SPACE : 0;
  const marginLeft = mmToTwip(block.left);
  return {
    ...page,
    marginTop: mmToTwip(mm(top - beyond)),
    marginBottom: mmToTwip(mm(bottom - beyond)),
    marginLeft,
    marginRight: twip(page.paperWidth - marginLeft - mmToTwip(mm(block.right - block.left))),
    block,
    mirrored,
  };
}

const below = ({ block }: PageMeasures, distance: number): Mm => mm(block.top + distance);

type Text = LayoutProfile['text'];

/** The 28 characters of a line fill its width: letter space in whole twips, Word's unit. */
function settleText({ text: given }: ProfileSettings, page: PageMeasures): Text {
  const { text } = gbt33476;
  const width = page.paperWidth - page.marginLeft - page.marginRight;
  const { charsPerLine, size } = text;
  return {
    ...text,
    line: ptToTwip(pt(given.lineHeight)),
    linesPerPage: given.linesPerPage,
    tracking: pt(Math.floor((width - charsPerLine * ptToTwip(size)) / charsPerLine) / 20),
    cell: twip(width / charsPerLine),
    ordinalSpace: given.ordinalSpace === 'half',
  };
}

/** Distances between glyphs where whole lines are left blank: the lines, and the space between lines at both ends. */
function wholeLines({ line, size }: Text): LayoutProfile['gaps'] {
  const between = line - ptToTwip(size);
  const lines = (count: number): Mm => twipToMm(twip(count * line + between));
  return { oneLine: lines(1), twoLines: lines(2) };
}

/** Word keeps a border's distance in whole points; type ends a little above its em box, so the lesser of two is nearer. */
function ruleSpace({ line, size }: Text): Twip {
  const slack = (line - ptToTwip(size)) / 2;
  return ptToTwip(wholePoints((mmToTwip(NUMBER_TO_RULE) - slack) / 20));
}

const wholePoints = (value: number): Pt => pt(Math.max(0, Math.floor(value)));

function settleFaces({ fonts, text, attachments }: ProfileSettings): LayoutProfile['faces'] {
  const names: readonly (readonly [FontRole, readonly string[] | undefined])[] = [
    ['小标宋', fonts.xiaobiaosong],
    ['仿宋', fonts.fangsong],
    ['楷体', fonts.kaiti],
    ['黑体', fonts.heiti],
    ['宋体', fonts.songti],
    ['西文', fonts.latin],
  ];
  return {
    names: Object.fromEntries(names.filter(([, wanted]) => wanted !== undefined)),
    western: text.latin === 'western',
    heading3: text.heading3 === 'bold' ? '粗仿宋' : '仿宋',
    articleOrdinal: text.articleOrdinal === 'heiti' ? '黑体' : '仿宋',
    note: text.note === 'kaiti' ? '楷体' : '仿宋',
    attachmentTitle: attachments.title === 'heiti' ? '黑体' : '小标宋',
  };
}
