import { findDraft } from '#data/repositories/drafts';
import type { Store } from '#data/store/port';
import { issueInput, type IssueOptions, type IssueResult } from './issue';

export interface SeenDraft {
  readonly id: string;
  readonly base: number;
  /** The number to take in place of the one in the draft; left out, the draft's own. */
  readonly serial?: number | undefined;
}

/**
 * 印发 of a draft as it was seen: what was signed is what goes out, and the draft is closed in the same unit of work. Its
 * steps, and what it refers to, go with the document. `deps` must hold the pictures that the draft names.
 */
export async function issueDraft(
  store: Store,
  { id, base, serial }: SeenDraft,
  options: Omit<IssueOptions, 'draft' | 'steps' | 'refersTo'>,
): Promise<IssueResult> {
  const found = await store.read((reading) => findDraft(reading, id));
  if (!found.ok) return { ok: false, failure: found.failure };
  const { input, refersTo } = found.value;
  const draft = { id, base };
  return issueInput(store, withSerial(input, serial), { ...options, draft, ...(refersTo ? { refersTo } : {}) });
}

function withSerial(input: Readonly<Record<string, unknown>>, serial: number | undefined): unknown {
  const head = asObject(input['head']);
  const number = asObject(head?.['number']);
  if (serial === undefined || head === undefined || number === undefined) return input;
  return { ...input, head: { ...head, number: { ...number, serial } } };
}

const asObject = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
