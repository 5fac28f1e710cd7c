import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ancestry,
  getAt,
  isWithin,
  joinPath,
  parsePath,
  setAt,
  type Segment,
} from '../../../../../renderer/forms/model/path';
import type { Json } from '#data/contract/types';

const name = fc.stringMatching(/^[a-zA-Z_][a-zA-Z0-9_]{0,6}$/);
const segments = fc
  .tuple(name, fc.array(fc.oneof(name, fc.nat({ max: 4 })), { maxLength: 4 }))
  .map(([first, rest]): readonly Segment[] => [first, ...rest]);
const write = (parts: readonly Segment[]): string => parts.reduce<string>(joinPath, '');

describe('paths', () => {
  it('read back as the segments they were written from', () => {
    fc.assert(
      fc.property(segments, (parts) => {
        expect(parsePath(write(parts))).toEqual(parts);
      }),
    );
  });

  it('name every parent, nearest first', () => {
    expect(ancestry('content.problems[2].unit')).toEqual([
      'content.problems[2].unit',
      'content.problems[2]',
      'content.problems',
      'content',
    ]);
  });

  it('lie within their parents but not within a sister with a longer name', () => {
    expect(isWithin('body[3].table', 'body')).toBe(true);
    expect(isWithin('title', '')).toBe(true);
    expect(isWithin('titleNotes', 'title')).toBe(false);
    expect(isWithin('attachments[10]', 'attachments[1]')).toBe(false);
  });
});

describe('setAt', () => {
  it('puts a value where getAt finds it, whatever was there before', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue()), segments, fc.string({ minLength: 1 }), (root, parts, value) => {
        expect(getAt(setAt(root as Json, write(parts), value), write(parts))).toBe(value);
      }),
    );
  });

  it('never changes the input it was given', () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue()), segments, (root, parts) => {
        const before = structuredClone(root);
        setAt(root as Json, write(parts), 'x');
        setAt(root as Json, write(parts), undefined);
        expect(root).toEqual(before);
      }),
    );
  });

  it('shares the parts it does not touch', () => {
    const root = { head: { mark: '文件' }, closing: { note: '此件公开发布' } };
    const next = setAt(root, 'head.mark', '通报') as typeof root;
    expect(next.closing).toBe(root.closing);
    expect(next.head).not.toBe(root.head);
  });

  it('takes out what a cleared field leaves empty, up to the whole object', () => {
    const root = { title: '通知', head: { number: { code: '中纪办发' } } };
    expect(setAt(root, 'head.number.code', undefined)).toEqual({ title: '通知' });
  });

  it('empties a row in place, so that the rows after it keep their numbers', () => {
    const root = { content: { problems: [{ unit: '甲' }, { unit: '乙' }] } };
    expect(setAt(root, 'content.problems[0].unit', undefined)).toEqual({
      content: { problems: [{}, { unit: '乙' }] },
    });
  });

  it('fills the gap before a new row with empty rows of the same shape', () => {
    expect(setAt({}, 'rows[2].unit', '丙')).toEqual({ rows: [{}, {}, { unit: '丙' }] });
    expect(setAt({}, 'rows[1][1]', '丙')).toEqual({ rows: [[], ['', '丙']] });
  });

  it('treats a field named __proto__ as plain data', () => {
    const next = setAt({}, '__proto__.polluted', 'x');
    expect(Object.getPrototypeOf(next)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect(getAt({}, '__proto__')).toBeUndefined();
  });
});
