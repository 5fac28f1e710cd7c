import { measureBounds } from './bounds';
import type { Finding } from './finding';
import { measureFolios } from './folio';
import { measureFonts } from './fonts';
import { measureHead } from './head';
import { measureImprint } from './imprint';
import { measureLetter } from './letter';
import { measureLineEnds } from './line-ends';
import type { Printed } from './printed';
import { measureTextBlock } from './text-block';

const MEASURES = [
  measureHead,
  measureLetter,
  measureTextBlock,
  measureBounds,
  measureImprint,
  measureFolios,
  measureLineEnds,
  measureFonts,
];

/** Everything the standard firmly asks of a page, measured on the finished file. */
export const measureAll = (printed: Printed): readonly Finding[] => MEASURES.flatMap((measure) => measure(printed));
