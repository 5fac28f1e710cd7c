/** Whether a single file is to the last byte as it was written, given what the ledger says of it. */
import * as v from 'valibot';
import { canonical } from '#data/repositories/canonical';
import type { Expected } from '#data/repositories/expected';
import type { Collection, Tools } from '#data/store/port';
import { isSameBytes, jsonBytes, jsonValue } from '../json-text';

export interface Verdict<T> {
  /** Not a record at all · another record than was written · the same one, written another way. */
  readonly fault?: 'unreadable' | 'content' | 'form';
  /** Where it can be read. */
  readonly record?: T;
  /** Of a record of other content, what it is. */
  readonly digest?: string;
}

/** A record by itself: of its schema, and written as we write. */
export function judgeForm<T>(bytes: Uint8Array, { schema }: Pick<Collection<T>, 'schema'>): Verdict<T> {
  const parsed = v.safeParse(schema, jsonValue(bytes));
  if (!parsed.success) return { fault: 'unreadable' };
  const record = parsed.output;
  return isSameBytes(bytes, jsonBytes(record)) ? { record } : { fault: 'form', record };
}

/** A record that must be the one which the ledger knows. */
export function judgeRecord(bytes: Uint8Array, expected: Expected, digest: Tools['digest']): Verdict<unknown> {
  const judged = judgeForm(bytes, expected.collection);
  if (judged.record === undefined) return judged;
  const found = digest(canonical(judged.record));
  return found === expected.digest ? judged : { fault: 'content', digest: found };
}
