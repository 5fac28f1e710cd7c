import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '#data/records/case';
import { deadlinesOf, dueOn } from '#data/chain/deadlines';
import { isWorkday } from '#data/rules/workdays';
import { closeCase } from '#data/repositories/cases';
import { readStory } from '#data/seed/story';
import type { Store } from '#data/store/port';
import { checkFile } from '#engine/check/check-file';
import { caseFiles } from '#electron/services/case-files';
import { liveThrough } from '#electron/services/case-story';
import workedCase from '../../data/seed/worked-case.json';
import { createDisk } from '../crash/model-disk';
import { expectOk, openModel } from '../crash/store-scenario';
import { countsOf, type Count } from '../support/measure/counts';
import { readPaper, type Paper } from '../support/measure/tables';
import { FILE_FORMATS } from '#electron/services/produce-files';
import { engine } from '../support/produce-sample';
import { readPdf } from '../support/read-pdf';

const story = readStory(workedCase);

interface Finished {
  readonly label: string;
  readonly paper: Paper;
  readonly failing: readonly string[];
}

let store: Store;
let of: Case;
const finished = new Map<string, Finished>();

beforeAll(async () => {
  store = await openModel(createDisk().mount());
  const told = await liveThrough(store, story, { deps: engine, by: '宋雨桐', program: '0' });
  if (!told.ok) throw new Error(JSON.stringify(told));
  of = told.case;
  for await (const { document, label, files, problems } of caseFiles(store, of, {
    formats: FILE_FORMATS,
    deps: engine,
  })) {
    expect(problems, label).toEqual([]);
    const failing: string[] = [];
    for (const { format, bytes } of files) {
      // Thirty forms alike are checked in PDF, one of them in DOCX too.
      if (format === 'pdf' || !/^closing\/(?!1$)/u.test(document)) failing.push(...(await failingOf(bytes)));
    }
    const pdf = files.find(({ format }) => format === 'pdf')?.bytes ?? new Uint8Array();
    finished.set(document, { label, paper: readPaper(await readPdf(pdf)), failing });
  }
}, 120_000);

async function failingOf(bytes: Uint8Array): Promise<readonly string[]> {
  const checked = await checkFile(bytes);
  if (!('clauses' in checked)) return ['unreadable'];
  return checked.clauses.filter(({ state }) => state === 'fails').map(({ title, message }) => `${title}：${message}`);
}

/** What a document says on paper; of a form, whose cells break their lines each for itself, what went into it. */
function textOf(name: string): string {
  const { input } = of.documents.find(({ document }) => document === name)?.issued ?? {};
  return input === undefined ? (finished.get(name)?.paper.text ?? '') : JSON.stringify(input);
}

describe('the worked case', () => {
  it('has 30 problems in 8 units, all of them closed', () => {
    const problems = of.facts.problems ?? [];
    expect(problems).toHaveLength(30);
    expect(new Set(problems.map(({ unit }) => unit)).size).toBe(8);
    expect(
      problems.filter(({ no }) => of.steps.some(({ problem, step }) => problem === no && step === 'closed')),
    ).toHaveLength(30);
  });

  it('issues every document of the chain without breaking a rule', () => {
    expect(of.documents.filter(({ issued }) => issued === undefined)).toEqual([]);
    expect(of.documents.flatMap(({ exceptions = [] }) => exceptions)).toEqual([]);
    expect(finished.size).toBe(of.documents.length);
  });

  it('passes the check of finished files, document by document', () => {
    const failing = [...finished.values()]
      .filter((one) => one.failing.length > 0)
      .map(({ label, failing: what }) => [label, what]);
    expect(failing).toEqual([]);
  });

  it('says the same numbers in sentences, lists and tables', () => {
    const counts = [...finished.entries()].flatMap(([name, { paper }]) =>
      countsOf(paper).map((one) => ({ name, ...one })),
    );
    const wrong: readonly (Count & { name: string })[] = counts.filter(({ said, counted }) => said !== counted);
    expect(wrong).toEqual([]);
    expect(counts.length).toBeGreaterThan(40);
  });

  it('cites in each document the one that it follows, with its number and date', () => {
    const numberOf = (name: string): string =>
      of.documents.find(({ document }) => document === name)?.issued?.number ?? `${name} has no number`;
    const follows: readonly (readonly [string, string])[] = [
      ['circular', 'feedback/东岭区'],
      ['hand-over/1', 'circular'],
      ['hand-over/2', 'circular'],
      ['reply/临河县', 'circular'],
      ['review-order/1', 'circular'],
      ['accountability/3', 'circular'],
      ['written-review/1', 'review-order/1'],
      ['proposal/1', 'circular'],
      ['proposal-reply/1', 'proposal/1'],
      ['receipt/review-order/2', 'review-order/2'],
      ['closing/30', 'circular'],
      ['closing-circular', 'circular'],
    ];
    for (const [later, earlier] of follows) expect(textOf(later), later).toContain(numberOf(earlier));
    expect(textOf('review-order/1')).toContain('2025年6月27日印发的');
  });

  it('names those who ordered and consented, not those of another level', () => {
    expect(textOf('review-order/1')).toContain('中共云江市纪律检查委员会');
    expect(textOf('review-order/2')).toContain('中共临河县纪律检查委员会');
    expect(textOf('review-order/2')).not.toContain('中共云江市纪律检查委员会');
    expect(textOf('closing-circular')).toContain('经市委同意，将30项问题中的7项移交');
  });

  it('can be closed, and then nothing of it is due', async () => {
    const closed = expectOk(await store.write((unit) => closeCase(unit, of.id, { by: '宋雨桐' }))).case;
    expect(dueOn([closed], '2026-01-01')).toEqual([]);
  });

  it('dates everything on working days', () => {
    const days = [...of.steps.map(({ on }) => on), ...of.documents.flatMap(({ issued }) => issued?.date ?? [])];
    const due = deadlinesOf(of).map(({ due: day }) => day);
    expect([...days, ...due].filter((day) => !isWorkday(day))).toEqual([]);
  });

  it('leaves nothing due but what was asked of others and not answered', () => {
    expect(dueOn([of], '2025-09-15').map(({ id }) => id)).toEqual(['hand-over/1', 'hand-over/2']);
  });
});
