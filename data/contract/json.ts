import * as v from 'valibot';

import type { DraftInput } from './types';

const MAX_DEPTH = 64;

/** Room for a body of several million characters cut into blocks, and an end to a hostile flood. */
const MAX_NODES = 500_000;

/**
 * Whether a value is plain JSON (no class instances, cycles, functions or non-finite numbers) of bounded depth and
 * size. Walks without recursion, so that a deep value cannot exhaust the stack.
 */
export function isPlainJson(value: unknown): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; open.length > 0; seen += 1) {
    const item = open.pop();
    if (item === undefined || item.depth > MAX_DEPTH || seen > MAX_NODES) return false;
    const children = childrenOf(item.value);
    if (children === undefined || open.length + children.length > MAX_NODES) return false;
    for (const child of children) open.push({ value: child, depth: item.depth + 1 });
  }
  return true;
}

/** The values inside a JSON value; `undefined` where it is not one. */
function childrenOf(value: unknown): readonly unknown[] | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : undefined;
  if (Array.isArray(value)) return value as readonly unknown[];
  if (typeof value !== 'object') return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? Object.values(value) : undefined;
}

const isDraft = (value: unknown): value is DraftInput =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  typeof value.kind === 'string' &&
  isPlainJson(value);

/** An input from the form. Only its shape as JSON is settled here; whether it is right, the kind's schema says. */
export const draftInput = v.custom<DraftInput>(isDraft, '不是可以处理的公文内容');
