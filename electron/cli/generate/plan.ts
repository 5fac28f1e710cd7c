import { FILE_FORMATS, type FileFormat } from '#electron/services/produce-files';
import { findProfile, PROFILES } from '#electron/services/profiles';
import type { LayoutProfile } from '#standard/profile';
import type { Invocation } from '../command';
import type { Problem } from '../problem';
import { nearest } from '../suggest';

/** What `generate` was asked to do, checked. */
export interface Plan {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly formats: readonly FileFormat[];
  readonly profile: LayoutProfile;
  /** As asked for; as the machine and the work suggest where absent. */
  readonly jobs?: number;
  readonly overwrite: boolean;
}

export type ReadPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_JOBS = 64;

export function readPlan(invocation: Invocation): ReadPlan {
  const inputs = invocation.operands;
  const out = invocation.value('out');
  const formats = readFormats(invocation.value('format'));
  const profile = readProfile(invocation);
  const jobs = readJobs(invocation.value('jobs'));
  const problems: Problem[] = [];
  if (out === undefined)
    problems.push(wrong('missing-option', '--out', '输出文件夹', '必须说明写到哪里：--out 文件夹'));
  if (inputs.filter((input) => input === '-').length > 1) {
    problems.push(wrong('repeated-input', '-', '标准输入', '标准输入只能读一次'));
  }
  for (const part of [formats, profile, jobs]) if ('code' in part) problems.push(part);
  if (problems.length > 0 || out === undefined || 'code' in formats || 'code' in profile || 'code' in jobs) {
    return { ok: false, problems };
  }
  const plan = { inputs, out, formats: formats.value, profile: profile.value, overwrite: invocation.has('force') };
  return { ok: true, plan: jobs.value === undefined ? plan : { ...plan, jobs: jobs.value } };
}

type Read<T> = { readonly value: T } | Problem;

const wrong = (code: string, path: string, title: string, message: string): Problem => ({ code, path, title, message });

function readFormats(text: string | undefined): Read<readonly FileFormat[]> {
  if (text === undefined) return { value: FILE_FORMATS };
  const names = text.split(',').map((name) => name.trim().toLowerCase());
  const unknown = names.find((name) => !isFormat(name));
  if (unknown === undefined) return { value: FILE_FORMATS.filter((format) => names.includes(format)) };
  const known = FILE_FORMATS.join('、');
  return wrong('unknown-format', '--format', '输出格式', `没有“${unknown}”这种格式，可以是：${known}，用英文逗号分隔`);
}

const isFormat = (name: string): name is FileFormat => (FILE_FORMATS as readonly string[]).includes(name);

/** `--profile`, as `generate` and `layout` share it. */
export function readProfile(invocation: Invocation): Read<LayoutProfile> {
  const name = invocation.value('profile');
  const profile = findProfile(name);
  if (profile !== undefined) return { value: profile };
  const names = PROFILES.map((known) => known.name);
  const close = nearest(name ?? '', names);
  const known = PROFILES.map((one) => `${one.name}（${one.title}）`).join('、');
  const hint = close === undefined ? '' : `，是不是 ${close}？`;
  return wrong('unknown-profile', '--profile', '版式', `没有“${name}”这种版式${hint}（可用：${known}）`);
}

function readJobs(text: string | undefined): Read<number | undefined> {
  if (text === undefined) return { value: undefined };
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MAX_JOBS) return { value: jobs };
  return wrong('invalid-number', '--jobs', '同时处理几份', `应当是 1 至 ${MAX_JOBS} 的整数，现在是“${text}”`);
}
