import type { Pictures } from '#engine/pictures/picture';
import { FILE_FORMATS, type FileFormat } from '#electron/services/produce-files';
import type { OfficeTemplate } from '#office/office-kind';
import type { LayoutProfile } from '#standard/profile';
import type { Invocation } from '../command';
import type { Problem } from '../problem';
import { readProfileOption } from '../profile-option';
import { readTemplatesOption } from '../templates-option';
import { fileItem, type Item } from './item';

/** What is to be made, and how and where, checked. */
export interface Plan {
  readonly items: readonly Item[];
  /** Of the items that are not read from files. */
  readonly pictures?: Pictures;
  readonly out: string;
  readonly formats: readonly FileFormat[];
  /** Wins over those that the inputs name. */
  readonly profile?: LayoutProfile;
  /** The office's own, in the place of ours. */
  readonly templates?: readonly OfficeTemplate[];
  /** As asked for; as the machine and the work suggest where absent. */
  readonly jobs?: number;
  readonly overwrite: boolean;
}

/** How and where: what the options of `generate` and `batch` say alike. */
export type Manner = Omit<Plan, 'items' | 'pictures'>;

export type ReadManner =
  { readonly ok: true; readonly manner: Manner } | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_JOBS = 64;

export async function readManner(invocation: Invocation): Promise<ReadManner> {
  const out = invocation.value('out');
  const formats = readFormats(invocation.value('format'));
  const jobs = readJobs(invocation.value('jobs'));
  const [profile, templates] = [await readProfileOption(invocation), await readTemplatesOption(invocation)];
  if (out === undefined || 'code' in formats || 'code' in jobs || !profile.ok || !templates.ok) {
    const problems = [
      ...(out === undefined ? [NO_OUT] : []),
      ...[profile, templates].flatMap((part) => (part.ok ? [] : part.problems)),
      ...[formats, jobs].flatMap((part) => ('code' in part ? [part] : [])),
    ];
    return { ok: false, problems };
  }
  return {
    ok: true,
    manner: {
      out,
      formats: formats.value,
      overwrite: invocation.has('force'),
      ...profile.asked,
      ...templates.asked,
      ...(jobs.value === undefined ? {} : { jobs: jobs.value }),
    },
  };
}

/** The inputs of `generate`; standard input can be read once. */
export function readItems(inputs: readonly string[]): readonly Item[] | Problem {
  return inputs.filter((input) => input === '-').length > 1
    ? wrong('repeated-input', '-', '标准输入', '标准输入只能读一次')
    : inputs.map(fileItem);
}

type Read<T> = { readonly value: T } | Problem;

const wrong = (code: string, path: string, title: string, message: string): Problem => ({ code, path, title, message });

const NO_OUT = wrong('missing-option', '--out', '输出文件夹', '必须说明写到哪里：--out 文件夹');

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
