import { parseArgs } from 'node:util';
import type { CommandHead, Invocation, Option } from './command';
import type { Problem } from './problem';
import { nearest } from './suggest';

export const COMMON_OPTIONS: readonly Option[] = [
  { name: 'json', summary: '结果和错误都用 JSON 输出，便于程序调用' },
  { name: 'help', summary: '显示本命令的用法' },
];

export type ReadArguments =
  | { readonly ok: true; readonly invocation: Invocation }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Command-line words → what a command was asked for. Every mistake is named, with what would be right. */
export function readArguments(head: CommandHead, words: readonly string[]): ReadArguments {
  const known = [...head.options, ...COMMON_OPTIONS];
  const { tokens } = parseArgs({
    args: [...words],
    options: Object.fromEntries(known.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const operands: string[] = [];
  const problems: Problem[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known.find(({ name }) => name === token.name);
    const wrong = checkOption(option, token, known, values);
    if (wrong === undefined) values.set(token.name, token.value ?? '');
    else problems.push(wrong);
  }
  if (problems.length === 0 && !values.has('help')) problems.push(...checkOperands(head, operands));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    invocation: { operands, has: (option) => values.has(option), value: (option) => values.get(option) },
  };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkOption(
  option: Option | undefined,
  { rawName, value, inlineValue }: OptionToken,
  known: readonly Option[],
  seen: ReadonlyMap<string, string>,
): Problem | undefined {
  const problem = (code: string, message: string): Problem => ({
    code,
    path: rawName,
    title: option?.summary ?? '选项',
    message,
  });
  if (option === undefined) {
    const close = nearest(
      rawName.replace(/^-+/, ''),
      known.map(({ name }) => name),
    );
    const all = known.map(({ name }) => `--${name}`).join('、');
    return problem('unknown-option', `没有这个选项${close ? `，是不是 --${close}？` : ''}（可用：${all}）`);
  }
  if (seen.has(option.name)) return problem('repeated-option', '这个选项给了两次，请只留一个');
  if (option.value === undefined) {
    return value === undefined ? undefined : problem('unexpected-value', '这个选项是开关，后面不带值');
  }
  const missing = value === undefined || value === '' || (inlineValue !== true && value.startsWith('--'));
  return missing ? problem('missing-value', `缺少值，应当写成 --${option.name} ${option.value}`) : undefined;
}

function checkOperands({ name, usage, operands }: CommandHead, given: readonly string[]): readonly Problem[] {
  const problem = (code: string, path: string, message: string): readonly Problem[] => [
    { code, path, title: operands.title, message: `${message}。用法：zhiwen ${name} ${usage}` },
  ];
  if (given.length < operands.min) return problem('missing-argument', '', `缺少${operands.title}`);
  const extra = given[operands.max];
  return extra === undefined ? [] : problem('extra-argument', extra, '多出了这个参数');
}
