import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const CONFIGS = [
  'package.json',
  'tsconfig.json',
  'eslint.config.mjs',
  '.dependency-cruiser.cjs',
  'renderer/tsconfig.json',
];

export interface BrokenHouse {
  readonly folder: string;
  readonly remove: () => void;
}

/** A folder with the project's own rules and none of its code but these files, most of which break a rule. */
export function buildBrokenHouse(files: Readonly<Record<string, string>>): BrokenHouse {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-house-'));
  const place = (path: string): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    return join(folder, path);
  };
  for (const config of CONFIGS) cpSync(join(ROOT, config), place(config));
  for (const [path, text] of Object.entries(files)) writeFileSync(place(path), text);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
