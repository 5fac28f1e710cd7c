/** npm run conformance, second half: proofs (a JSON file) → docs/conformance.md. See scripts/conformance.mjs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conformancePage } from './page';
import { rowsOf, type GivenProof } from './rows';

const [file = ''] = process.argv.slice(2);
const rows = rowsOf(JSON.parse(readFileSync(file, 'utf8')) as readonly GivenProof[]);
writeFileSync(join(process.cwd(), 'docs', 'conformance.md'), conformancePage(rows));
const open = rows.filter(({ state }) => state === 'open');
process.stdout.write(
  `docs/conformance.md：${String(rows.length)} 条，已证明 ${String(rows.length - open.length)} 条，未证明 ${String(open.length)} 条\n`,
);
