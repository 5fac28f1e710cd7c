import type { Draft } from '#data/records/draft';
import { giveReason, makeDocument, type DocumentWish } from '#data/repositories/case-documents';
import { settleDraft } from '#data/repositories/case-issuing';
import { saveDraft } from '#data/repositories/drafts';
import type { StoreFailure } from '#data/store/failure';
import type { Notice, Store } from '#data/store/port';
import { issueDraft } from './issue-draft';
import type { IssueOptions, IssueResult } from './issue';
import { asProblem, prepare } from './produce';

export interface CaseIssue extends DocumentWish {
  /** 成文日期, where the draft has none yet. */
  readonly date: string;
  /** Why it goes out although rules are broken. */
  readonly reason?: string | undefined;
}

export type CaseIssueResult =
  | IssueResult
  /** 定稿 of a document that carries no number. */
  | { readonly ok: true; readonly settled: Draft; readonly notices: readonly Notice[] };

/**
 * 印发 of a document of a case: its draft, or a new one, gets its date and is issued; number and date go back to the case
 * in the same unit of work. A list or form without 发文字号 is kept in the case as it is then.
 */
export async function issueFromCase(
  store: Store,
  { date, reason, ...wish }: CaseIssue,
  options: Omit<IssueOptions, 'draft' | 'steps'>,
): Promise<CaseIssueResult> {
  const made = await store.write(async (unit) => {
    const { draft } = await makeDocument(unit, wish);
    const input = withDate(draft.input, date);
    const saving = { id: draft.id, base: draft.revision, by: wish.by, title: draft.title, input, keep: true };
    const dated = input === draft.input ? draft : await saveDraft(unit, saving);
    if (reason !== undefined) await giveReason(unit, { ...wish, reason });
    return dated;
  });
  if (!made.ok) return failed(made.failure);
  const { value: draft } = made;
  const seen = { id: draft.id, base: draft.revision };
  if (isNumbered(draft.input)) return issueDraft(store, seen, options);
  const prepared = prepare(draft.input, options.deps);
  if (!prepared.ok) return prepared;
  if (prepared.blocking.length > 0) return { ok: false, problems: prepared.blocking.map(asProblem) };
  const settled = await store.write((unit) => settleDraft(unit, { ...seen, by: wish.by, date }));
  return settled.ok ? { ok: true, settled: draft, notices: settled.notices } : failed(settled.failure);
}

const failed = (failure: StoreFailure): CaseIssueResult => ({ ok: false, failure });

type Input = Draft['input'];

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Input) : {};

const isNumbered = ({ head }: Input): boolean => fieldsOf(head)['number'] !== undefined;

/** 成文日期, the year of the number and 印发日期, unless somebody has settled them already. */
function withDate(input: Input, date: string): Input {
  const [head, closing, imprint] = [fieldsOf(input['head']), fieldsOf(input['closing']), fieldsOf(input['imprint'])];
  // A list or a form by itself has neither.
  if (input['closing'] === undefined || closing['date'] !== undefined) return input;
  const number = fieldsOf(head['number']);
  const numbered = number['code'] === undefined ? {} : { number: { ...number, year: Number(date.slice(0, 4)) } };
  return {
    ...input,
    head: { ...head, ...numbered },
    closing: { ...closing, date },
    ...(imprint['printedBy'] === undefined ? {} : { imprint: { ...imprint, printedOn: imprint['printedOn'] ?? date } }),
  };
}
