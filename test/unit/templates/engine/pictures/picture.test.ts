import { describe, expect, it } from 'vitest';
import { compose } from '#engine/compose/compose';
import { layout } from '#engine/layout/layout';
import { readPicture, type Picture } from '#engine/pictures/picture';
import { gbt33476 } from '#standard/gbt33476';
import { gridFonts } from '../../../../support/grid-fonts';
import { plain, plainModel } from '../../../../support/plain-model';
import { png } from '../../../../support/png';

const jpeg = (unit: number, density: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, unit, 0, density, 0, density, 0, 0],
    ...[0xff, 0xc2, 0, 17, 8, 1, 0x2c, 0, 200, 3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1],
  ]);

describe('the head of a picture', () => {
  it('tells size and resolution of a PNG', () => {
    const picture = readPicture(png({ width: 300, height: 200, density: 11811 }));
    expect(picture).toMatchObject({ format: 'png', width: 300, height: 200 });
    expect(picture?.dpi).toBeCloseTo(300, 1);
  });

  it('tells size and resolution of a JPEG, in inches or centimetres', () => {
    expect(readPicture(jpeg(1, 150))).toMatchObject({ format: 'jpeg', width: 200, height: 300, dpi: 150 });
    expect(readPicture(jpeg(2, 100))?.dpi).toBeCloseTo(254);
  });

  it('is refused where it is cut short or of another kind', () => {
    for (const bytes of [[], [0xff, 0xd8], [0x47, 0x49, 0x46], png({ width: 9, height: 9 }).slice(0, 20)])
      expect(readPicture(Uint8Array.from(bytes))).toBeUndefined();
    expect(readPicture(png({ width: 0, height: 9 }))).toBeUndefined();
  });

  it('shows transparency that the PDF would lose', () => {
    expect(readPicture(png({ width: 9, height: 9, depth: 1, type: 3, transparent: true }))?.packedAlpha).toBe(true);
  });
});

function place(size: { width: number; height: number; density?: number }, widthMm?: number) {
  const picture = readPicture(png(size)) as Picture;
  const image = { type: 'image' as const, file: '图.png', ...(widthMm === undefined ? {} : { widthMm }) };
  const model = plainModel({ body: [plain('见下图。'), image, plain('如上。')] });
  const context = { profile: gbt33476, fonts: gridFonts, words: (text: string) => [...text] };
  const { laidOut } = layout(compose(model, { ...context, pictures: new Map([['图.png', picture]]) }), gridFonts);
  return laidOut;
}
const imageOf = (...args: Parameters<typeof place>) => place(...args).pages.flatMap(({ images }) => images)[0];

describe('a picture in the text', () => {
  it('has its natural size, in the middle of the text block', () => {
    const image = imageOf({ width: 300, height: 150, density: 11811 });
    expect(image?.width).toBeCloseTo(25.4, 1);
    expect(image?.height).toBeCloseTo(12.7, 1);
    expect((image?.x ?? 0) + (image?.width ?? 0) / 2).toBeCloseTo(106, 0);
  });

  it('has the width it is given, its sides in proportion', () => {
    const image = imageOf({ width: 300, height: 150 }, 80);
    expect(image?.width).toBeCloseTo(80, 1);
    expect(image?.height).toBeCloseTo(40, 1);
  });

  it('is never wider or higher than the text block', () => {
    expect(imageOf({ width: 9000, height: 100 })?.width).toBeLessThanOrEqual(156.1);
    const tall = imageOf({ width: 100, height: 2000 });
    expect((tall?.y ?? 0) + (tall?.height ?? 0)).toBeLessThanOrEqual(265);
  });

  it('stands clear of the lines above and below it', () => {
    const page = place({ width: 300, height: 150 }).pages[0];
    const [image] = page?.images ?? [];
    const line = (text: string) => page?.lines.find((one) => one.text === text);
    expect(line('见下图。')?.bottom).toBeLessThan(image?.y ?? 0);
    expect(line('如上。')?.top).toBeGreaterThan((image?.y ?? 0) + (image?.height ?? 0));
  });

  it('that was not handed in is an error that names it', () => {
    const model = plainModel({ body: [{ type: 'image', file: '无.png', path: 'body[0]' }] });
    const flow = compose(model, { profile: gbt33476, fonts: gridFonts, words: (text) => [...text] });
    expect(flow.diagnostics).toMatchObject([{ code: 'image-missing', severity: 'error', path: 'body[0]' }]);
  });
});
