import type { DocumentFormat } from '../model/document';
import { readDocx } from '../readers/docx/read-docx';
import type { PdfFile } from '../readers/pdf/pdf-file';
import { readPdf } from '../readers/pdf/read-pdf';
import { unreadable, type Unreadable } from '../readers/unreadable';
import { CLAUSES } from './catalogue';
import { judge, type Clause, type ClauseResult, type Outcome } from './clause';
import type { FileCheck } from './file-check';
import { takeDocxApart } from './docx/take-apart';
import type { WordDocument } from './docx/word-document';
import type { PrintedDocument } from './pdf/printed-document';
import { takePdfApart } from './pdf/take-apart';

/** Measures a finished PDF or DOCX, whatever made it, against every rule. The bytes are not trusted. */
export async function checkFile(bytes: Uint8Array): Promise<FileCheck | Unreadable> {
  const kind = kindOf(bytes);
  if (kind === 'pdf') {
    const read = await readPdf(bytes);
    if (!read.ok) return read;
    const { file } = read;
    return {
      ok: true,
      kind,
      pages: file.pages.length,
      remarks: remarksOn(file),
      clauses: checkPdf(takePdfApart(file)),
    };
  }
  if (kind === 'docx') {
    const read = readDocx(bytes);
    if (!read.ok) return read;
    const { file } = read;
    return { ok: true, kind, pages: file.pages ?? null, remarks: [], clauses: checkDocx(takeDocxApart(file)) };
  }
  return kind;
}

/** A scan has no type to measure, and what text recognition lays over it stands only about where the type does. */
function remarksOn({ pages }: PdfFile): readonly string[] {
  const hidden = pages.some((page) => page.hiddenChars > 0);
  const shown = pages.some((page) => page.lines.length > 0);
  return [
    ...(hidden ? ['有识别后叠在图像上的隐藏文字，它的位置不可靠，没有计入'] : []),
    ...(shown ? [] : ['文件里没有可以测量的文字，可能是扫描件，只看了纸张']),
  ];
}

export const checkPdf = (document: PrintedDocument): readonly ClauseResult[] =>
  applicable(document.parts.format).map((clause) => judge(clause, outcomeOf(clause.pdf, document)));

export const checkDocx = (document: WordDocument): readonly ClauseResult[] =>
  applicable(document.parts.format).map((clause) => judge(clause, outcomeOf(clause.docx, document)));

/** Rules of other formats say nothing about this document. */
export const applicable = (format: DocumentFormat): readonly Clause[] =>
  CLAUSES.filter(({ formats }) => formats?.includes(format) ?? true);

/** What a rule finds in a document; a kind of file that cannot tell has the reason in its place. */
export const outcomeOf = <T>(measure: ((document: T) => Outcome) | string, document: T): Outcome =>
  typeof measure === 'string' ? measure : measure(document);

const begins = (bytes: Uint8Array, mark: readonly number[], within = 1): boolean =>
  bytes.subarray(0, within).some((_, at) => mark.every((byte, index) => bytes[at + index] === byte));

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]; // %PDF-
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** By its content, not its name. */
function kindOf(bytes: Uint8Array): 'pdf' | 'docx' | Unreadable {
  if (bytes.length === 0) return unreadable('empty', '文件是空的');
  // Readers allow for a kilobyte before the mark (ISO 32000-1:2008, implementation notes).
  if (begins(bytes, PDF, 1024)) return 'pdf';
  if (begins(bytes, ZIP)) return 'docx';
  if (begins(bytes, OLD_OFFICE)) {
    return unreadable('not-a-document', '这是旧式 Word 文件（.doc）或设了密码的文件，请另存为没有密码的 .docx 再检查');
  }
  return unreadable('not-a-document', '这不是 PDF 或 DOCX 文件（看的是内容，不是扩展名）');
}
