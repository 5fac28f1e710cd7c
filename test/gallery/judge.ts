import { expect } from 'vitest';
import { proves, type Proven } from '../support/proves';
import { MEANT, OPEN } from './exceptions';
import { figureOf } from './figures';
import { brokenOnes, type Measured } from './measured';

/**
 * Holds what was measured of a clause over the gallery against it. Only where every document keeps it, none left open,
 * is the clause proven.
 */
export function judge(found: readonly Measured[], id: string, file: Proven): void {
  const judged = found.filter((one) => one.id === id && !MEANT[one.name]?.includes(id));
  const isOpen = ({ name }: Measured): boolean => OPEN[name]?.includes(id) ?? false;
  expect(brokenOnes(judged.filter((one) => !isOpen(one)))).toEqual([]);
  if (judged.length > 0 && judged.every(({ holds }) => holds)) proves(id, file, figureOf(judged));
}
