/** npm run bench: how fast, measured. `--json` for programs; `--only` with some of the parts below for them alone. */
import { cpus, release, totalmem, type } from 'node:os';
import { parseArgs } from 'node:util';
import { alignTable } from '#electron/cli/table';
import { loadFonts } from '#electron/fonts/load-fonts';
import type { ProduceDeps } from '#electron/services/produce';
import { splitWords } from '#electron/services/words';
import { gbt33476 } from '#standard/gbt33476';
import { backupFigures } from './backup';
import { batchFigures } from './batch';
import { coldFigures, commandFigures, reportAsChild, scalingFigures } from './fresh-process';
import { importFigures } from './importing';
import { warmFigures } from './in-process';
import { issuingFigures } from './issuing';
import type { Figure } from './measure';
import { reportSearch, searchFigures } from './searching';
import { startFigures } from './starting';
import { typingFigures } from './typing';
import { verifyingFigures } from './verifying';

const PARTS: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  warm: () => warmFigures(openDeps()),
  cold: coldFigures,
  command: commandFigures,
  scaling: scalingFigures,
  typing: typingFigures,
  issuing: issuingFigures,
  backup: backupFigures,
  search: searchFigures,
  start: startFigures,
  batch: batchFigures,
  import: importFigures,
  verify: verifyingFigures,
};

const openDeps = (): ProduceDeps => ({ fonts: loadFonts(), words: splitWords, profile: gbt33476 });

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean' },
      only: { type: 'string' },
      child: { type: 'string' },
      search: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (values.child !== undefined) {
    process.stdout.write(JSON.stringify(await reportAsChild(Number(values.child), openDeps)));
    return;
  }
  if (values.search !== undefined) {
    process.stdout.write(JSON.stringify(await reportSearch(values.search)));
    return;
  }
  const wanted = values.only?.split(',') ?? Object.keys(PARTS);
  const unknown = wanted.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    process.stderr.write(`没有“${unknown}”这一部分\n\n${HELP}`);
    process.exitCode = 2;
    return;
  }
  const figures: Figure[] = [];
  for (const name of wanted) figures.push(...((await PARTS[name]?.()) ?? []));
  process.stdout.write(values.json ? `${JSON.stringify({ machine, figures }, null, 2)}\n` : table(figures));
}

const HELP = `npm run bench -- [选项]

  --only 部分,…   只量这些部分：${Object.keys(PARTS).join('、')}
  --json          以 JSON 输出
  --help          显示本说明
`;

const machine = [
  `${type()} ${release()}`,
  `${cpus()[0]?.model ?? ''} × ${cpus().length}`,
  `${Math.round(totalmem() / 2 ** 30)} GB`,
  `Node ${process.versions.node}`,
].join(' · ');

function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, unit, median, min, max, runs, bound }) => [
    name,
    `${digits(median)} ${unit}`,
    digits(min),
    digits(max),
    String(runs),
    bound === undefined ? '' : `${bound} ${median <= bound ? '达到' : '未达到'}`,
  ]);
  return `${machine}\n\n${alignTable([['项目', '中位数', '最小', '最大', '次数', '目标'], ...rows])}`;
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

void main();
