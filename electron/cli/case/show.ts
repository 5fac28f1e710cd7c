import { plannedDocuments } from '#data/chain/case-input';
import { STATES, standingOf } from '#data/chain/problem-state';
import type { RuleWarning } from '#data/chain/check-rules';
import type { Case } from '#data/records/case';
import { warningsOf } from '#data/repositories/case-documents';
import { listCases } from '#data/repositories/cases';
import type { Run } from '../command';
import { withStore } from '../data-store';
import { alignTable } from '../table';
import { namedCase } from './asked';

/** All cases, last changed first. */
export const list: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse(listCases),
    tell: (all) => {
      const rows = all.map(summary);
      io.out(
        invocation.has('json')
          ? `${JSON.stringify({ cases: rows }, null, 2)}\n`
          : alignTable([
              ['编号', '事项', '问题', '已销号', '状态', '最近修改'],
              ...rows.map((row) => [
                row.id,
                row.title,
                String(row.problems),
                String(row.closed),
                row.state === 'closed' ? '已办结' : '办理中',
                row.changed.slice(0, 10),
              ]),
            ]),
      );
      return 0;
    },
  });

function summary(of: Case) {
  const problems = of.facts.problems ?? [];
  const closed = problems.filter((problem) => standingOf(problem, of.steps).state === 'closed').length;
  const { id, revision, state, changed, facts } = of;
  return { id, title: facts.title, state, revision, changed, problems: problems.length, closed };
}

/** One case: its facts, where each problem stands, its documents and what was done. */
export const show: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.read((reading) => namedCase(reading, invocation.operands[1] ?? '')),
    tell: (of) => {
      const standings = (of.facts.problems ?? []).map((problem) => ({
        problem,
        standing: standingOf(problem, of.steps),
      }));
      if (invocation.has('json')) {
        const standing = standings.map(({ problem, standing: { steps: _, ...rest } }) => ({ no: problem.no, ...rest }));
        io.out(`${JSON.stringify({ ...of, standing }, null, 2)}\n`);
        return 0;
      }
      io.out(`${of.facts.title}（第 ${of.revision} 版）\n\n`);
      io.out(
        alignTable([
          ['编号', '被督查单位', '性质', '状态', '时限', '问题'],
          ...standings.map(({ problem, standing }) => [
            String(problem.no),
            problem.unit,
            problem.nature,
            `${STATES[standing.state]}${standing.transferred ? '（已移交问责）' : ''}`,
            standing.deadline,
            problem.fact.length > 20 ? `${problem.fact.slice(0, 20)}……` : problem.fact,
          ]),
        ]),
      );
      return 0;
    },
  });

const MADE = { none: '未拟制', draft: '草稿', issued: '已印发' } as const;

/** Which documents the case has, how far each has come, and which rules it would break. */
export const documents: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.read(async (reading) => {
        const of = await namedCase(reading, invocation.operands[1] ?? '');
        const rows: DocumentRow[] = [];
        for (const { name, label } of plannedDocuments(of)) {
          rows.push(rowOf(of, { name, label }, await warningsOf(reading, of, name)));
        }
        return { id: of.id, revision: of.revision, documents: rows };
      }),
    tell: (done) => {
      io.out(invocation.has('json') ? `${JSON.stringify(done, null, 2)}\n` : documentTable(done.documents));
      return 0;
    },
  });

interface DocumentRow {
  readonly document: string;
  readonly label: string;
  readonly state: keyof typeof MADE;
  readonly draft?: string | undefined;
  readonly title?: string | undefined;
  readonly number?: string | undefined;
  readonly date?: string | undefined;
  readonly key?: string | undefined;
  readonly warnings: readonly RuleWarning[];
}

function rowOf(
  of: Case,
  { name, label }: { readonly name: string; readonly label: string },
  warnings: readonly RuleWarning[],
): DocumentRow {
  const made = of.documents.find(({ document }) => document === name);
  const state = made?.issued ? 'issued' : made?.draft === undefined ? 'none' : 'draft';
  const { number, date, key, title } = made?.issued ?? {};
  return { document: name, label, state, draft: made?.draft, title, number, date, key, warnings };
}

const documentTable = (rows: readonly DocumentRow[]): string =>
  alignTable([
    ['文书', '名称', '状态', '发文字号', '成文日期', '注意'],
    ...rows.map((row) => [
      row.document,
      row.label,
      MADE[row.state],
      row.number ?? '',
      row.date ?? '',
      row.warnings.map(({ message, clause }) => `${message}（${clause}）`).join('；'),
    ]),
  ]);
