import { describe, expect, test } from 'vitest';
import { checkPages, failing, stateOf } from '../../../../support/checked';
import { engine, prepareInput } from '../../../../support/produce-sample';
import { prepare } from '#electron/services/produce';
import { gbt33476 } from '#standard/gbt33476';
import { communique } from '#kinds/communique/index';

const input = communique.samples[0]?.input as { readonly head: object };
const withStar = (ruleStar?: string) => ({ ...input, head: { ...input.head, ruleStar } });
const firstPage = (given: unknown) => prepareInput(given).laidOut.pages[0];

describe('a star in 版头分隔线', () => {
  const page = firstPage(withStar('star'));
  const [left, right] = (page?.rules ?? []).filter(({ element }) => element === '版头分隔线');
  const star = page?.shapes?.[0];

  test('stands in the middle of the text block, and the rule leaves it as much room at either side', () => {
    const xs = star?.points.map(([x]) => x) ?? [];
    expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(106, 1);
    expect([left?.x1, right?.x2]).toEqual([expect.closeTo(28, 1), expect.closeTo(184, 1)]);
    expect(Math.min(...xs) - (left?.x2 ?? NaN)).toBeCloseTo((right?.x1 ?? NaN) - Math.max(...xs), 1);
    expect(Math.min(...xs) - (left?.x2 ?? NaN)).toBeGreaterThan(1);
  });

  test('has five points of one height, red, its middle on the rule', () => {
    expect(star?.points).toHaveLength(10);
    expect(star?.color).toBe('#FF0000');
    const reach = star?.points.map(([x, y]) => Math.hypot(x - 106, y - (left?.y1 ?? NaN))) ?? [];
    for (const [index, length] of reach.entries()) expect(length).toBeCloseTo(index % 2 === 0 ? 2.5 : 0.955, 1);
  });

  test('is passed by the check as one rule as wide as the text block', async () => {
    const results = await checkPages(prepareInput(withStar('star')));
    expect(failing(results)).toEqual([]);
    expect(stateOf(results, 'head-rule-length')).toBe('holds');
  });
});

test('without a star the rule is one, and pages have no shapes', () => {
  const page = firstPage(withStar());
  expect(page?.shapes).toBeUndefined();
  expect(page?.rules.filter(({ element }) => element === '版头分隔线')).toHaveLength(1);
});

test('the profile has a star for every document, but those that want none', () => {
  const profile = { ...gbt33476, head: { ...gbt33476.head, ruleStar: 'star' as const } };
  const starred = { ...engine, profile };
  const shapesOf = (given: unknown) => {
    const prepared = prepare(given, starred);
    return prepared.ok ? prepared.laidOut.pages[0]?.shapes?.length : undefined;
  };
  expect(shapesOf(withStar())).toBe(1);
  expect(shapesOf(withStar('none'))).toBeUndefined();
});
