import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KINDS } from '#kinds/registry';
import { parseInput } from '#schema/parse-input';

/** JSON as a hostile sender might write it: inherited names, surrogates, deep nesting. */
const json = fc.jsonValue({ maxDepth: 8, stringUnit: 'binary' });

test('no JSON value makes it throw', () => {
  fc.assert(fc.property(json, (value) => typeof parseInput(value).ok === 'boolean'));
});

test('no JSON value in place of any field of a sample makes it throw', () => {
  for (const sample of KINDS.flatMap((kind) => kind.samples)) {
    const places = placesOf(sample.input);
    fc.assert(
      fc.property(fc.constantFrom(...places), json, (place, value) => {
        const parsed = parseInput(withValueAt(sample.input, place, value));
        if (parsed.ok) return true;
        return parsed.problems.every(
          (problem) => problem.message !== '' && !/[a-z]{3,} (expected|received)/i.test(problem.message),
        );
      }),
      { numRuns: 200 },
    );
  }
});

test('a value nested a hundred thousand deep is refused, not followed', () => {
  let deep: unknown = [];
  for (let level = 0; level < 100_000; level += 1) deep = [deep];
  expect(parseInput({ kind: 'notice', title: '题', body: deep }).ok).toBe(false);
  expect(parseInput({ kind: 'notice', title: '题', body: '文', head: { issuers: deep } }).ok).toBe(false);
});

type Place = readonly (string | number)[];

function placesOf(value: unknown, above: Place = []): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [above];
  const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [above, ...keys.flatMap((key) => placesOf((value as Record<string | number, unknown>)[key], [...above, key]))];
}

function withValueAt(root: unknown, place: Place, value: unknown): unknown {
  const [key, ...rest] = place;
  if (key === undefined) return value;
  const copy = (Array.isArray(root) ? [...(root as unknown[])] : { ...(root as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValueAt(copy[key], rest, value);
  return copy;
}
