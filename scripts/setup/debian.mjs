import { missing } from '../lib/missing.mjs';
import { hasProgram } from '../lib/run.mjs';
import { say } from '../lib/say.mjs';
import { aptGet, installedPackages, isDebian, offeredName } from './apt.mjs';

/** What a window needs that Electron's own folder lacks. One package a row, under every name distributions give it. */
export const WINDOW_PACKAGES = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libnss3'],
  ['libasound2t64', 'libasound2'],
  ['libgbm1'],
  ['libgl1'],
  // Opened by name at run time, so no other package brings it along.
  ['libx11-xcb1'],
  ['ca-certificates'],
];

/** What the tests use beside it: a screen, readers of finished PDF and XML, and the office programs that open DOCX and XLSX. */
export const TEST_PACKAGES = [
  ['xvfb'],
  ['poppler-utils'],
  ['libxml2-utils'],
  ['libreoffice-writer-nogui', 'libreoffice-writer'],
  ['libreoffice-calc-nogui', 'libreoffice-calc'],
  ['fontconfig'],
  // As wide as Times New Roman, which profiles ask for.
  ['fonts-liberation'],
];

/** Programs the tests call, for systems whose packages we do not know. */
const TEST_PROGRAMS = ['soffice', 'pdftotext', 'pdftoppm', 'xmllint'];

/** Installs the Debian packages of these rows that are absent. */
export async function ensurePackages(rows) {
  const installed = installedPackages();
  const absent = rows.filter((names) => !names.some((name) => installed.has(name)));
  if (absent.length === 0) return;
  say('系统缺少一些软件包，正在更新软件源列表……');
  const updated = await aptGet(['update']);
  const names = await Promise.all(absent.map(offeredName));
  if (updated !== 127) say(`正在安装系统软件包：${names.join('、')}……`);
  const install = ['install', '-y', '--no-install-recommends', ...names];
  if (updated !== 127 && (await aptGet(install)) === 0) return;
  throw missing(
    `系统软件包 ${names.join('、')}（没有管理员权限，或软件源不可达）`,
    `sudo apt-get update && sudo apt-get ${install.join(' ')}`,
  );
}

/** System packages for opening the window. Elsewhere than on Debian the desktop brings them along. */
export async function ensureWindowPackages() {
  if (isDebian()) await ensurePackages(WINDOW_PACKAGES);
}

/** System packages for the tests; on other systems checks that the programs are there. */
export async function ensureTestPackages() {
  if (isDebian()) return ensurePackages([...WINDOW_PACKAGES, ...TEST_PACKAGES]);
  const absent = TEST_PROGRAMS.filter((name) => !hasProgram(name));
  if (absent.length > 0) throw missing(`测试所用的程序 ${absent.join('、')} 不在 PATH 中`, installLine());
}

const installLine = () =>
  ({
    win32: 'winget install TheDocumentFoundation.LibreOffice oschwartz10612.Poppler MSYS2.MSYS2',
    darwin: 'brew install --cask libreoffice && brew install poppler libxml2',
  })[process.platform] ??
  'sudo dnf install libreoffice-writer libreoffice-calc poppler-utils libxml2 xorg-x11-server-Xvfb';
