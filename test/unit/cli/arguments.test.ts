import { describe, expect, test } from 'vitest';
import { readArguments } from '#electron/cli/arguments';
import type { CommandHead } from '#electron/cli/command';
import { nearest } from '#electron/cli/suggest';
import { alignTable } from '#electron/cli/table';

const head: CommandHead = {
  name: 'generate',
  summary: '生成',
  usage: '文件… --out 文件夹',
  options: [
    { name: 'out', value: '文件夹', summary: '写到哪里' },
    { name: 'force', summary: '覆盖' },
  ],
  operands: { min: 1, max: 2, title: '输入文件' },
};

const problemOf = (...words: string[]): unknown => {
  const read = readArguments(head, words);
  return read.ok ? undefined : read.problems[0];
};

describe('arguments', () => {
  test('are options, switches and operands in any order; - is an operand', () => {
    const read = readArguments(head, ['--force', '-', '--out=/甲', 'b.json']);
    if (!read.ok) throw new Error('refused');
    expect(read.invocation.operands).toEqual(['-', 'b.json']);
    expect(read.invocation.has('force')).toBe(true);
    expect(read.invocation.value('out')).toBe('/甲');
    expect(read.invocation.has('json')).toBe(false);
  });

  test('after -- everything is an operand', () => {
    const read = readArguments(head, ['--', '--force']);
    expect(read.ok && read.invocation.operands).toEqual(['--force']);
  });

  test.each([
    [['a', '--froce'], 'unknown-option', '--force'],
    [['a', '-x'], 'unknown-option', '--out'],
    [['a', '--out'], 'missing-value', '--out 文件夹'],
    [['a', '--out', '--force'], 'missing-value', '--out 文件夹'],
    [['a', '--out='], 'missing-value', '--out 文件夹'],
    [['a', '--force=yes'], 'unexpected-value', '开关'],
    [['a', '--out', 'x', '--out', 'y'], 'repeated-option', '两次'],
    [[], 'missing-argument', '缺少输入文件'],
    [['a', 'b', 'c'], 'extra-argument', '多出'],
  ])('%j is refused, saying what would be right', (words, code, message) => {
    expect(problemOf(...words)).toMatchObject({ code, message: expect.stringContaining(message) as string });
  });

  test('--help needs no operands', () => {
    expect(readArguments(head, ['--help']).ok).toBe(true);
  });
});

test('a mistyped word leads to the nearest, a strange one to none', () => {
  const words = ['kinds', 'schema', 'sample', 'generate', 'layout', 'fonts'];
  expect(nearest('genrate', words)).toBe('generate');
  expect(nearest('font', words)).toBe('fonts');
  expect(nearest('删除', words)).toBeUndefined();
});

test('table columns align although Chinese characters are twice as wide', () => {
  expect(
    alignTable([
      ['通知', 'a'],
      ['x', 'b'],
    ]),
  ).toBe('通知  a\nx     b\n');
});
