import { userInfo } from 'node:os';
import { basename, dirname } from 'node:path';
import type { TemplateRecord } from '#data/records/template';
import { findTemplate, listTemplates, retireTemplate, saveTemplate } from '#data/repositories/templates';
import { writeSet } from '#electron/files/write-set';
import { checkTemplateFile } from '#electron/services/check-template';
import { findKind } from '#kinds/registry';
import { templateFile, type TemplateFile } from '#office/template-file';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { namedKind } from '../named-kind';
import { readTemplate } from '../template/read-template';
import { problemOf, tellFindings } from '../template/tell-findings';

/** 本单位模板: the program's own, or the office's, as a file to change; checked, and put in the place of ours. */
export const runTemplate: Run = async (invocation, io) => {
  const [action = '', ...operands] = invocation.operands;
  const run = ACTIONS[action];
  if (run !== undefined && operands.length === run.operands) return run.run(operands, invocation, io);
  const message =
    run === undefined
      ? `没有这个操作（可用：${Object.keys(ACTIONS).join('、')}）`
      : `${action} 后面应当写：${run.usage}`;
  return refuse(io, { code: 'unknown-action', path: action, title: '操作', message });
};

interface Action {
  readonly operands: number;
  readonly usage: string;
  readonly run: (operands: readonly string[], invocation: Invocation, io: Io) => Promise<ExitStatus>;
}

const list: Action['run'] = (_, invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.read(listTemplates),
    tell: (records) => {
      const rows = records.map(({ text: _text, ...record }) => record);
      if (invocation.has('json')) io.out(`${JSON.stringify(rows, null, 2)}\n`);
      else io.out(rows.map(describe).join('') || '没有本单位的模板，都用自带的\n');
      return 0;
    },
  });

const describe = ({ kind, revision, basedOn, at, by }: Omit<TemplateRecord, 'text'>): string =>
  `${findKind(kind)?.name ?? kind}（${kind}） 第${revision}次修改，依据自带 ${basedOn} 版，${by}，${at.slice(0, 10)}\n`;

const exportTo: Action['run'] = async ([name = '', file = ''], invocation, io) => {
  const kind = namedKind(name);
  if ('code' in kind) return refuse(io, kind);
  const write = async (text: string): Promise<ExitStatus> => {
    const files = [{ name: basename(file), bytes: new TextEncoder().encode(text) }];
    const [path = file] = await writeSet(dirname(file), files, { overwrite: invocation.has('force') });
    io.out(invocation.has('json') ? `${JSON.stringify({ kind: kind.id, file: path })}\n` : `${path}\n`);
    return 0;
  };
  if (invocation.value('data') === undefined) return write(templateFile(kind));
  return withStore(invocation, io, {
    makes: false,
    work: (store) => store.read((reading) => findTemplate(reading, kind.id)),
    tell: (record) => write(record?.text ?? templateFile(kind)),
  });
};

const check: Action['run'] = async ([path = ''], invocation, io) => {
  const read = await readTemplate(path);
  if (!read.ok) return fail(read, io);
  const findings = checkTemplateFile(read.file);
  tellFindings(read.file, findings, { io, json: invocation.has('json') });
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
};

const importFrom: Action['run'] = async ([path = ''], invocation, io) => {
  const read = await readTemplate(path);
  if (!read.ok) return fail(read, io);
  const findings = checkTemplateFile(read.file);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(io, ...errors.map((one) => problemOf(one, path)));
  return withStore(invocation, io, {
    makes: true,
    work: (store) => store.write((unit) => saveTemplate(unit, recordOf(read.file, invocation))),
    tell: ({ kind, revision }) => {
      for (const { message } of findings) io.note(`注意：${message}\n`);
      const name = read.file.kind.name;
      io.out(invocation.has('json') ? `${JSON.stringify({ kind, revision })}\n` : `${name}：从此用本单位的模板\n`);
      return 0;
    },
  });
};

const recordOf = ({ kind, basedOn, text }: TemplateFile, invocation: Invocation) => ({
  kind: kind.id,
  basedOn,
  text,
  by: invocation.value('by') ?? userInfo().username,
});

const retire: Action['run'] = async ([name = ''], invocation, io) => {
  const kind = namedKind(name);
  if ('code' in kind) return refuse(io, kind);
  return withStore(invocation, io, {
    makes: false,
    work: (store) =>
      store.write((unit) => retireTemplate(unit, kind.id, invocation.value('by') ?? userInfo().username)),
    tell: () => {
      io.out(invocation.has('json') ? `${JSON.stringify({ kind: kind.id })}\n` : `${kind.name}：恢复用自带的模板\n`);
      return 0;
    },
  });
};

const ACTIONS: Readonly<Record<string, Action>> = {
  list: { operands: 0, usage: '--data 文件夹', run: list },
  export: { operands: 2, usage: '文种 文件.hbs', run: exportTo },
  check: { operands: 1, usage: '文件.hbs', run: check },
  import: { operands: 1, usage: '文件.hbs --data 文件夹', run: importFrom },
  retire: { operands: 1, usage: '文种 --data 文件夹', run: retire },
};

function fail({ problems, status }: { problems: Parameters<Io['fail']>[0]; status: ExitStatus }, io: Io): ExitStatus {
  io.fail(problems);
  return status;
}
