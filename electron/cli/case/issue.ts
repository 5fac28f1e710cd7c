import { join } from 'node:path';
import { makeDocument } from '#data/repositories/case-documents';
import { issueFromCase, type CaseIssueResult } from '#electron/services/case-issue';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { version } from '../../../package.json';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { NO_FOLDER, refuse, withStore } from '../data-store';
import { engineDeps } from '../engine-deps';
import { askedPerson } from '../register/asked';
import { storeFailure } from '../store-failure';
import { askedDate, missing, namedCase } from './asked';

const NO_DOCUMENT = missing(
  '',
  '文书',
  '必须写明督查事项和文书，如 case make 编号 circular；有哪些文书见 case documents',
);

/** The draft of a document, with what it says now. */
export const make: Run = async (invocation, io) => {
  const [, name = '', document] = invocation.operands;
  if (document === undefined) return refuse(io, NO_DOCUMENT);
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write(async (unit) => {
        const { id } = await namedCase(unit, name);
        return makeDocument(unit, { id, document, by: askedPerson(invocation) });
      }),
    tell: ({ draft: { id, title, input, revision } }) => {
      io.out(
        invocation.has('json') ? `${JSON.stringify({ draft: id, revision, title, input }, null, 2)}\n` : `${id}\n`,
      );
      return 0;
    },
  });
};

/** 印发, or 定稿 of what carries no number. */
export const issue: Run = async (invocation, io) => {
  const [, name = '', document] = invocation.operands;
  const folder = invocation.value('data');
  const date = askedDate(invocation, 'on');
  if (document === undefined) return refuse(io, NO_DOCUMENT);
  if (folder === undefined) return refuse(io, NO_FOLDER);
  if (typeof date !== 'string') return refuse(io, date);
  const deps = engineDeps();
  const by = askedPerson(invocation);
  const opened = await openStore({ folder, tools: systemTools, mustExist: true });
  const found = opened.ok ? await opened.value.read((reading) => namedCase(reading, name)) : opened;
  if (!found.ok || !opened.ok) return fail(io, found as Extract<typeof found, { ok: false }>);
  const wish = { id: found.value.id, document, date, by, reason: invocation.value('reason') };
  const result = await issueFromCase(opened.value, wish, { deps, by, program: version });
  return tell({ invocation, io, folder }, result);
};

function fail(io: Io, { failure }: { readonly failure: Parameters<typeof storeFailure>[0] }): ExitStatus {
  const { problem, status } = storeFailure(failure);
  io.fail([problem]);
  return status;
}

interface Place {
  readonly invocation: Invocation;
  readonly io: Io;
  readonly folder: string;
}

function tell({ invocation, io, folder }: Place, result: CaseIssueResult): ExitStatus {
  if (!result.ok) return 'failure' in result ? fail(io, result) : refuse(io, ...result.problems);
  const done =
    'settled' in result
      ? { draft: result.settled.id, title: result.settled.title, files: [], notices: result.notices }
      : {
          id: result.document.id,
          number: result.document.numberText,
          title: result.document.title,
          files: result.document.files.map(({ path }) => join(folder, path)),
          diagnostics: result.diagnostics,
          notices: result.notices,
        };
  if (invocation.has('json')) io.out(`${JSON.stringify(done, null, 2)}\n`);
  else io.out(`${[done.number ?? '（不编号，已定稿）', done.title, ...done.files].join('\n')}\n`);
  return 0;
}
