import type { Finding } from '#engine/check/finding';
import type { Figure } from '../support/proves';

/** The worst of many findings of one clause: the length nearest to its bound or beyond it; of facts, that they hold. */
export function figureOf(findings: readonly Finding[]): Figure {
  const places = findings.length;
  const worst = findings
    .flatMap((finding) => {
      const share = shareOfTolerance(finding);
      return share === undefined ? [] : [{ finding, share }];
    })
    .sort((a, b) => b.share - a.share)[0];
  if (!worst) return { measured: '', tolerance: '', places };
  const { what, value, wanted, tolerance = '' } = worst.finding;
  return { measured: `${what} ${value}（应为 ${wanted}）`, tolerance, places };
}

const NUMBERS = /-?\d+(?:\.\d+)?/gu;
const numbersIn = (text: string): readonly number[] => [...text.matchAll(NUMBERS)].map(([number]) => Number(number));

/** How much of the tolerance is used up, 1 for all of it, less than 0 for none of it; undefined for what is no measure. */
function shareOfTolerance({ value, wanted, tolerance }: Finding): number | undefined {
  const allowed = tolerance === undefined ? undefined : numbersIn(tolerance)[0];
  const measured = numbersIn(value)[0];
  const [least, most = least] = numbersIn(wanted);
  if (!allowed || measured === undefined || least === undefined || most === undefined) return undefined;
  // Of a bound to one side the worst is what comes nearest to it, be it short of it.
  if (wanted.startsWith('不小于')) return (least - measured) / allowed;
  if (wanted.startsWith('不大于')) return (measured - most) / allowed;
  return Math.max(least - measured, measured - most, 0) / allowed;
}
