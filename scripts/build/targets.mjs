import { say } from '../lib/say.mjs';
import { fingerprint, isFresh, markFresh } from './fingerprint.mjs';
import { buildPrograms, PROGRAM_SOURCES } from './programs.mjs';
import { buildWindow, WINDOW_SOURCES } from './window.mjs';

const TARGETS = {
  programs: { title: '程序', sources: PROGRAM_SOURCES, build: buildPrograms },
  window: { title: '界面', sources: WINDOW_SOURCES, build: buildWindow },
};

/**
 * Builds those of the named targets whose sources changed since they were last built.
 * @param {...('programs' | 'window')} names
 */
export async function ensureBuilt(...names) {
  for (const name of names) {
    const { title, sources, build } = TARGETS[name];
    const print = fingerprint(sources);
    if (isFresh(name, print)) continue;
    say(`正在构建${title}……`);
    await build().catch((error) => {
      throw Object.assign(new Error(`${title}未能构建：${error.message}`), { code: 'BUILD' });
    });
    markFresh(name, print);
  }
}
