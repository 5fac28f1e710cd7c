import { findFonts } from '#electron/fonts/find-fonts';
import { missingFonts } from '#electron/fonts/font-error';
import type { Run } from '../command';
import { alignTable } from '../table';

/** Lists what serves each typeface role. Exit status 3 where a role has nothing: no document could be made. */
export const runFonts: Run = (invocation, io) => {
  const report = findFonts();
  const missing = report.filter(({ file }) => file === undefined).map(({ role }) => role);
  if (invocation.has('json')) {
    io.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    const rows = report.map(({ role, family, file, standIn, wanted }) => [
      role,
      family ?? '（没有找到）',
      standIn ? `替代字体，应为${wanted}` : '',
      file ?? '',
    ]);
    io.out(alignTable([['角色', '字体', '说明', '文件'], ...rows]));
  }
  if (missing.length === 0) return Promise.resolve(0);
  if (!invocation.has('json')) io.note(`${missingFonts(missing).message}\n`);
  return Promise.resolve(3);
};
