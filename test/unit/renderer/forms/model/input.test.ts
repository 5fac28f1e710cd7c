import { describe, expect, it } from 'vitest';
import { blocksOf, bodyOf, insertBlock, insertText, removeBlock } from '../../../../../renderer/forms/model/blocks';
import { carryOver } from '../../../../../renderer/forms/model/carry-over';
import { pruneInput } from '../../../../../renderer/forms/model/prune';
import { fromText, toText } from '../../../../../renderer/forms/model/text-value';
import type { DraftInput, JsonObject } from '#data/contract/types';
import { KINDS } from '#kinds/registry';
import { jsonSchema } from '#schema/json-schema';
import { parseInput } from '#schema/parse-input';

const schemaOf = (id: string): JsonObject => {
  const kind = KINDS.find((one) => one.id === id);
  if (kind === undefined) throw new Error(id);
  return JSON.parse(JSON.stringify(jsonSchema(kind))) as JsonObject;
};

describe('pruneInput', () => {
  it('drops fields that hold nothing and rows added but never filled', () => {
    const input = { kind: 'notice', title: '', head: { issuers: [] }, content: { rows: [{}, { unit: '甲' }, {}, {}] } };
    expect(pruneInput(input)).toEqual({ kind: 'notice', content: { rows: [{}, { unit: '甲' }] } });
  });

  it('leaves every sample as it is', () => {
    for (const { input } of KINDS.flatMap((kind) => kind.samples))
      expect(pruneInput(input as DraftInput)).toEqual(input);
  });

  it('keeps the empty cells of a table', () => {
    const table = {
      columns: [{ title: '单位' }, { title: '' }],
      rows: [
        ['', ''],
        ['', ''],
      ],
    };
    expect(pruneInput({ kind: 'notice', body: ['一', { table }] })).toEqual({
      kind: 'notice',
      body: ['一', { table }],
    });
  });
});

describe('carryOver', () => {
  it('takes what two kinds share and nothing the other kind would refuse', () => {
    for (const from of KINDS) {
      for (const to of KINDS) {
        const moved = carryOver(from.samples[0]?.input as DraftInput, to.id, schemaOf(to.id));
        const read = parseInput(moved);
        const unknown = read.ok ? [] : read.problems.filter(({ code }) => code === 'unknown-field');
        expect(unknown, `${from.id} → ${to.id}`).toEqual([]);
        expect(moved.title).toEqual((from.samples[0]?.input as DraftInput).title);
      }
    }
  });

  it('leaves the facts of a kind behind even where the next kind has facts too', () => {
    const input = { kind: 'supervision-circular', title: '通报', content: { overview: '总体情况' } };
    expect(carryOver(input, 'responsibility-list', schemaOf('responsibility-list'))).toEqual({
      kind: 'responsibility-list',
      title: '通报',
    });
  });
});

describe('a body', () => {
  const table = { table: { columns: [{ title: '单位' }], rows: [['甲']] } };

  it('without tables stays plain text', () => {
    expect(bodyOf(blocksOf('一段\n二段'))).toBe('一段\n二段');
    expect(bodyOf([''])).toBeUndefined();
  });

  it('becomes plain text again, in order, once its last table is gone', () => {
    expect(bodyOf(['一段', '二段'])).toBe('一段\n二段');
    expect(bodyOf(['一段', table, '二段'])).toEqual(['一段', table, '二段']);
  });

  it('gives room to go on writing after a table put in at the end', () => {
    expect(insertBlock(['一段'], { index: 0, offset: 1 }, table)).toEqual({ blocks: ['一段', table, ''], at: 1 });
    expect(insertBlock(undefined, undefined, table)).toEqual({ blocks: [table, ''], at: 0 });
  });

  it.each([
    ['at the start of a paragraph, before it', 3, ['一段', table, '二段\n三段'], 1],
    ['in a paragraph, after it', 4, ['一段\n二段', table, '三段'], 1],
    ['at the very start, before all', 0, [table, '一段\n二段\n三段'], 0],
    ['at the very end, after all', 8, ['一段\n二段\n三段', table, ''], 1],
  ])('takes a table %s', (_where, offset, blocks, at) => {
    expect(insertBlock('一段\n二段\n三段', { index: 0, offset }, table)).toEqual({ blocks, at });
  });

  it('leaves no empty text between two tables, but makes one where it is asked for', () => {
    const { blocks } = insertBlock([table, '', table], { index: 1, offset: 0 }, table);
    expect(blocks).toEqual([table, table, table]);
    expect(insertText(blocks, 1)).toEqual([table, '', table, table]);
    expect(removeBlock([table, '一段', table, '二段'], 2)).toEqual([table, '一段\n二段']);
  });
});

describe('a typed text', () => {
  const common = { name: 'x', label: 'x', required: false } as const;

  it('stands for a figure only where it is one, and is never lost', () => {
    const figure = { ...common, control: 'number' } as const;
    expect(fromText(figure, '２０２４')).toBe(2024);
    expect(fromText(figure, '二〇二四')).toBe('二〇二四');
    expect(toText(figure, '二〇二四')).toBe('二〇二四');
    expect(fromText(figure, '')).toBeUndefined();
  });

  it('stands for a list, blank lines aside', () => {
    const lines = { ...common, control: 'lines' } as const;
    expect(fromText(lines, '甲\n\n乙\n')).toEqual(['甲', '乙']);
    expect(toText(lines, ['甲', '乙'])).toBe('甲\n乙');
    expect(fromText(lines, ' \n')).toBeUndefined();
  });

  it('stands for a choice by its Chinese name or by its value', () => {
    const choice = { ...common, control: 'choice', options: [{ value: 'space', label: '留出盖章位置' }] } as const;
    expect(fromText(choice, '留出盖章位置')).toBe('space');
    expect(fromText(choice, 'space')).toBe('space');
    expect(toText(choice, 'space')).toBe('留出盖章位置');
  });
});
