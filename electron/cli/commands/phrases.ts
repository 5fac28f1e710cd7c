import * as v from 'valibot';
import { citationFields, phraseFields } from '#data/records/phrases';
import { addPhrase, findOwnPhrases, removePhrase, type NewPhrase } from '#data/repositories/phrases';
import type { PhraseRow } from '#data/contract/phrases-calls';
import { phraseRows, rowOf } from '#electron/services/phrases';
import type { ExitStatus, Invocation, Io, Run } from '../command';
import { refuse, withStore } from '../data-store';
import { alignTable } from '../table';

/** 法规依据 and phrases: what there is, and what the office adds. Without `--data`, those of the program alone. */
export const runPhrases: Run = async (invocation, io) => {
  const [action = '', ...words] = invocation.operands;
  if (action === 'list') return list('', invocation, io);
  if (action === 'search') return list(words.join(' '), invocation, io);
  if (action === 'add') return add(invocation, io);
  if (action === 'remove') return remove(words.join(' '), invocation, io);
  const message = '没有这个操作（可用：list、search、add、remove）';
  return refuse(io, { code: 'unknown-action', path: action, title: '操作', message });
};

async function list(query: string, invocation: Invocation, io: Io): Promise<ExitStatus> {
  if (invocation.value('data') === undefined) return show(phraseRows([], query), invocation, io);
  return withStore(invocation, io, {
    makes: false,
    work: (store) => store.read(findOwnPhrases),
    tell: (own) => show(phraseRows(own, query), invocation, io),
  });
}

function show(rows: readonly PhraseRow[], invocation: Invocation, io: Io): ExitStatus {
  if (invocation.has('json')) io.out(`${JSON.stringify(rows, null, 2)}\n`);
  else if (rows.length === 0) io.note('没有找到\n');
  else
    io.out(
      alignTable([
        ['编号', '写法', '内容', '提醒'],
        ...rows.map(({ id, text, about, caution }) => [id, text, about, caution]),
      ]),
    );
  return rows.length === 0 ? 1 : 0;
}

/** A citation where `--name` is given, else a phrase. */
async function add(invocation: Invocation, io: Io): Promise<ExitStatus> {
  const given = (names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = invocation.value(name);
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const citation = invocation.value('name') !== undefined;
  const fields = citation
    ? { ...given(['name', 'short', 'article', 'gist', 'since', 'source']), sure: invocation.has('sure') }
    : given(['use', 'text', 'source']);
  const read = v.safeParse(v.strictObject(citation ? citationFields : phraseFields), fields);
  if (!read.success) {
    const message = citation
      ? '法规依据要写 --name 全称、--gist 内容、--source 出处，可以写 --article 条款、--short 简称、--since 施行日期'
      : '用语要写 --use 用处、--text 文字、--source 出处；法规依据要写 --name 全称';
    return refuse(io, { code: 'phrase-incomplete', path: '', title: '依据或用语', message });
  }
  const added = { sort: citation ? 'citation' : 'phrase', ...read.output } as NewPhrase;
  return withStore(invocation, io, {
    makes: true,
    work: (store) => store.write((unit) => addPhrase(unit, added)),
    tell: (kept) => show([rowOf(kept, true)], invocation, io),
  });
}

const remove = (id: string, invocation: Invocation, io: Io): Promise<ExitStatus> =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.write((unit) => removePhrase(unit, id)),
    tell: (gone) => show([rowOf(gone, true)], invocation, io),
  });
