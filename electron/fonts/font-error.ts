import type { FaceRole } from '#engine/fonts/font-book';
import { FONT_FACES } from '#standard/font-faces';

/** A typeface role cannot be served: an environment problem, exit status 3. */
export interface FontError extends Error {
  readonly code: 'font-missing' | 'font-damaged';
  readonly roles: readonly FaceRole[];
}

export const isFontError = (error: unknown): error is FontError =>
  error instanceof Error && 'code' in error && (error.code === 'font-missing' || error.code === 'font-damaged');

/** How many names of suitable faces a message offers; the full lists are in `templates/standard/font-faces.ts`. */
const NAMES_SHOWN = 3;

export function missingFonts(roles: readonly FaceRole[]): FontError {
  const lines = roles.map((role) => {
    const names = FONT_FACES[role].filter((face) => !face.standIn).slice(0, NAMES_SHOWN);
    return `缺少${role}字体，可安装：${names.map((face) => face.names[0] ?? '').join('、')}。`;
  });
  return fontError('font-missing', roles, [...lines, installHint()].join('\n'));
}

export function damagedFont(role: FaceRole, file: string): FontError {
  return fontError('font-damaged', [role], `${role}字体文件无法读取或已损坏：${file}。请重新安装该字体后再试。`);
}

function fontError(code: FontError['code'], roles: readonly FaceRole[], message: string): FontError {
  return Object.assign(new Error(message), { name: 'FontError', code, roles });
}

function installHint(): string {
  return process.platform === 'linux'
    ? '没有这些字体时，可用免费字体 Fandol 代替，安装命令：sudo apt-get install texlive-lang-chinese'
    : '请向本单位信息化部门索取字体文件，双击安装后重新打开制文。';
}
