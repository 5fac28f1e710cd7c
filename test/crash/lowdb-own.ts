import { buildSync } from 'esbuild';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { hasCode, type FileSystem } from '#electron/storage/file-system';

export interface LowdbFile<T> {
  read(): Promise<T | null>;
  write(record: T): Promise<void>;
}
type LoadModule = (module: { exports: unknown }, require: (name: string) => unknown) => void;

const code = buildSync({
  stdin: { contents: "export { JSONFile } from 'lowdb/node'", resolveDir: import.meta.dirname },
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
}).outputFiles[0]?.text;
const load = runInThisContext(`(module, require) => {${code}}`) as LoadModule;
const nodeRequire = createRequire(import.meta.url);

/** lowdb's own adapter for JSON files, unchanged, on a disk of ours. */
export function lowdbFile<T>(fs: FileSystem, path: string): LowdbFile<T> {
  const module = { exports: {} };
  load(module, (name) => (name === 'node:fs/promises' ? promisesOn(fs) : nodeRequire(name)));
  const { JSONFile } = module.exports as { readonly JSONFile: new (path: string) => LowdbFile<T> };
  return new JSONFile(path);
}

/** What it uses of Node. */
const promisesOn = (fs: FileSystem) => ({
  readFile: async (path: string): Promise<string> => Buffer.from(await fs.read(path)).toString('utf8'),
  rename: (from: string, to: string): Promise<void> => fs.rename(from, to),
  writeFile: async (path: string, text: string): Promise<void> => {
    const bytes = Buffer.from(text);
    await fs.unlink(path).catch((error: unknown) => {
      if (!hasCode(error, ['ENOENT'])) throw error;
    });
    const file = await fs.create(path);
    for (let offset = 0; offset < bytes.byteLength;) offset += await file.write(bytes, offset);
    await file.close();
  },
});
