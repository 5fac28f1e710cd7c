import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJsonFault } from '#electron/services/json-fault';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('a JSON text', () => {
  test('has a fault exactly where JSON.parse refuses it', () => {
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '[', ':', '\n', '\\', '0', 'x'), fc.nat(2))
      .map(([text, at, put, removed]) => {
        const index = at % (text.length + 1);
        return text.slice(0, index) + put + text.slice(index + removed);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        const fault = findJsonFault(text, 1000);
        if (fault?.code === 'duplicate-key') return;
        expect(fault === undefined).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each([
    ['{\n  "kind": "notice",\n  "title": "关于",\n}', 'invalid-json', 4, 1],
    ['{"a": {"b": 1, "b": 2}}', 'duplicate-key', 1, 16],
    ['{"a": 1} {"b": 2}', 'invalid-json', 1, 10],
    ['{“kind”: 1}', 'invalid-json', 1, 2],
    ['{"a": "第一行\n第二行"}', 'invalid-json', 1, 11],
    ['[1, 2', 'invalid-json', 1, 6],
  ])('%j is faulted at the place of the fault', (text, code, line, column) => {
    expect(findJsonFault(text, 100)).toMatchObject({ code, line, column });
  });

  test('may nest to the limit and not beyond', () => {
    expect(findJsonFault('['.repeat(100) + ']'.repeat(100), 100)).toBeUndefined();
    expect(findJsonFault('['.repeat(101) + ']'.repeat(101), 100)).toMatchObject({ code: 'too-deep' });
    expect(findJsonFault('{"a":'.repeat(1_000_000), 100)).toMatchObject({ code: 'too-deep' });
  });

  test('may hold a text of ten million characters, escapes and all', () => {
    expect(findJsonFault(`{"body":"${'文\\n'.repeat(10_000_000)}"}`, 100)).toBeUndefined();
  });
});
