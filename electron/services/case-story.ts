import type { Case } from '#data/records/case';
import { addProblems, createCase, findCase, setFacts, takeProblemStep } from '#data/repositories/cases';
import { startSeries } from '#data/repositories/series';
import type { Story, StoryEvent } from '#data/seed/story';
import type { StoreFailure } from '#data/store/failure';
import type { Outcome, Store, UnitOfWork } from '#data/store/port';
import type { InputProblem } from '#schema/problems';
import { issueFromCase } from './case-issue';
import type { IssueOptions } from './issue';

export type StoryResult =
  | { readonly ok: true; readonly case: Case }
  /** What did not happen, and why. */
  | { readonly ok: false; readonly event: string; readonly problems: readonly InputProblem[] }
  | { readonly ok: false; readonly event: string; readonly failure: StoreFailure };

type Options = Omit<IssueOptions, 'draft' | 'steps'> & { readonly onEvent?: (event: StoryEvent) => void };

/** Lives a case through from its first problem to its last document, each event as an office would enter it. */
export async function liveThrough(store: Store, story: Story, options: Options): Promise<StoryResult> {
  const { by } = options;
  const begun = await store.write(async (unit) => {
    const { id } = await createCase(unit, story.facts, by);
    return (await addProblems(unit, id, { problems: story.problems, by })).case;
  });
  if (!begun.ok) return failed('建立督查事项', begun);
  const { id } = begun.value;
  for (const events of byDocument(story.events)) {
    const done = await happen(store, { id, events }, options);
    if (!done.ok) return done;
  }
  const ended = await store.read((reading) => findCase(reading, id));
  return ended.ok ? { ok: true, case: ended.value } : failed('读取督查事项', ended);
}

const failed = (event: string, { failure }: Extract<Outcome<unknown>, { ok: false }>): StoryResult => ({
  ok: false,
  event,
  failure,
});

/** What is entered between two documents is one unit of work. */
function byDocument(events: readonly StoryEvent[]): readonly (readonly StoryEvent[])[] {
  const groups: StoryEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last === undefined || 'issue' in event || last.some((one) => 'issue' in one)) groups.push([event]);
    else last.push(event);
  }
  return groups;
}

interface Happening {
  readonly id: string;
  readonly events: readonly StoryEvent[];
}

async function happen(store: Store, { id, events }: Happening, options: Options): Promise<StoryResult | { ok: true }> {
  const [first] = events;
  if (first && 'issue' in first) {
    options.onEvent?.(first);
    const wish = { id, document: first.issue, date: first.on, by: options.by };
    const issued = await issueFromCase(store, wish, options);
    return issued.ok ? { ok: true } : { ...issued, event: `${first.on} ${first.issue}` };
  }
  const entered = await store.write(async (unit) => {
    for (const event of events) await enter(unit, id, event, options.by);
  });
  if (!entered.ok) return failed(first?.on ?? '', entered);
  for (const event of events) options.onEvent?.(event);
  return { ok: true };
}

async function enter(unit: UnitOfWork, id: string, event: StoryEvent, by: string): Promise<void> {
  if ('series' in event) {
    const { code, next, reason } = event.series;
    await startSeries(unit, { code, year: Number(event.on.slice(0, 4)) }, { next, reason, by });
  } else if ('step' in event) {
    await takeProblemStep(unit, id, { ...event.step, on: event.on }, by);
  } else if ('rectified' in event) {
    const { problem: no, rectification } = event.rectified;
    const { revision, facts } = await findCase(unit, id);
    const problems = (facts.problems ?? []).map((one) => (one.no === no ? { ...one, rectification } : one));
    const change = { by, what: `登记第${no}号问题的整改情况` };
    await setFacts(unit, { id, base: revision, facts: { ...facts, problems } }, change);
  }
}
