import { readdirSync, readFileSync, statSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';

/** From here on a file asks to be split; the linter refuses 400. */
const SMELL = 300;
const ROOMS = ['templates', 'data', 'electron', 'renderer', 'scripts'];

/** Source files longer than is good for them, as lines to show. */
export const longFiles = () =>
  ROOMS.flatMap((room) => sourcesBelow(room))
    .map((file) => ({ file, lines: readFileSync(inRoot(file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > SMELL)
    .map(({ file, lines }) => `${file}：${lines} 行（超过 ${SMELL} 行，宜拆分）`);

function sourcesBelow(path) {
  if (statSync(inRoot(path)).isDirectory()) {
    return readdirSync(inRoot(path)).flatMap((name) => sourcesBelow(`${path}/${name}`));
  }
  return /\.(tsx?|mjs)$/.test(path) ? [path] : [];
}
