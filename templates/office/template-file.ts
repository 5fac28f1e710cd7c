/** An office's own template as one file: what Notepad shows, with a first line that says what it is for. */
import { findBadCharacter } from '#schema/hygiene';
import { findKind } from '#kinds/registry';
import type { DocumentKind } from '#kinds/kind';

export interface TemplateFile {
  readonly kind: DocumentKind;
  /** Version of ours that it was made from. */
  readonly basedOn: string;
  /** The whole file, first line included, so that line numbers are those of the file. */
  readonly text: string;
}

export type ReadTemplateFile =
  | { readonly ok: true; readonly file: TemplateFile }
  /** `message`: Chinese, without a full stop. */
  | { readonly ok: false; readonly code: string; readonly message: string };

/** In characters; ours are below two thousand. */
const MAX_LENGTH = 200_000;
const HEAD = /^\{\{!-- 制文模板 文种：([a-z][a-z0-9-]{0,63}) 依据版本：([0-9.]{1,20}) --\}\}\n/u;

export const templateFile = ({ id, version, template }: DocumentKind): string =>
  `{{!-- 制文模板 文种：${id} 依据版本：${version} --}}\n${template}`;

/** Text from anywhere → the template in it, not yet checked. */
export function readTemplateFile(given: string): ReadTemplateFile {
  const text = given.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
  if (text.length > MAX_LENGTH) return refuse('too-long', '文件太长，不是模板');
  const [, id = '', basedOn = ''] = HEAD.exec(text) ?? [];
  if (id === '') {
    return refuse(
      'not-a-template',
      '第 1 行应当是“{{!-- 制文模板 文种：… 依据版本：… --}}”，请先导出一份自带的模板，在它上面修改',
    );
  }
  const kind = findKind(id);
  if (kind === undefined) return refuse('unknown-kind', `没有“${id}”这个文种`);
  const bad = findBadCharacter(text);
  if (bad !== undefined) return refuse(bad.code, `第 ${lineAt(text, bad.position)} 行有无法识别的字符 ${bad.name}`);
  return { ok: true, file: { kind, basedOn, text } };
}

const lineAt = (text: string, position: number): number => text.slice(0, position - 1).split('\n').length;

const refuse = (code: string, message: string): ReadTemplateFile => ({ ok: false, code, message });
