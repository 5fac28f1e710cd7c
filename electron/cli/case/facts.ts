/** Entering the facts of a case and changing them. */
import { caseFacts } from '#data/records/case-facts';
import { addProblems, createCase, setFacts, type CaseChange } from '#data/repositories/cases';
import { readFacts, readProblems } from '#data/chain/read-facts';
import { setFact } from '#data/chain/set-fact';
import { storeError } from '#data/store/failure';
import { schemaOf } from '#schema/json-schema';
import type { InputProblem } from '#schema/problems';
import type { Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { askedPerson } from '../register/asked';
import { nameOf, readSource } from '../source';
import { missing, namedCase } from './asked';
import { caseLabel } from '#data/chain/case-input';

export const schema: Run = (_, io) => {
  io.out(`${JSON.stringify(schemaOf(caseFacts), null, 2)}\n`);
  return Promise.resolve(0);
};

const ofFile = (path: string, problems: readonly InputProblem[]) =>
  problems.map((problem) => ({ ...problem, file: nameOf(path) }));

export const begin: Run = async (invocation, io) => {
  const [, path] = invocation.operands;
  if (path === undefined) return refuse(io, missing('', '文件', '必须说明事实在哪个文件里，如 case new 督查.json'));
  const source = await readSource(path);
  if (!source.ok) return refuse(io, ...source.problems);
  const facts = readFacts(source.json);
  if (!facts.ok) return refuse(io, ...ofFile(path, facts.problems));
  return withStore(invocation, io, {
    makes: true,
    work: (store) => store.write((unit) => createCase(unit, facts.value, askedPerson(invocation))),
    tell: ({ id, revision, facts: { title } }) => {
      io.out(invocation.has('json') ? `${JSON.stringify({ id, revision, title }, null, 2)}\n` : `${id}\n`);
      return 0;
    },
  });
};

export const add: Run = async (invocation, io) => {
  const [, name = '', path] = invocation.operands;
  if (path === undefined) return refuse(io, missing('', '文件', '必须写明督查事项和文件，如 case add 编号 问题.json'));
  const source = await readSource(path);
  if (!source.ok) return refuse(io, ...source.problems);
  const problems = readProblems(source.json);
  if (!problems.ok) return refuse(io, ...ofFile(path, problems.problems));
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write(async (unit) => {
        const { id } = await namedCase(unit, name);
        return addProblems(unit, id, { problems: problems.value, by: askedPerson(invocation) });
      }),
    tell: (done) => {
      tellChange(invocation, io, done, { added: done.added.map(({ no }) => no) });
      return 0;
    },
  });
};

export const set: Run = async (invocation, io) => {
  const [, name = '', path, value] = invocation.operands;
  if (path === undefined || (value === undefined) !== invocation.has('remove')) {
    return refuse(io, missing('', '参数', '写成 case set 编号 路径 值，或 case set 编号 路径 --remove'));
  }
  let problems: readonly InputProblem[] = [];
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write(async (unit) => {
        const { id, revision, facts } = await namedCase(unit, name);
        const changed = setFact(facts, path, value === undefined ? undefined : readValue(value));
        if (changed === undefined) throw storeError('not-possible', `督查事项里没有“${path}”这个位置`);
        const read = readFacts(changed);
        if (!read.ok) {
          problems = read.problems;
          return undefined;
        }
        const base = Number(invocation.value('base') ?? revision);
        const change = { by: askedPerson(invocation), what: `修改 ${path}` };
        return setFacts(unit, { id, base, facts: read.value }, change);
      }),
    tell: (done) => {
      if (done === undefined) return refuse(io, ...problems);
      tellChange(invocation, io, done);
      return 0;
    },
  });
};

/** A number, `true`, a list or an object where it reads as JSON; else a text. */
function readValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/** What became of the drafts is said, so that nobody is surprised. */
export function tellChange(
  { has }: Pick<Invocation, 'has'>,
  io: Io,
  { case: changed, followed }: CaseChange,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const { id, revision } = changed;
  if (has('json')) {
    io.out(`${JSON.stringify({ id, revision, ...more, followed }, null, 2)}\n`);
    return;
  }
  io.out(`已改（第 ${revision} 版），随之更新的草稿 ${followed.length} 份\n`);
  for (const { document, conflicts } of followed) {
    io.out(`  ${document} ${caseLabel(changed, document)}\n`);
    for (const { path } of conflicts) io.note(`注意：${document} 的 ${path} 有人手工改过，保留手工改的，请核对\n`);
  }
}
