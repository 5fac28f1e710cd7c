/** 本单位模板 as the window keeps them; what is in use is told to the engine, a new one at its start. */
import { basename, dirname } from 'node:path';

import type { OfficePorts } from './ports';
import type { TemplateShelf } from './template-shelf';
import type { Argument } from '#data/contract/contract';
import type { CopyResult } from '#data/contract/office-types';
import { fail, succeed, type Reply } from '#data/contract/reply';
import type { TemplateFileResult, TemplateRow, TemplateText } from '#data/contract/template-calls';
import type { TemplateRecord } from '#data/records/template';
import { findTemplate, listTemplates, retireTemplate, saveTemplate } from '#data/repositories/templates';
import type { Outcome, Store } from '#data/store/port';
import { replyOf } from '#electron/desktop/store-reply';
import { withExtension } from '#electron/desktop/with-extension';
import { writeWithConsent } from '#electron/desktop/write-with-consent';
import { fileStem } from '#electron/files/file-name';
import { readInput } from '#electron/files/read-input';
import { findKind, KIND_GROUPS } from '#kinds/registry';
import { readTemplateFile, templateFile } from '#office/template-file';

export async function templateRows(store: Store): Promise<Reply<readonly TemplateRow[]>> {
  const outcome = await store.browse(listTemplates);
  if (!outcome.ok) return replyOf(outcome);
  const own = new Map(outcome.value.map((record) => [record.kind, record]));
  return succeed(
    KIND_GROUPS.flatMap((group) =>
      group.kinds.map(({ id, name, version }) => ({
        kind: id,
        name,
        group: group.name,
        version,
        ...ownPart(own.get(id)),
      })),
    ),
  );
}

const ownPart = (record: TemplateRecord | undefined): Pick<TemplateRow, 'own'> => {
  if (record === undefined) return {};
  const { revision, basedOn, at, by } = record;
  return { own: { revision, basedOn, at, by } };
};

export async function templateText(kind: string, store: Store): Promise<Reply<TemplateText>> {
  const known = findKind(kind);
  if (known === undefined) return fail('unknown-kind', '没有这个文种。');
  const outcome = await store.browse((reading) => findTemplate(reading, kind));
  return outcome.ok
    ? succeed({ name: known.name, text: outcome.value?.text ?? templateFile(known) })
    : replyOf(outcome);
}

export interface TemplatePorts extends OfficePorts {
  readonly templates: TemplateShelf;
}

export async function keepTemplate(
  { text, by }: Argument<'saveTemplate'>,
  ports: TemplatePorts,
): Promise<Reply<{ readonly told: string }>> {
  const checked = await ports.engine.run('checkTemplate', { text });
  if (!checked.ok) return checked;
  const wrong = checked.value.findings.find(({ severity }) => severity === 'error');
  if (wrong !== undefined) return fail('bad-argument', `没有启用：${wrong.message}。`);
  const read = readTemplateFile(text);
  if (!read.ok) return fail('bad-argument', `没有启用：${read.message}。`);
  const { kind, basedOn, text: whole } = read.file;
  const done = await ports.store.write((unit) => saveTemplate(unit, { kind: kind.id, basedOn, text: whole, by }));
  return follow(done, by, ports, `${kind.name}从此用本单位的模板`);
}

export async function retire(
  { kind, by }: Argument<'retireTemplate'>,
  ports: TemplatePorts,
): Promise<Reply<{ readonly told: string }>> {
  const done = await ports.store.write((unit) => retireTemplate(unit, kind, by));
  return follow(done, by, ports, `${findKind(kind)?.name ?? kind}恢复用自带的模板`);
}

async function follow(
  done: Outcome<unknown>,
  by: string,
  { engine, templates, rememberPerson }: TemplatePorts,
  told: string,
): Promise<Reply<{ readonly told: string }>> {
  if (!done.ok) return replyOf(done);
  rememberPerson(by);
  await templates.refresh();
  const reply = await engine.run('useTemplates', { templates: templates.inUse() });
  return reply.ok ? succeed({ told }) : reply;
}

export async function exportTemplate(
  kind: string,
  { store, dialogs, tokens }: TemplatePorts,
): Promise<Reply<CopyResult>> {
  const found = await templateText(kind, store);
  if (!found.ok) return found;
  const answer = await dialogs.askSavePath({
    title: '导出模板',
    defaultName: `${fileStem([`${found.value.name}模板`], FILE.extension.length + 1)}.${FILE.extension}`,
    filter: FILE,
  });
  if (answer === undefined) return succeed({ status: 'canceled' });
  const path = withExtension(answer, FILE.extension);
  const files = [{ name: basename(path), bytes: new TextEncoder().encode(found.value.text) }];
  const saved = await writeWithConsent(
    { folder: dirname(path), agreed: path === answer ? [path] : [] },
    files,
    dialogs,
  );
  if (!saved.ok) return saved;
  if (saved.value === undefined) return succeed({ status: 'canceled' });
  return succeed({ status: 'copied', files: saved.value.map((written) => tokens.issue(written)) });
}

export async function openTemplate({ dialogs }: TemplatePorts): Promise<Reply<TemplateFileResult>> {
  const path = await dialogs.askOpenPath({ title: '导入模板', name: FILE.name, extensions: [FILE.extension] });
  if (path === undefined) return succeed({ status: 'canceled' });
  const input = await readInput(path);
  const refuse = (why: string): Reply<never> => fail('unreadable-file', `“${basename(path)}”没有导入：${why}。`);
  if (!input.ok) return refuse(input.problem.message);
  const read = readTemplateFile(new TextDecoder().decode(input.bytes));
  return read.ok ? succeed({ status: 'read', name: read.file.kind.name, text: read.file.text }) : refuse(read.message);
}

const FILE = { name: '制文模板', extension: 'hbs' } as const;
