import { ptToTwip, pt } from '#engine/units';
import type { InputProblem } from '#schema/problems';
import { gbt33476 } from '#standard/gbt33476';
import type { ProfileSettings } from './settings';
import { settlePage } from './settle';

/** Steps in which line heights are named: a twentieth of a point, Word's own unit. */
const STEP = 20;

/** What every setting by itself allows may still not go together. Paths are those of a definition. */
export function checkSettings({ page: given, text }: ProfileSettings): readonly InputProblem[] {
  const page = settlePage(given);
  const height = page.paperHeight - page.marginTop - page.marginBottom;
  const line = ptToTwip(pt(text.lineHeight));
  const fitting = Math.floor(height / line);
  if (fitting === text.linesPerPage) return [];
  const most = Math.floor(height / text.linesPerPage) / STEP;
  const least = (Math.floor(height / (text.linesPerPage + 1)) + 1) / STEP;
  const tight = `每页 ${text.linesPerPage} 行、${gbt33476.text.charsPerLine} 字的版心`;
  return [
    {
      code: 'lines-do-not-fit',
      path: 'text.lineHeight',
      title: '行距',
      message: `现在是 ${text.lineHeight} 磅，每页会排 ${fitting} 行；要排满${tight}，行距应在 ${least} 至 ${most} 磅之间`,
    },
  ];
}
