import { join, resolve } from 'node:path';

export interface FolderWishes {
  /** The program's own arguments: `--data DIR` or `--data=DIR`. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Chosen in an earlier session. */
  readonly chosen?: string | undefined;
  readonly userData: string;
}

/** Where the records are: for this start (`--data`, `ZHIWEN_DATA`), as chosen before, or with the program's own data. */
export function dataFolder({ argv, env, chosen, userData }: FolderWishes): string {
  const asked = switchValue(argv) ?? env['ZHIWEN_DATA'] ?? chosen;
  return asked === undefined || asked === '' ? join(userData, 'data') : resolve(asked);
}

function switchValue(argv: readonly string[]): string | undefined {
  const joined = argv.find((one) => one.startsWith('--data='));
  if (joined !== undefined) return joined.slice('--data='.length);
  const at = argv.indexOf('--data');
  return at < 0 ? undefined : argv[at + 1];
}
