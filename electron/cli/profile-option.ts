import { basename } from 'node:path';
import { readInput } from '#electron/files/read-input';
import { parseJson } from '#electron/services/parse-json';
import { findProfile } from '#electron/services/profiles';
import { builtInProfiles, resolveProfile } from '#profiles/resolve';
import type { LayoutProfile } from '#standard/profile';
import type { Invocation } from './command';
import type { Problem } from './problem';
import { nearest } from './suggest';

export type ReadProfile =
  | { readonly ok: true; readonly asked: { readonly profile?: LayoutProfile } }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** `--profile` of `generate` and `layout`: a name, or a file that holds a definition; nothing where it is not given. */
export async function readProfileOption(invocation: Invocation): Promise<ReadProfile> {
  const given = invocation.value('profile');
  if (given === undefined) return { ok: true, asked: {} };
  const profile = findProfile(given);
  if (profile !== undefined) return { ok: true, asked: { profile } };
  return isFile(given) ? readDefinition(given) : refuse('unknown-profile', unknownName(given));
}

const isFile = (given: string): boolean => /\.json$/iu.test(given) || /[\\/]/u.test(given);

async function readDefinition(path: string): Promise<ReadProfile> {
  const read = await readInput(path);
  if (!read.ok) return refuse(read.problem.code, `${path}：${read.problem.message}`);
  const parsed = parseJson(read.bytes);
  if (!parsed.ok) return refuse(parsed.code, `${basename(path)}：${parsed.message}`);
  const resolved = resolveProfile(parsed.value);
  if (resolved.ok) return { ok: true, asked: { profile: resolved.profile } };
  return { ok: false, problems: resolved.problems.map((problem) => ({ ...problem, file: basename(path) })) };
}

function unknownName(name: string): string {
  const close = nearest(
    name,
    builtInProfiles.map((known) => known.name),
  );
  const known = builtInProfiles.map((one) => `${one.name}（${one.title}）`).join('、');
  const hint = close === undefined ? '' : `，是不是 ${close}？`;
  return `没有“${name}”这种版式${hint}（可用：${known}，或自定版式的 .json 文件）`;
}

const refuse = (code: string, message: string): ReadProfile => ({
  ok: false,
  problems: [{ code, path: '--profile', title: '版式', message }],
});
