import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

describe.runIf(process.platform === 'linux')('the packed app', () => {
  let release: string;
  const unpacked = (...parts: readonly string[]): string => join(release, 'linux-unpacked', ...parts);

  beforeAll(() => {
    release = mkdtempSync(join(tmpdir(), 'zhiwen-release-'));
    node('scripts/package.mjs', '--dir', `-c.directories.output=${release}`);
  });
  afterAll(() => {
    rmSync(release, { recursive: true, force: true });
  });

  it('holds the bundles and nothing else', () => {
    const archive = unpacked('resources', 'app.asar');
    const files = node('node_modules/@electron/asar/bin/asar.js', 'list', archive).split(/\r?\n/).filter(Boolean);
    expect(files).toEqual(expect.arrayContaining(['/package.json', '/dist/main.cjs', '/dist/renderer/index.html']));
    const strangers = files.filter((file) => !/^\/(package\.json|dist(\/(renderer\b.*|[a-z-]+\.cjs))?)$/.test(file));
    expect(strangers).toEqual([]);
    expect(existsSync(unpacked('resources', 'app.asar.unpacked'))).toBe(false);
  });

  it('cannot be turned into a plain Node or fed other code', () => {
    const fuses = node('node_modules/@electron/fuses/dist/bin.js', 'read', '--app', unpacked('zhiwen'));
    const state = Object.fromEntries([...fuses.matchAll(/(\w+) is (\w+)/g)].map(([, name, value]) => [name, value]));
    expect(state).toMatchObject({
      RunAsNode: 'Disabled',
      EnableNodeOptionsEnvironmentVariable: 'Disabled',
      EnableNodeCliInspectArguments: 'Disabled',
      OnlyLoadAppFromAsar: 'Enabled',
      EnableEmbeddedAsarIntegrityValidation: 'Enabled',
      EnableCookieEncryption: 'Enabled',
    });
  });
});
