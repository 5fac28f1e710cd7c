/** What changed between two inputs, field by field and word by word. */
import { diffArrays, diffChars } from 'diff';
import type { DraftInput } from '#data/contract/types';
import { asText, isArray, isObject, type Json, type JsonObject } from '../forms/model/json';
import { properties, rootSchema, subSchema, alternatives, text, type Schema } from '../forms/model/json-schema';

/** A stretch of text: in both, only in the older (`removed`), or only in the newer (`added`). */
export interface Piece {
  readonly text: string;
  readonly change?: 'removed' | 'added';
}

export interface FieldChange {
  /** Property names, joined by dots. */
  readonly path: string;
  /** Chinese, e.g. 版头 › 发文字号. */
  readonly label: string;
  readonly lines: readonly (readonly Piece[])[];
}

/** Paragraphs so different that words in common would be chance are shown whole. */
const MOST_EDITS = 600;
/** Unchanged paragraphs shown on either side of a changed one. */
const AROUND = 1;

/** The fields that differ, in the order of the form; `schema` names them. */
export function compareInputs(older: DraftInput, newer: DraftInput, schema: JsonObject): readonly FieldChange[] {
  const before = new Map(leavesOf(older, rootSchema(schema), [], []));
  const after = new Map(leavesOf(newer, rootSchema(schema), [], []));
  const paths = [...new Set([...after.keys(), ...before.keys()])];
  return paths.flatMap((path) => {
    const { label, text: fresh } = after.get(path) ?? { label: before.get(path)?.label ?? path, text: '' };
    const old = before.get(path)?.text ?? '';
    return old === fresh ? [] : [{ path, label, lines: compareTexts(old, fresh) }];
  });
}

interface Leaf {
  readonly label: string;
  readonly text: string;
}

/** Every text of an input by its path. A list is one text, an item a line, so that an item put in moves no other. */
function leavesOf(
  value: Json | undefined,
  schema: Schema,
  names: readonly string[],
  labels: readonly string[],
): readonly (readonly [string, Leaf])[] {
  if (!isObject(value)) return [[names.join('.'), { label: labels.join(' › '), text: plainText(value) }]];
  const known = new Map(alternatives(schema).flatMap((one) => properties(one)));
  const order = [...known.keys()].filter((name) => Object.hasOwn(value, name));
  const rest = Object.keys(value).filter((name) => !known.has(name));
  return [...order, ...rest].flatMap((name) => {
    const part = known.get(name) ?? subSchema(schema, undefined);
    const label = name === 'kind' ? '文种' : (text(part, 'title') ?? name);
    return leavesOf(value[name], part, [...names, name], [...labels, label]);
  });
}

function plainText(value: Json | undefined): string {
  if (isArray(value))
    return value.map((item) => (isArray(item) ? item.map(plainText).join('｜') : plainText(item))).join('\n');
  if (!isObject(value)) return typeof value === 'boolean' ? (value ? '是' : '否') : asText(value);
  if (value.pageBreak === true) return '〔分页〕';
  if (isObject(value.image)) return '〔图片〕';
  return Object.values(value).map(plainText).filter(Boolean).join('　');
}

/** Two texts, paragraph by paragraph; those that changed, character by character, with a little of what is around. */
export function compareTexts(older: string, newer: string): readonly (readonly Piece[])[] {
  const runs = diffArrays(older.split('\n'), newer.split('\n'));
  const lines: (readonly Piece[])[] = [];
  for (let at = 0; at < runs.length; at += 1) {
    const run = runs[at];
    const next = runs[at + 1];
    if (run === undefined) continue;
    if (!run.added && !run.removed) lines.push(...contextOf(run.value, at > 0, next !== undefined));
    else if (run.removed && next?.added) {
      lines.push(...comparePairs(run.value, next.value));
      at += 1;
    } else lines.push(...run.value.map((line) => [{ text: line, change: changeOf(run.added) }]));
  }
  return lines.filter((line) => line.some(({ text: words, change }) => words !== '' || change !== undefined));
}

const changeOf = (added: boolean): 'added' | 'removed' => (added ? 'added' : 'removed');

/** Of unchanged paragraphs only those beside a change. */
function contextOf(lines: readonly string[], after: boolean, before: boolean): readonly (readonly Piece[])[] {
  const shown = lines.filter((_, at) => (after && at < AROUND) || (before && at >= lines.length - AROUND));
  const whole = shown.map((line): readonly Piece[] => [{ text: line }]);
  const gap: readonly Piece[] = [{ text: '……' }];
  if (shown.length === lines.length) return whole;
  if (!after) return [gap, ...whole];
  return before ? [...whole.slice(0, AROUND), gap, ...whole.slice(AROUND)] : [...whole, gap];
}

function comparePairs(older: readonly string[], newer: readonly string[]): readonly (readonly Piece[])[] {
  const count = Math.max(older.length, newer.length);
  return Array.from({ length: count }, (_, at) => compareWords(older[at], newer[at])).flat();
}

function compareWords(older: string | undefined, newer: string | undefined): readonly (readonly Piece[])[] {
  const whole: readonly (readonly Piece[])[] = [
    ...(older === undefined ? [] : [[{ text: older, change: 'removed' as const }]]),
    ...(newer === undefined ? [] : [[{ text: newer, change: 'added' as const }]]),
  ];
  if (older === undefined || newer === undefined) return whole;
  const changes = diffChars(older, newer, { maxEditLength: MOST_EDITS });
  if (changes === undefined) return whole;
  return [
    changes.map(({ value, added, removed }): Piece =>
      added || removed ? { text: value, change: changeOf(added) } : { text: value },
    ),
  ];
}
