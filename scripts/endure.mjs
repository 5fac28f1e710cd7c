/**
 * npm run endure: kills the command line while it issues, backs up and restores, and the window while somebody types,
 * 200 times each; and changes every single byte of an archive of 200 records, one after the other.
 * `npm run endure -- --rounds N`
 */
import { parseArgs } from 'node:util';
import { runScript } from './lib/missing.mjs';
import { inRoot } from './lib/paths.mjs';
import { show } from './lib/run.mjs';

const TESTS = [
  'test/cli/issue-kill.test.ts',
  'test/cli/backup-kill.test.ts',
  'test/e2e/kill-while-typing.test.ts',
  'test/unit/storage/verify/every-byte.test.ts',
];

await runScript(async () => {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' } } });
  return show(process.execPath, [inRoot('scripts', 'test.mjs'), ...TESTS], {
    env: { ...process.env, ZHIWEN_KILL_ROUNDS: values.rounds, ZHIWEN_EVERY_BYTE: '1' },
  });
});
