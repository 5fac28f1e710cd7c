import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/**
 * The passphrase of a backup: from ZHIWEN_PASSPHRASE, else asked for where somebody sits before a terminal, else the first
 * line of standard input. Never from the command line, where other users of the machine could read it.
 */
export async function readPassphrase(): Promise<string | undefined> {
  const given = process.env['ZHIWEN_PASSPHRASE'];
  if (given !== undefined && given !== '') return given;
  const asking = process.stdin.isTTY;
  if (asking) process.stderr.write('口令（输入时不显示）：');
  const silent = new Writable({ write: (_piece, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: asking });
  try {
    for await (const line of lines) return line === '' ? undefined : line;
    return undefined;
  } finally {
    lines.close();
    if (asking) process.stderr.write('\n');
  }
}

/** Only what the environment tells, for those who do not know whether one is needed. */
export const givenPassphrase = (): string | undefined => process.env['ZHIWEN_PASSPHRASE'] || undefined;
