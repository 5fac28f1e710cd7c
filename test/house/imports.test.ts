import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBrokenHouse, type BrokenHouse } from './broken-house';

const ENGINE_LAYERS = [
  'units',
  'diagnose',
  'fonts',
  'pictures',
  'model',
  'pages',
  'flow',
  'text',
  'compose',
  'layout',
  'writers',
];

/** Rule → a file that breaks it, and what it imports. */
const BROKEN: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  'bind-makes-the-model-only': ['templates/engine/bind/a.ts', '../layout/sound'],
  'readers-share-nothing-with-writers': ['templates/engine/readers/a.ts', '../writers/sound'],
  'handlebars-only-in-bind': ['electron/services/a.ts', 'handlebars'],
  'pure-rooms-import-nothing-outside': ['templates/kinds/a.ts', '../../electron/services/sound'],
  'pure-rooms-use-no-node': ['data/a.ts', 'node:fs'],
  'templates-do-not-know-data': ['templates/kinds/b.ts', '../../data/contract/sound'],
  'renderer-neither-writes-nor-binds': ['renderer/a.ts', '../templates/engine/writers/sound'],
  'renderer-uses-no-node': ['renderer/b.ts', 'node:path'],
  'electron-does-not-know-renderer': ['electron/windows/a.ts', '../../renderer/sound'],
  'preload-knows-the-contract-only': ['electron/preload/a.ts', '../services/sound'],
  'electron-only-in-the-desktop-rooms': ['electron/cli/a.ts', 'electron'],
  'nobody-imports-tests': ['electron/services/b.ts', '../../test/sound'],
  'shipped-code-uses-no-development-packages': ['electron/services/c.ts', 'vitest'],
  'nothing-unresolved': ['electron/services/d.ts', './nowhere'],
};

/** Files that break nothing; the broken ones import them. */
const SOUND = [
  'electron/services',
  'data/contract',
  'renderer',
  'test',
  ...ENGINE_LAYERS.map((name) => `templates/engine/${name}`),
];

const importing = (imported: string): string => `import * as it from '${imported}';\nexport const used = it;\n`;

const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(SOUND.map((room) => [`${room}/sound.ts`, 'export const sound = 1;\n'])),
  ...Object.fromEntries(Object.values(BROKEN).map(([file, imported]) => [file, importing(imported)])),
  // A lower layer that looks at the next one up.
  ...Object.fromEntries(
    ENGINE_LAYERS.slice(0, -1).map((name, index) => [
      `templates/engine/${name}/back.ts`,
      importing(`../${ENGINE_LAYERS[index + 1] ?? ''}/sound`),
    ]),
  ),
  'data/round.ts': importing('./about'),
  'data/about.ts': importing('./round'),
  'data/alone.ts': 'export const alone = 1;\n',
};

describe('import rules', () => {
  let house: BrokenHouse;
  let seen: ReadonlySet<string>;

  beforeAll(() => {
    house = buildBrokenHouse(FILES);
    seen = violationsIn(house.folder);
  });
  afterAll(() => house.remove());

  it.each(Object.entries(BROKEN))('%s refuses what breaks it', (rule, [file]) => {
    expect(seen).toContain(`${rule} ${file}`);
  });

  it.each(ENGINE_LAYERS.slice(0, -1))('the engine layer %s may not look up', (name) => {
    expect(seen).toContain(`engine-${name}-imports-lower-layers-only templates/engine/${name}/back.ts`);
  });

  it('finds cycles and orphans', () => {
    expect(seen).toContain('no-cycles data/about.ts');
    expect(seen).toContain('no-orphans data/alone.ts');
  });

  it('has nothing against sound files', () => {
    expect([...seen].filter((line) => line.endsWith('sound.ts') && !line.startsWith('no-orphans'))).toEqual([]);
  });
});

function violationsIn(folder: string): ReadonlySet<string> {
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs'];
  const rooms = ['templates', 'data', 'electron', 'renderer', 'test'];
  // The JSON reporter exits 0 whatever it finds.
  const json = execFileSync(process.execPath, [...args, '--output-type', 'json', ...rooms], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { summary } = JSON.parse(json) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return new Set(summary.violations.map(({ from, rule }) => `${rule.name} ${from}`));
}
