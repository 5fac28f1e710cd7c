import { FILE_FORMATS, type FileFormat } from '#electron/services/produce-files';
import type { LayoutProfile } from '#standard/profile';
import type { Invocation } from '../command';
import type { Problem } from '../problem';
import { readProfileOption } from '../profile-option';

/** What `generate` was asked to do, checked. */
export interface Plan {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly formats: readonly FileFormat[];
  /** Wins over those that the inputs name. */
  readonly profile?: LayoutProfile;
  /** As asked for; as the machine and the work suggest where absent. */
  readonly jobs?: number;
  readonly overwrite: boolean;
}

export type ReadPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_JOBS = 64;

export async function readPlan(invocation: Invocation): Promise<ReadPlan> {
  const inputs = invocation.operands;
  const out = invocation.value('out');
  const formats = readFormats(invocation.value('format'));
  const profile = await readProfileOption(invocation);
  const jobs = readJobs(invocation.value('jobs'));
  const problems: Problem[] = [];
  if (out === undefined)
    problems.push(wrong('missing-option', '--out', '输出文件夹', '必须说明写到哪里：--out 文件夹'));
  if (inputs.filter((input) => input === '-').length > 1) {
    problems.push(wrong('repeated-input', '-', '标准输入', '标准输入只能读一次'));
  }
  if (!profile.ok) problems.push(...profile.problems);
  for (const part of [formats, jobs]) if ('code' in part) problems.push(part);
  if (problems.length > 0 || out === undefined || 'code' in formats || !profile.ok || 'code' in jobs) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    plan: {
      inputs,
      out,
      formats: formats.value,
      overwrite: invocation.has('force'),
      ...profile.asked,
      ...(jobs.value === undefined ? {} : { jobs: jobs.value }),
    },
  };
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

function readJobs(text: string | undefined): Read<number | undefined> {
  if (text === undefined) return { value: undefined };
  const jobs = Number(text);
  if (/^\d+$/.test(text) && jobs >= 1 && jobs <= MAX_JOBS) return { value: jobs };
  return wrong('invalid-number', '--jobs', '同时处理几份', `应当是 1 至 ${MAX_JOBS} 的整数，现在是“${text}”`);
}
