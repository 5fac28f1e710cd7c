/** The dialog of issuing, from the first look to the durable result. */
import { create } from 'zustand';
import type { IssuedView, NumberOffer } from '#data/contract/office-types';
import type { DraftInput } from '#data/contract/types';
import { api } from '../../api/client';
import { keepRevision } from '../../state/keeping';
import { closeDraft, useDraft } from '../../state/draft';
import { findKind } from '../../state/kinds';
import { setStrict, showPanel } from '../../state/view';
import { pruneInput } from '../../forms/model/prune';
import { askedNumber, withSerial, type AskedNumber, type NumberChoice } from './number-choice';

export type IssueStage =
  | {
      readonly at: 'asking';
      readonly asked: AskedNumber | undefined;
      readonly offer?: NumberOffer;
      readonly failure?: string;
    }
  | { readonly at: 'issuing'; readonly asked: AskedNumber; readonly offer: NumberOffer; readonly step: string }
  | { readonly at: 'issued'; readonly issued: IssuedView; readonly notices: readonly string[] };

interface IssueState {
  readonly input: DraftInput;
  readonly stage: IssueStage;
}

/** `undefined` while the dialog is closed. */
export const useIssue = create<{ readonly open: IssueState | undefined }>()(() => ({ open: undefined }));

const put = (stage: IssueStage): void => {
  useIssue.setState(({ open }) => (open === undefined ? {} : { open: { ...open, stage } }));
};

/** Opens the dialog for the document in the window. */
export async function beginIssuing(): Promise<void> {
  const { input } = useDraft.getState();
  if (input === undefined || useIssue.getState().open !== undefined) return;
  const pruned = pruneInput(input);
  const asked = askedNumber(pruned, findKind(input.kind)?.name ?? '');
  useIssue.setState({ open: { input: pruned, stage: { at: 'asking', asked } } });
  setStrict(true);
  if (asked !== undefined) await look(asked);
}

async function look(asked: AskedNumber): Promise<void> {
  const { series, serial } = asked;
  const reply = await api.offerNumber({ ...series, ...(serial === undefined ? {} : { serial }) });
  put(reply.ok ? { at: 'asking', asked, offer: reply.value } : { at: 'asking', asked, failure: reply.error.message });
}

/** Issues. Not heard while it is under way: the stage is left before anything is awaited. */
export async function issue(choice: NumberChoice, by: string): Promise<void> {
  const { open } = useIssue.getState();
  if (open?.stage.at !== 'asking' || open.stage.asked === undefined || open.stage.offer === undefined) return;
  const { asked, offer } = open.stage;
  const { document } = useDraft.getState();
  put({ at: 'issuing', asked, offer, step: '正在保存草稿' });
  const stop = api.on('exportProgress', ({ step }) => {
    put({ at: 'issuing', asked, offer, step });
  });
  const result = await attempt(withSerial(open.input, asked, choice.serial), choice, by.trim());
  stop();
  if (typeof result === 'string') return put({ at: 'asking', asked, offer, failure: result });
  put({ at: 'issued', ...result });
  // What is issued is no longer a draft: it is looked at, not written on.
  if (useDraft.getState().document === document) closeDraft();
}

type Done = Pick<Extract<IssueStage, { readonly at: 'issued' }>, 'issued' | 'notices'>;

/** Resolves with what was issued, or with why nothing was. */
async function attempt(input: DraftInput, { purpose }: NumberChoice, by: string): Promise<Done | string> {
  if (!(await keepRevision())) return '草稿没有保存成功，没有签发，也没有取号。';
  const { kept } = useDraft.getState();
  const reply = await api.issue({
    ...{ input, by },
    ...(purpose === undefined ? {} : { purpose }),
    ...(kept === undefined ? {} : { draft: { id: kept.id, base: kept.revision } }),
  });
  if (!reply.ok) return `没有签发成功，草稿没有改动。${reply.error.message}`;
  if (reply.value.status === 'issued') return reply.value;
  const [first] = reply.value.problems;
  showPanel('problems');
  return `公文还有 ${reply.value.problems.length} 处必须改正，没有签发，也没有取号：${first?.message ?? ''}`;
}

/** Closes the dialog; not while it issues. */
export function endIssuing(): void {
  if (useIssue.getState().open?.stage.at !== 'issuing') useIssue.setState({ open: undefined });
}
