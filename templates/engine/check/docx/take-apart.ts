import { paragraphsOf } from '../../readers/docx/blocks';
import type { WordFile, WordTable } from '../../readers/docx/docx-file';
import type { DocumentFormat } from '../../model/document';
import type { AttachmentParts, ImprintParts, Part } from '../anatomy';
import { LOOKS_LIKE, squeeze } from '../text/patterns';
import { findWordClosing } from './anatomy/closing';
import { findWordHead } from './anatomy/head';
import { namedBody, namedParts } from './anatomy/named';
import { findWordTitle } from './anatomy/title';
import { one, partOf } from './anatomy-part';
import { boundSections } from './bound-sections';
import { wordDoubleLines } from './double-lines';
import { flatten } from './flatten';
import { found } from '../found';
import type { Paragraphs, PlacedParagraph, WordDocument } from './word-document';
import { wordText } from './word-text';

/** Recognises the elements of the standard in a Word file, by what is said and how it is set. */
export function takeDocxApart(whole: WordFile): WordDocument {
  const { file, leaves } = boundSections(whole);
  const paragraphs = flatten(file);
  const text = wordText(paragraphs);
  const imprintTable = findImprintTable(file);
  const isImprint = isIn(imprintTable);
  const said = paragraphs.filter((paragraph) => paragraph.text.trim() !== '' && !isImprint(paragraph));
  const [main = [], ...behind] = splitSections(said);
  const { head, headRule, rest } = findWordHead(paragraphs, headerParagraphs(file), main);
  const { title, titleNotes, addressees, rest: afterTitle } = findWordTitle(rest, text);
  const { closing, attachmentNotes, attendance, rest: body } = findWordClosing(afterTitle);
  const attachments = behind.flatMap((section) => attachment(section, text));
  const issued = behind.filter((section) => !isLabel(section[0])).map((s) => running(findWordTitle(s, text).rest));
  const isLetter = wordDoubleLines({ file, paragraphs }).upper !== undefined;
  return {
    file,
    paragraphs,
    text,
    ...found({ headRule, imprintTable }),
    parts: {
      format: isLetter ? 'letter' : formatOf(head.mark),
      head,
      titleNotes,
      body: running(withoutCaptions(namedBody(said, body), paragraphs)),
      issued,
      attendance,
      ...namedParts(said, { ...found({ title, addressees }), attachmentNotes, closing }),
      attachments,
      leaves,
      imprint: findImprint(paragraphs.filter(isImprint)),
    },
  };
}

/** What the first page has above its text. */
function headerParagraphs({ sections: [section] }: WordFile): Paragraphs {
  const kind = section?.titlePage === true ? 'first' : 'default';
  return (section?.headers[kind] ?? []).flatMap((paragraph) =>
    section ? [{ ...paragraph, section, number: 0, inTable: false, startsPage: false }] : [],
  );
}

/** Paragraphs outside tables; one that a page break was put into on purpose is one still. */
function running(paragraphs: Paragraphs): readonly Part<Paragraphs>[] {
  const groups: PlacedParagraph[][] = [];
  for (const paragraph of paragraphs.filter(({ inTable }) => !inTable)) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && paragraph.startsPage && !SENTENCE_END.test(before.text.trim())) last.push(paragraph);
    else groups.push([paragraph]);
  }
  return groups.flatMap((group) => partOf(group) ?? []);
}

/** The name of a table, centred right above it, is no text. */
const withoutCaptions = (body: Paragraphs, all: Paragraphs): Paragraphs =>
  body.filter(({ align, number }) => align !== 'center' || all[number]?.inTable !== true);

const SENTENCE_END = /[。！？：；…）”]$/u;

/** 附件 in a cell is the label of a row in a form. */
const isLabel = (paragraph: PlacedParagraph | undefined): boolean =>
  paragraph?.inTable === false && LOOKS_LIKE.attachmentLabel.test(squeeze(paragraph.text));

/** Points; type of a title, that of a text which a document issues too. */
const TITLE_SIZE = 17.5;

/** Parts the paragraphs where a page begins with 附件 or with a title. */
function splitSections(said: Paragraphs): readonly Paragraphs[] {
  const sections: PlacedParagraph[][] = [];
  for (const paragraph of said) {
    const isTitle = (paragraph.runs[0]?.size ?? 0) > TITLE_SIZE;
    const begins = paragraph.startsPage && (isLabel(paragraph) || isTitle);
    const last = sections.at(-1);
    if (last && !begins && !isLabel(paragraph)) last.push(paragraph);
    else sections.push([paragraph]);
  }
  return sections;
}

function attachment(section: Paragraphs, text: WordDocument['text']): readonly AttachmentParts<Paragraphs>[] {
  const label = isLabel(section[0]) ? one(section[0]) : undefined;
  if (!label) return [];
  const { title, rest } = findWordTitle(section.slice(1), text);
  return [{ label, ...found({ title }), body: running(rest) }];
}

/** The last table that speaks of 抄送 or 印发. */
const findImprintTable = (file: WordFile): WordTable | undefined =>
  file.sections
    .flatMap(({ blocks }) => blocks)
    .filter((block) => block.type === 'table')
    .filter((table) => paragraphsOf([table]).some(({ text }) => isImprintText(text)))
    .at(-1);

/** A cell that says 抄送 and no more is the label of a row in a form. */
function isImprintText(given: string): boolean {
  const text = given.trim();
  return (LOOKS_LIKE.copyTo.test(text) && text !== '抄送') || /\d+\s*日\s*印发$/u.test(text);
}

/** Paragraphs of the 版记 table, by their own identity; without a table, those worded like it. */
function isIn(table: WordTable | undefined): (paragraph: PlacedParagraph) => boolean {
  if (!table) return (paragraph) => isImprintText(paragraph.text);
  const runs = new Set(paragraphsOf([table]).map((paragraph) => paragraph.runs));
  return (paragraph) => runs.has(paragraph.runs);
}

function findImprint(paragraphs: Paragraphs): ImprintParts<Paragraphs> {
  const by = (pattern: RegExp) => paragraphs.find(({ text }) => pattern.test(text.trim()));
  const printed = by(LOOKS_LIKE.printed);
  // 印发机关 and 印发日期 stand in cells side by side.
  const row = printed?.inTable ? paragraphs.filter((p) => p.number === printed.number - 1 || p === printed) : [];
  const cells = row.filter((p) => p === printed || !LOOKS_LIKE.copyTo.test(p.text.trim()));
  return found({
    copyTo: one(by(LOOKS_LIKE.copyTo)),
    printed: cells.length > 0 ? partOf(cells) : one(printed),
    copies: one(by(LOOKS_LIKE.copies)),
  });
}

function formatOf(mark: Part<Paragraphs> | undefined): DocumentFormat {
  const text = squeeze(mark?.text ?? '');
  if (LOOKS_LIKE.orderMark.test(text)) return 'order';
  return LOOKS_LIKE.minutesMark.test(text) ? 'minutes' : 'document';
}
