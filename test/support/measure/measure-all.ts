import { WORDING } from '#engine/check/catalogue';
import { applicable, outcomeOf } from '#engine/check/check-file';
import type { Finding } from './finding';
import { measureInk } from './ink';
import type { Printed } from './printed';

/**
 * Everything the standard asks of a page, its author's wording apart, measured on the finished file: what the product's own check measures, finding
 * by finding, and beside it the ink as a printer would set it.
 */
export function measureAll(printed: Printed): readonly Finding[] {
  const { document } = printed;
  const clauses = applicable(document.parts.format).filter((clause) => !WORDING.includes(clause));
  const findings = clauses.flatMap(({ clause, pdf }) => {
    const outcome = outcomeOf(pdf, document);
    return typeof outcome === 'string' ? [] : outcome.map((finding) => ({ ...finding, clause }));
  });
  return [...findings, ...measureInk(printed)];
}
