/**
 * How the elements of a document are worded. Loose patterns recognise an element, written rightly or not; strict ones
 * (in the clauses) say whether it is right.
 */

export const LOOKS_LIKE = {
  copyNumber: /^(?:№|No\.?|份号[:：]?)?\s*\d{1,8}$/iu,
  secrecy: /^(?:绝密|机密|秘密)/u,
  urgency: /^(?:特急|加急|特提|平急|紧急|急件|急)$/u,
  /** 发文字号, alone or with 签发人 behind it. */
  number: /\d+\s*号/u,
  signers: /签发人/u,
  date: /^[\d０-９〇○零一二三四五六七八九十]{2,5}\s*年\s*[\d０-９一二三四五六七八九十]{1,3}\s*月\s*[\d０-９一二三四五六七八九十]{1,3}\s*[日号]$/u,
  attachmentNote: /^附\s*件\s*[:：]/u,
  attachmentLabel: /^附\s*件\s*[\d０-９一二三四五六七八九十]*\s*[:：]?$/u,
  /** Head of an attachment that is not bound with the text (GB/T 9704—2012 7.3.7). */
  leafLabel: /^\S{1,16}〔\d{4}〕\d+号附件\d*$/u,
  attendance: /^(?:出席|请假|列席)(?:人员)?\s*[:：]/u,
  note: /^[（(].*[）)]$/u,
  copyTo: /^抄\s*送/u,
  printed: /印发$/u,
  copies: /^共印?\s*\d+\s*份/u,
  addresseesEnd: /[:：]$/u,
  orderMark: /(?:命令|令)$/u,
  minutesMark: /纪要$/u,
} as const;

/** Number in the head of an attachment that is not bound; 0 where it has none. */
export const leafNumber = (text: string): number => Number(/\d*$/u.exec(squeeze(text))?.[0] ?? 0);

/** Text without the spaces that setting it may add or take away. */
export const squeeze = (text: string): string => text.replaceAll(/\s/gu, '');
