/** 责任清单 from and to `.xlsx`; the example of the 实施细则; the template to fill in. */
import { dutiesExample } from '#data/seed/duties-example';
import { rejectedSheet } from '#data/lists/list-sheets';
import { DUTIES, dutySheets, POSTS, readDutySheets, type ReadDuties } from '#data/duties/duty-sheets';
import { dutyFacts, type DutyFacts } from '#data/records/duties';
import { findDuties, saveDuties } from '#data/repositories/duties';
import { readWorkbook } from '#electron/spreadsheet/read-workbook';
import { toProblems } from '#schema/problems';
import * as v from 'valibot';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';
import type { Problem } from '../problem';
import { readBytes, stop, writeSheets } from '../problems/read-operand';
import { findingProblem } from '../problems/report';
import { askedPerson } from '../register/asked';
import { nameOf } from '../source';
import { askedDuties } from './asked';

const NO_FILE: Problem = {
  code: 'missing-argument',
  path: '',
  title: '文件',
  message: '缺少文件，如 duties import 清单.xlsx',
};

/** Replaces the list of `--year`; all or nothing, unless `--partial` leaves out what is wrong. */
export const importDuties: Run = async (invocation, io) => {
  const [, file] = invocation.operands;
  if (file === undefined) return refuse(io, NO_FILE);
  const year = invocation.value('year') ?? '';
  if (!/^(?:19[5-9]\d|[2-9]\d{3})$/u.test(year)) {
    return refuse(io, { code: 'invalid-number', path: '--year', title: '年度', message: '应当是四位年份，如 2026' });
  }
  const read = await readBytes(file, io);
  if (!read.ok) return read.status;
  const book = readWorkbook(read.bytes);
  if (!book.ok) return stop(io, file, book).status;
  const found = readDutySheets(book.sheets);
  await offerBack(found, invocation);
  const problems = found.findings.map((finding) => findingProblem(finding, nameOf(file)));
  const whole = [found.lists.duties, found.lists.posts].some(({ faults }) => faults.length > 0);
  if (problems.length > 0 && (whole || !invocation.has('partial'))) return refuse(io, ...problems);
  const facts = v.safeParse(dutyFacts, factsOf(found, year, invocation));
  if (!facts.success) return refuse(io, ...toProblems(dutyFacts, facts.issues));
  for (const remark of found.remarks) io.note(`注意：${remark}\n`);
  for (const { path, message } of problems) io.note(`未导入：${path}：${message}\n`);
  return save(facts.output, problems.length, invocation, io);
};

const factsOf = ({ posts, duties }: ReadDuties, year: string, { value }: Invocation) => {
  const issuer = value('issuer');
  return {
    year: Number(year),
    name: value('name') ?? `${year}年安全生产责任清单`,
    start: value('start') ?? `${year}-01-01`,
    end: value('end') ?? `${year}-12-31`,
    ...(issuer === undefined ? {} : { issuer }),
    posts,
    duties,
  };
};

const save = (facts: DutyFacts, left: number, invocation: Invocation, io: Io) =>
  withStore(invocation, io, {
    makes: true,
    work: (store) =>
      store.write(async (unit) => {
        const old = await findDuties(unit, facts.year);
        // What the sheets do not hold stays: who issues it, what the office asks for itself.
        const kept = {
          ...(old?.facts.issuer === undefined ? {} : { issuer: old.facts.issuer }),
          ...(old?.facts.norms ? { norms: old.facts.norms } : {}),
        };
        return saveDuties(unit, {
          facts: { ...kept, ...facts },
          base: old?.revision ?? 0,
          by: askedPerson(invocation),
        });
      }),
    tell: ({ facts: { year, posts, duties } }): ExitStatus => {
      if (invocation.has('json'))
        io.out(`${JSON.stringify({ year, posts: posts.length, duties: duties.length }, null, 2)}\n`);
      else io.out(`已导入${year}年责任清单：岗位 ${posts.length}，职责 ${duties.length}\n`);
      return left > 0 ? 1 : 0;
    },
  });

async function offerBack({ lists }: ReadDuties, invocation: Invocation): Promise<void> {
  const file = invocation.value('rejected');
  const sheets = [
    ...(lists.posts.rejected.length > 0 ? [rejectedSheet(POSTS, lists.posts.rejected)] : []),
    ...(lists.duties.rejected.length > 0 ? [rejectedSheet(DUTIES, lists.duties.rejected)] : []),
  ];
  if (file !== undefined && sheets.length > 0) await writeSheets(file, sheets, invocation);
}

export const exportDuties: Run = (invocation, io) => {
  const [, file] = invocation.operands;
  if (file === undefined) return Promise.resolve(refuse(io, NO_FILE));
  return withStore(invocation, io, {
    makes: false,
    work: (store) => store.read((reading) => askedDuties(reading, invocation)),
    tell: async ({ facts }): Promise<ExitStatus> => {
      io.out(`${await writeSheets(file, dutySheets(facts), invocation)}\n`);
      return 0;
    },
  });
};

const writeTo = async (facts: Pick<DutyFacts, 'posts' | 'duties'>, invocation: Invocation, io: Io) => {
  const file = invocation.operands[1] ?? invocation.value('out');
  if (file === undefined) return refuse(io, NO_FILE);
  io.out(`${await writeSheets(file, dutySheets(facts), invocation)}\n`);
  return 0 as const;
};

export const template: Run = (invocation, io) => writeTo({ posts: [], duties: [] }, invocation, io);

/** 实施细则 articles 6 to 12, word for word. */
export const sample: Run = (invocation, io) => writeTo(dutiesExample, invocation, io);
