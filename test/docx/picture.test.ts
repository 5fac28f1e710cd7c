import { unzipSync, strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import type { FlowImage } from '#engine/flow/flow';
import { readPicture } from '#engine/pictures/picture';
import { twip } from '#engine/units';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { gridFonts } from '../support/grid-fonts';
import { png } from '../support/png';
import { flowOf, noHints, section } from '../support/word-flow';

const image: FlowImage = { type: 'image', file: '图.png', before: twip(296), width: twip(1440), height: twip(720) };

async function written(): Promise<Readonly<Record<string, Uint8Array>>> {
  const picture = readPicture(png({ width: 20, height: 10 }));
  if (!picture) throw new Error('not a picture');
  const pictures = new Map([['图.png', picture]]);
  const flow = flowOf([section([image, image])]);
  return unzipSync(await writeDocx(flow, noHints, { fonts: gridFonts, created: new Date(0), pictures }));
}

it('holds a picture once, however often it is shown, byte for byte', async () => {
  const parts = await written();
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
  expect(parts['word/media/image1.png']).toEqual(png({ width: 20, height: 10 }));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  expect(text('word/document.xml').match(/r:embed="rIdPicture1"/gu)).toHaveLength(2);
  expect(text('word/_rels/document.xml.rels')).toContain('Target="media/image1.png"');
});

it('shows it at its size, on a line that grows with it', async () => {
  const document = strFromU8((await written())['word/document.xml'] ?? new Uint8Array());
  expect(document).toContain('<wp:extent cx="914400" cy="457200"/>');
  expect(document).toContain('w:lineRule="auto"');
});
