/**
 * The document model: what a document says, element by element, in the order and the terms of GB/T 9704—2012 7.
 * It knows nothing of pages, fonts or lengths. Plain readonly data; made by `bind`, read by `compose`.
 */

/** 公文格式: general document, letter, order, minutes (GB/T 9704—2012 7 and 10). */
export type DocumentFormat = 'document' | 'letter' | 'order' | 'minutes';

export interface DocumentModel {
  readonly format: DocumentFormat;
  /** Of the main text; portrait where absent. A list that stands alone may lie crosswise (GB/T 9704—2012 8). */
  readonly orientation?: 'landscape';
  readonly head: Head;
  /** 标题; `\n` is a line break the author insists on. An order's is not printed (10.2): it names the file. */
  readonly title: Text;
  /** 题注 under the title of a regulation, e.g. （2023年7月27日…通过）; one entry a line. */
  readonly titleNotes: readonly Text[];
  /** 主送机关, joined, without the closing colon. */
  readonly addressees?: Text;
  /** 主送机关 stands in 版记, where it would push the text off page 1 (GB/T 9704—2012 7.3.2, 7.4.2). */
  readonly addresseesIn?: 'imprint';
  readonly body: readonly Block[];
  /** 出席、请假、列席 of 纪要, in this order (GB/T 9704—2012 10.3). */
  readonly attendance?: readonly Attendance[];
  readonly closing: Closing;
  /** 附件, and the texts that a notice issues (印发件). */
  readonly attachments: readonly Attachment[];
  /** 版记 */
  readonly imprint?: Imprint;
}

/** A string and the input field it came from, so that a problem can lead the user back to it. */
export interface Text {
  readonly text: string;
  readonly path?: string;
}

/** 版头 */
export interface Head {
  /** 份号, already six digits. */
  readonly copyNumber?: Text;
  /** 密级和保密期限, already joined: 机密★1年 */
  readonly secrecy?: Text;
  readonly urgency?: Text;
  /** 发文机关标志: the organs' names, sponsor first; 文件 etc. apart, so that a joint mark can set it at the right. */
  readonly mark?: { readonly names: readonly string[]; readonly suffix: string; readonly path?: string };
  /** 发文字号, finished: 中纪办发〔2019〕7号 */
  readonly number?: Text;
  /** 签发人, upward documents only. */
  readonly signers: readonly string[];
  /** A star in the red rule; as the profile has it where absent. */
  readonly ruleStar?: boolean;
}

/** How a run of text inside a paragraph is meant. Layout picks the face by it. */
export type Emphasis = 'plain' | 'heading' | 'note' | 'ordinal';

export interface Inline {
  readonly text: string;
  readonly emphasis: Emphasis;
}

/**
 * Role of a paragraph in the structure of the text (GB/T 9704—2012 7.3.3): levels 1–4, and chapter, section, article
 * of regulations. `text` is everything else.
 */
export type ParagraphRole =
  | 'text'
  | 'heading1'
  | 'heading2'
  | 'heading3'
  | 'heading4'
  | 'chapter'
  | 'section'
  | 'article'
  | 'attachmentTitle'
  | 'centered';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  /** A run-in heading is one paragraph of two inlines: `heading` then `plain`. */
  readonly inlines: readonly Inline[];
  readonly path?: string;
}

export interface Table {
  readonly type: 'table';
  readonly caption?: Text;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** 五号 instead of 小四, for tables of many columns. */
  readonly small?: true;
  readonly path?: string;
}

export interface TableColumn {
  readonly title: string;
  /** Relative weight; by content where absent. */
  readonly width?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Equal entries that follow one another are one cell. */
  readonly merge?: true;
}

/** 表单: labels and values in rows that are divided each in its own way, to be filled in by hand where they are empty. */
export interface Form {
  readonly type: 'form';
  /** Weights of the columns that cells span. */
  readonly columns: readonly number[];
  readonly rows: readonly FormRow[];
  readonly path?: string;
}

export interface FormRow {
  /** At least so high. */
  readonly heightMm?: number;
  readonly cells: readonly FormCell[];
}

export interface FormCell {
  readonly text: string;
  readonly label?: true;
  /** Columns it takes; the last cell of a row takes all that are left. */
  readonly span?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Who signs and when, at the foot of the cell. */
  readonly foot?: string;
}

export interface Image {
  readonly type: 'image';
  readonly file: string;
  readonly widthMm?: number;
  readonly path?: string;
}

export interface PageBreak {
  readonly type: 'pageBreak';
}

export type Block = Paragraph | Table | Form | Image | PageBreak;

export interface Attendance {
  readonly label: AttendanceLabel;
  readonly people: Text;
}

export type AttendanceLabel = '出席' | '请假' | '列席';

export interface Closing {
  /** 发文机关署名, sponsor first. */
  readonly signatures: readonly Text[];
  /** 成文日期, finished: 2019年4月4日 */
  readonly date?: Text;
  /** Whether room is kept for a seal, or its picture is placed. */
  readonly seal: 'none' | 'space' | 'image';
  /** Pictures of the seals, in the order of 署名. */
  readonly seals?: readonly Seal[];
  /** 签发人签名章 of orders and bills, in place of 署名 and seal; sponsor first. */
  readonly stamps?: readonly Stamp[];
  /** 附注, without its brackets. */
  readonly note?: Text;
}

export interface Seal {
  readonly file: string;
  readonly diameterMm?: number;
  readonly path?: string;
}

/** 签发人签名章 with the signer's post; without a picture the name is printed in its place. */
export interface Stamp {
  readonly post: Text;
  readonly name: Text;
  readonly image?: { readonly file: string; readonly widthMm?: number };
  readonly path?: string;
}

export interface Attachment {
  /**
   * `attachment`: listed in 附件说明 and headed 附件N. `issued`: the text a 印发 notice issues; it begins a new page
   * under its own title, is not listed and not headed.
   */
  readonly role: 'attachment' | 'issued';
  readonly title: Text;
  readonly titleNotes: readonly Text[];
  readonly body: readonly Block[];
  readonly orientation: 'portrait' | 'landscape';
  /** Not bound with the text: a leaf of its own, headed with the document's number (GB/T 9704—2012 7.3.7). */
  readonly separate?: true;
}

/** 版记 */
export interface Imprint {
  /** 抄送机关, joined, without 抄送： and without the final full stop. */
  readonly copyTo?: Text;
  /** 印发机关 */
  readonly printedBy?: Text;
  /** 印发日期, finished, with 印发: 2019年4月5日印发 */
  readonly printedOn?: Text;
  /** 份数, finished: 共印30份 */
  readonly copies?: Text;
}
