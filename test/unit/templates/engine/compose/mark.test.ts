import { expect, test } from 'vitest';
import { compose } from '#engine/compose/compose';
import { layout } from '#engine/layout/layout';
import { splitWords } from '#electron/services/words';
import { gbt33476 } from '#standard/gbt33476';
import { gridFonts } from '../../../../support/grid-fonts';
import { plainModel } from '../../../../support/plain-model';

function markOf(name: string) {
  const model = plainModel({ head: { ...plainModel().head, mark: { names: [name], suffix: '文件' } } });
  const flow = compose(model, { profile: gbt33476, fonts: gridFonts, words: splitWords });
  const { pages, diagnostics } = layout(flow, gridFonts).laidOut;
  const lines = pages[0]?.lines.filter(({ element }) => element === '发文机关标志') ?? [];
  return {
    lines: lines.map(({ text }) => text),
    sizes: lines.map(({ size }) => size),
    codes: diagnostics.map(({ code }) => code),
  };
}

test('a name that fits is set on one line, without a word', () => {
  expect(markOf('某市应急管理局')).toMatchObject({ lines: ['某市应急管理局文件'], codes: [] });
});

test('a name of thirty characters is parted between words and warned of', () => {
  const { lines, sizes, codes } = markOf('云江省云岭市人民政府安全生产委员会道路交通和建筑施工监督管理');
  expect(lines).toHaveLength(2);
  // Larger than the title of 2号: it has room on two lines.
  for (const size of sizes) expect(size).toBeGreaterThan(7.77);
  expect(lines.join('')).toContain('监督管理文件');
  for (const word of ['人民政府', '安全生产', '道路交通', '建筑施工', '文件'])
    expect(lines.some((line) => line.includes(word))).toBe(true);
  expect(codes).toEqual(['mark-small']);
});

test('the lines of a long name part no compound term and end with no 和', () => {
  const { lines } = markOf('云江市高新技术产业开发区安全生产和自然灾害防治综合协调领导小组办公室');
  expect(lines.some((line) => line.includes('自然灾害防治'))).toBe(true);
  expect(lines.every((line) => !line.endsWith('和'))).toBe(true);
});
