/** 督查事项 as the window shows and changes them. */
import type { OfficePorts } from './ports';
import type { Argument } from '#data/contract/contract';
import type { CaseDocumentRow, CaseList, CaseSaved, CaseView } from '#data/contract/case-calls';
import { fail, succeed, type Reply } from '#data/contract/reply';
import { caseInput, plannedDocuments, type PlannedDocument } from '#data/chain/case-input';
import { dueOn } from '#data/chain/deadlines';
import { standingOf } from '#data/chain/problem-state';
import { STEP_NAMES } from '#data/chain/problem-steps';
import { readFacts } from '#data/chain/read-facts';
import type { Case } from '#data/records/case';
import { drafts, type Draft } from '#data/records/draft';
import { giveReason, makeDocument, warningsOf } from '#data/repositories/case-documents';
import { createCase, findCase, listCases, setFacts, takeProblemStep } from '#data/repositories/cases';
import type { Reading, Store } from '#data/store/port';
import { replyOf } from '#electron/desktop/store-reply';
import { systemTools } from '#electron/storage/system-tools';
import { numberProblems } from './case-facts';

const today = (): string => systemTools.now().slice(0, 10);

export async function caseList(store: Store): Promise<Reply<CaseList>> {
  const outcome = await store.browse(listCases);
  if (!outcome.ok) return replyOf(outcome);
  const rows = outcome.value.map(({ id, facts, state, changed, steps }) => {
    const problems = facts.problems ?? [];
    const closed = problems.filter((problem) => standingOf(problem, steps).state === 'closed').length;
    return { id, title: facts.title, state, changed, problems: problems.length, closed };
  });
  return succeed({ cases: rows, due: dueOn(outcome.value, today()) });
}

export async function caseView(id: string, store: Store): Promise<Reply<CaseView>> {
  const outcome = await store.read(async (reading) => {
    const of = await findCase(reading, id);
    const documents: CaseDocumentRow[] = [];
    for (const planned of plannedDocuments(of)) documents.push(await documentRow(reading, of, planned));
    return { case: of, documents, due: dueOn([of], today()) };
  });
  return replyOf(outcome);
}

async function documentRow(reading: Reading, of: Case, planned: PlannedDocument): Promise<CaseDocumentRow> {
  const { name, label } = planned;
  const { draft, issued } = of.documents.find(({ document }) => document === name) ?? {};
  const open = draft === undefined || issued ? undefined : await reading.find(drafts, draft);
  return {
    document: name,
    label,
    numbered: isNumbered(caseInput(of, planned)),
    ...(open?.state === 'open' ? { draft: { id: open.id, conflicts: conflictsIn(open) } } : {}),
    ...(issued === undefined ? {} : { issued }),
    warnings: await warningsOf(reading, of, name),
  };
}

const conflictsIn = ({ origin }: Draft): readonly string[] => (origin?.conflicts ?? []).map(({ path }) => path);

/** A list or form by itself has neither 发文字号 nor 落款. */
const isNumbered = ({ closing }: Readonly<Record<string, unknown>>): boolean => closing !== undefined;

export async function saveCase(
  { id, base, facts: given, by }: Argument<'saveCase'>,
  { store, rememberPerson }: OfficePorts,
): Promise<Reply<CaseSaved>> {
  const before = id === undefined ? undefined : await store.read((reading) => findCase(reading, id));
  if (before !== undefined && !before.ok) return replyOf(before);
  const facts = readFacts(numberProblems(given, before?.value.lastProblem ?? 0));
  if (!facts.ok) return succeed({ status: 'problems', problems: facts.problems });
  rememberPerson(by);
  const outcome = await store.write(async (unit) => {
    if (id === undefined) return { case: await createCase(unit, facts.value, by), followed: [] };
    return setFacts(unit, { id, base: base ?? 0, facts: facts.value }, { by, what: '修改事实' });
  });
  if (!outcome.ok) return replyOf(outcome);
  const { case: saved, followed } = outcome.value;
  const told = followed.length === 0 ? '已保存' : `已保存，随之更新的草稿 ${followed.length} 份`;
  return succeed({ status: 'saved', id: saved.id, revision: saved.revision, told });
}

export async function takeStep(
  { id, problems, by, ...step }: Argument<'takeProblemStep'>,
  { store, rememberPerson }: OfficePorts,
): Promise<Reply<{ readonly told: string }>> {
  rememberPerson(by);
  const outcome = await store.write(async (unit) => {
    for (const problem of problems) await takeProblemStep(unit, id, { ...withoutAbsent(step), problem, by }, by);
  });
  return outcome.ok ? succeed({ told: `已登记${STEP_NAMES[step.step]} ${problems.length} 项` }) : replyOf(outcome);
}

type Step = Omit<Argument<'takeProblemStep'>, 'id' | 'problems' | 'by'>;

const withoutAbsent = ({ opinion, until, approvedBy, ...step }: Step) => ({
  ...step,
  ...(opinion === undefined ? {} : { opinion }),
  ...(until === undefined ? {} : { until }),
  ...(approvedBy === undefined ? {} : { approvedBy }),
});

export async function draftOf(
  wish: Argument<'makeCaseDocument'>,
  { store, person, by }: OfficePorts & { readonly by: string },
): Promise<Reply<{ readonly draft: string }>> {
  const name = person() === '' ? by : person();
  const outcome = await store.write(async (unit) => (await makeDocument(unit, { ...wish, by: name })).draft.id);
  return outcome.ok ? succeed({ draft: outcome.value }) : replyOf(outcome);
}

export async function excuse(
  argument: Argument<'giveCaseReason'>,
  { store, rememberPerson }: OfficePorts,
): Promise<Reply<{ readonly told: string }>> {
  rememberPerson(argument.by);
  const outcome = await store.write((unit) => giveReason(unit, argument));
  return outcome.ok ? succeed({ told: '理由已记入这个督查事项' }) : replyOf(outcome);
}

export async function settle(
  argument: Argument<'settleCaseDocument'>,
  { engine, folder, rememberPerson }: OfficePorts,
): Promise<Reply<{ readonly told: string }>> {
  rememberPerson(argument.by);
  const reply = await engine.run('settle', { folder, ...argument });
  if (!reply.ok) return reply;
  const [problem] = reply.value.problems;
  if (problem === undefined) return succeed({ told: '已定稿' });
  const title = problem.title === '' ? '' : `${problem.title}：`;
  return fail('bad-argument', `没有定稿，请先打开草稿改正：${title}${problem.message}。`);
}
