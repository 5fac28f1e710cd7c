import type { PdfRule } from '../../../readers/pdf/pdf-file';
import type { ImprintParts } from '../../anatomy';
import { found } from '../../found';
import { LOOKS_LIKE, squeeze } from '../../text/patterns';
import type { Lines, PlacedLine } from '../printed-document';
import { partOf } from './part';

export interface FoundImprint {
  readonly imprint: ImprintParts<Lines>;
  /** Lines of the last page above it. */
  readonly rest: Lines;
}

/** 版记 at the foot of the last page: below its first rule; without rules, from 抄送 or 印发 on. */
export function findImprint(lines: Lines, rules: readonly PdfRule[]): FoundImprint {
  const top = rules[0]?.y1 ?? lines.find(isImprint)?.top ?? Infinity;
  const rows = lines.filter((line) => line.baseline > top);
  const printed = rows.find((line) => LOOKS_LIKE.printed.test(squeeze(line.text)));
  const copies = rows.find((line) => LOOKS_LIKE.copies.test(squeeze(line.text)));
  const from = rows.findIndex((line) => LOOKS_LIKE.copyTo.test(line.text));
  const isParted = (above: PlacedLine | undefined, { baseline }: PlacedLine): boolean =>
    rules.some(({ y1 }) => above !== undefined && above.baseline < y1 && y1 < baseline);
  const to = rows.findIndex(
    (line, index) => index > from && (line === printed || line === copies || isParted(rows[index - 1], line)),
  );
  const copyTo = from < 0 ? [] : rows.slice(from, to < 0 ? undefined : to);
  return {
    imprint: found({
      copyTo: partOf(copyTo),
      printed: printed && partOf([printed]),
      copies: copies && partOf([copies]),
    }),
    rest: lines.filter((line) => !rows.includes(line)),
  };
}

const isImprint = (line: PlacedLine): boolean =>
  LOOKS_LIKE.copyTo.test(line.text) || (LOOKS_LIKE.printed.test(line.text) && /\d+日/u.test(line.text));
