import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftInput } from '#data/contract/types';
import { endTyping, NO_HISTORY, record, redo, undo, type History } from '../../../../renderer/state/history';

const doc = (title: string) => ({ kind: 'notice', title });
const typed = (history: History, before: string, typedAt: number, path = 'title'): History =>
  record(history, { before: doc(before), path, typedAt });

test('what is typed at one go is one step, and a pause begins the next', () => {
  const history = [
    ['', 0],
    ['a', 300],
    ['ab', 600],
    ['abc', 3000],
  ].reduce<History>((done, [before, at]) => typed(done, String(before), Number(at)), NO_HISTORY);
  expect(history.past.map(({ input }) => input.title)).toEqual(['', 'abc']);
});

test('typing on without a pause is cut into phrases', () => {
  let history = NO_HISTORY;
  for (let at = 0; at < 20_000; at += 200) history = typed(history, String(at), at);
  expect(history.past.length).toBe(5);
});

test('another field, and leaving the field, begin a step of their own', () => {
  const one = typed(typed(NO_HISTORY, '', 0), 'a', 100, 'body');
  expect(one.past.length).toBe(2);
  expect(typed(endTyping(typed(NO_HISTORY, '', 0)), 'a', 100).past.length).toBe(2);
});

test('a change made otherwise is always a step', () => {
  const once = record(NO_HISTORY, { before: doc('a'), path: 'title' });
  expect(record(once, { before: doc('b'), path: 'title' }).past.length).toBe(2);
});

test('a change after going back leaves nothing to go forward to', () => {
  const back = undo(typed(NO_HISTORY, '', 0), doc('a'));
  expect(back?.history.future.length).toBe(1);
  expect(typed(back?.history ?? NO_HISTORY, '', 9000).future).toEqual([]);
});

test('going back all the way and forward again passes the same inputs', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 40 }), (titles) => {
      const inputs = ['', ...titles].map(doc);
      const start: Place = { history: NO_HISTORY, now: inputs[0] ?? doc('') };
      const end = inputs
        .slice(1)
        .reduce<Place>(
          ({ history, now }, next) => ({ history: record(history, { before: now, path: 'title' }), now: next }),
          start,
        );
      const back = walk(end, undo);
      expect(back.map(({ now }) => now)).toEqual([...inputs].reverse());
      expect(walk(back.at(-1) ?? start, redo).map(({ now }) => now)).toEqual(inputs);
    }),
  );
});

interface Place {
  readonly history: History;
  readonly now: DraftInput;
}

/** Every place from one on, in one direction, until there is no further. */
function walk(from: Place, go: typeof undo): readonly Place[] {
  const move = go(from.history, from.now);
  return move === undefined ? [from] : [from, ...walk({ history: move.history, now: move.input }, go)];
}

test('no more than some hundred steps are kept, the newest', () => {
  let history = NO_HISTORY;
  for (let at = 0; at < 1000; at += 1) history = record(history, { before: doc(String(at)), path: 'title' });
  expect(history.past.length).toBe(300);
  expect(history.past.at(-1)?.input.title).toBe('999');
});
