import type { DocumentInput } from '#schema/envelope';
import type { ViewFields } from '../kind';
import { markView } from './mark-view';

/** The mark of a letter is the sponsor's name alone, without 文件 (GB/T 9704—2012 10.1). */
export const letterMark = ({ head = {} }: DocumentInput): ViewFields => ({
  发文机关标志: markView({ ...head, markStyle: 'sponsor' }, ''),
});

/** Of kinds that are letters only where the office asks for it. */
export const letterMarkIfChosen = (input: DocumentInput): ViewFields =>
  input.head?.format === 'letter' ? letterMark(input) : {};

/** Numbered 第1号, the mark says 公告 or the like; numbered as other documents are, it says 文件. */
export const publicMark =
  (name: string) =>
  ({ head = {} }: DocumentInput): ViewFields => ({
    发文机关标志: markView(head, head.number?.code === undefined ? name : '文件'),
  });

/** What a meeting adopted says so under its title, and nobody signs it unless that is asked for. */
export const adoptedUnsigned = ({ notes, closing }: DocumentInput): ViewFields =>
  notes === undefined || closing?.signatures !== undefined ? {} : { 发文机关署名: [] };
