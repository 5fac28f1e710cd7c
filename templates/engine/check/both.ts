import type { Anatomy, Part } from './anatomy';
import type { Clause, Outcome } from './clause';
import { wordLook } from './docx/look';
import type { Look } from './look';
import { pdfLook } from './pdf/look';

/** A measure that is the same for every kind of file. */
export const both = (measure: <T>(parts: Anatomy<T>, look: Look<T>) => Outcome): Pick<Clause, 'pdf' | 'docx'> => ({
  pdf: (document) => measure(document.parts, pdfLook),
  docx: (document) => measure(document.parts, wordLook(document)),
});

export const absent = (name: string): string => `文件里没有找到${name}`;

export const LEFT_TO_WORD = '要到打开文件的程序排版时才能确定，文件里没有记下';

/** Measures an element where there is one. */
export const ifFound = <T>(part: Part<T> | undefined, name: string, measure: (part: Part<T>) => Outcome): Outcome =>
  part ? measure(part) : absent(name);

/** Measures a length where the file tells it. */
export const ifTold = (length: number | undefined, measure: (length: number) => Outcome): Outcome =>
  length === undefined ? LEFT_TO_WORD : measure(length);
