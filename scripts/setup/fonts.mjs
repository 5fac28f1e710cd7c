import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { inRoot, userFontDir } from '../lib/paths.mjs';
import { missing } from '../lib/missing.mjs';
import { hasProgram, run } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { aptGet, isDebian } from './apt.mjs';

/** Free faces that stand in for 仿宋、小标宋、宋体、黑体、楷体. */
const FACES = [
  'FandolFang-Regular.otf',
  'FandolSong-Bold.otf',
  'FandolSong-Regular.otf',
  'FandolHei-Regular.otf',
  'FandolKai-Regular.otf',
];
const PACKAGE = 'texlive-lang-chinese';
const FOLDER_IN_PACKAGE = 'usr/share/texlive/texmf-dist/fonts/opentype/public/fandol';

/** Exit status of `zhiwen fonts` when a role has no face (outside contract, section 2). */
const ROLE_WITHOUT_FACE = 3;

/** Makes sure that every typeface role has a face. Faces the machine already has are preferred and never touched. */
export async function ensureFonts() {
  if (hasStandIns()) return;
  const { code } = await run(process.execPath, [inRoot('dist', 'cli.cjs'), 'fonts'], { stdio: 'ignore' });
  if (code === ROLE_WITHOUT_FACE) await ensureStandIns();
}

/** Whether the stand-in faces are in the user's font folder. */
export const hasStandIns = () => FACES.every((face) => existsSync(join(userFontDir(), face)));

/** Where Debian keeps the Western stand-in, of the same measures as Times New Roman. */
const WESTERN = '/usr/share/fonts/truetype/liberation';

/** The free faces alone, where they are at hand: what the tests measure with, whatever else the machine has. */
export const knownFaces = () => (hasStandIns() ? { ZHIWEN_FONT_DIRS: [userFontDir(), WESTERN].join(delimiter) } : {});

/**
 * Takes the Fandol faces out of a Debian package into the user's font folder. TeX itself is not installed, and
 * nothing is written outside that folder.
 */
export async function ensureStandIns() {
  if (hasStandIns()) return;
  if (!isDebian()) throw missing('公文所用的五种字体（小标宋、仿宋、楷体、黑体、宋体）不全', fontAdvice());
  say('正在取得代用字体 Fandol（下载约 50 MB，只取其中五个字体文件）……');
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-fonts-'));
  try {
    await unpackInto(folder);
    install(join(folder, FOLDER_IN_PACKAGE));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (hasProgram('fc-cache')) await run('fc-cache', ['-f', userFontDir()]);
}

async function unpackInto(folder) {
  const download = () => run('apt-get', ['-qq', 'download', PACKAGE], { cwd: folder, stdio: 'ignore' });
  const got = (await download()).code === 0 || ((await aptGet(['update'])) === 0 && (await download()).code === 0);
  if (!got)
    throw missing(`代用字体未能下载（软件包 ${PACKAGE}）`, `sudo apt-get update && apt-get download ${PACKAGE}`);
  const deb = readdirSync(folder).find((name) => name.endsWith('.deb'));
  const { code } = await run('dpkg-deb', ['-x', deb, '.'], { cwd: folder });
  if (code !== 0) throw missing('代用字体的软件包损坏，未能解开', 'sudo apt-get clean && npm start');
}

function install(from) {
  mkdirSync(userFontDir(), { recursive: true });
  for (const face of FACES) copyFileSync(join(from, face), join(userFontDir(), face));
}

/** Windows keeps 仿宋 and 楷体 in an optional feature; elsewhere the files have to be put into place. */
const fontAdvice = () =>
  process.platform === 'win32'
    ? 'DISM /Online /Add-Capability /CapabilityName:Language.Fonts.Hans~~~und-HANS~0.0.1.0'
    : `mkdir -p "${userFontDir()}" && cp 字体文件 "${userFontDir()}"`;
