import { findDraft } from '#data/repositories/drafts';
import type { Store } from '#data/store/port';
import { issueInput, type IssueOptions, type IssueResult } from './issue';

/**
 * 印发 of a draft as it was seen: what was signed is what goes out, and the draft is closed in the same unit of work. Its
 * steps go with the document. `deps` must hold the pictures that the draft names.
 */
export async function issueDraft(
  store: Store,
  seen: { readonly id: string; readonly base: number },
  options: Omit<IssueOptions, 'draft' | 'steps'>,
): Promise<IssueResult> {
  const found = await store.read((reading) => findDraft(reading, seen.id));
  if (!found.ok) return { ok: false, failure: found.failure };
  return issueInput(store, found.value.input, { ...options, draft: seen });
}
