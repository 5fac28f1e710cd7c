import type { DocumentFormat } from '../../model/document';
import type { PdfFile } from '../../readers/pdf/pdf-file';
import type { HeadParts } from '../anatomy';
import { found } from '../found';
import { LOOKS_LIKE, squeeze } from '../text/patterns';
import { findAttachments, issuedTexts, splitSections } from './anatomy/attachments';
import { findClosing } from './anatomy/closing';
import { findHead } from './anatomy/head';
import { findImprint } from './anatomy/imprint';
import { findParagraphs } from './anatomy/paragraphs';
import { place } from './anatomy/part';
import { findTitle } from './anatomy/title';
import { boundPages } from './bound-pages';
import { doubleLinesOf } from './double-lines';
import { runningLines } from './page-flow';
import { imprintRulesOf, redRulesOf } from './page-parts';
import type { Lines, PrintedDocument } from './printed-document';
import { textMeasures } from './text-measures';

/** Recognises the elements of the standard on finished pages, by their looks. */
export function takePdfApart(whole: PdfFile): PrintedDocument {
  const { file, leaves } = boundPages(whole);
  const text = textMeasures(file);
  const redRules = redRulesOf(file);
  const imprintRules = imprintRulesOf(file);
  const lines = file.pages.map((page) => place(page, runningLines(page)));
  const last = lines.at(-1) ?? [];
  const { imprint, rest: lastLines } = findImprint(last, imprintRules);
  const { head, rest: firstLines } = findHead((lines.length > 1 ? lines[0] : lastLines) ?? [], redRules);
  const pages = lines.map((page, index) => {
    if (index === 0) return firstLines;
    return page === last ? lastLines : page;
  });
  const [main = { pages: [] }, ...behind] = splitSections(pages);
  const { title, titleNotes, addressees, rest } = findTitle(main.pages.flat(), text);
  const { closing, attachmentNotes, attendance, rest: body } = findClosing(rest, text);
  return {
    file,
    text,
    redRules,
    imprintRules,
    parts: {
      format: formatOf(head, file),
      head,
      ...found({ title, addressees }),
      titleNotes,
      body: findParagraphs(body, text),
      issued: issuedTexts(behind, text),
      attachmentNotes,
      attendance,
      closing,
      attachments: findAttachments(behind, text),
      leaves,
      imprint,
    },
  };
}

/** 信函 is known by its red double lines, 命令 and 纪要 name themselves in their mark (GB/T 9704—2012 10). */
function formatOf({ mark }: HeadParts<Lines>, file: PdfFile): DocumentFormat {
  if (doubleLinesOf(file.pages[0]).length > 0) return 'letter';
  const text = squeeze(mark?.text ?? '');
  if (LOOKS_LIKE.orderMark.test(text)) return 'order';
  return LOOKS_LIKE.minutesMark.test(text) ? 'minutes' : 'document';
}
