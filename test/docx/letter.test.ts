import { expect, it } from 'vitest';
import { compose } from '#engine/compose/compose';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { gbt33476 } from '#standard/gbt33476';
import { all, readDocx, wordText } from '../support/docx-file';
import { gridFonts } from '../support/grid-fonts';
import { plainModel } from '../support/plain-model';
import { noHints } from '../support/word-flow';

async function letter() {
  const model = plainModel({ format: 'letter' });
  const flow = compose(model, { profile: gbt33476, fonts: gridFonts, words: (text) => [...text] });
  return readDocx(await writeDocx(flow, noHints, { fonts: gridFonts, created: new Date(0) }));
}

it('gives the first page of a letter a header with the mark over a double line, and a footer with the other', async () => {
  const docx = await letter();
  const header = docx.part('word/header1.xml');
  expect(wordText(header)).toBe('某市安全生产委员会');
  expect(all(header, 'w:bottom').map(({ attributes }) => attributes['w:val'])).toEqual(['thickThinSmallGap']);
  const [properties] = all(docx.part('word/document.xml'), 'w:sectPr');
  if (!properties) throw new Error('no section');
  expect(all(properties, 'w:titlePg')).toHaveLength(1);
  const first = all(properties, 'w:footerReference').find(({ attributes }) => attributes['w:type'] === 'first');
  const target = all(docx.part('word/_rels/document.xml.rels'), 'Relationship').find(
    ({ attributes }) => attributes['Id'] === first?.attributes['r:id'],
  )?.attributes['Target'];
  const footer = docx.part(`word/${target ?? ''}`);
  expect(all(footer, 'w:bottom').map(({ attributes }) => attributes['w:val'])).toEqual(['thinThickSmallGap']);
  expect(all(footer, 'w:instrText')).toEqual([]);
});

it('makes the double lines 170 mm long in the middle of the page: 8 mm into the left margin, 6 mm into the right', async () => {
  const [indent] = all((await letter()).part('word/header1.xml'), 'w:ind');
  expect(Number(indent?.attributes['w:left'])).toBeCloseTo(-454, -1);
  expect(Number(indent?.attributes['w:right'])).toBeCloseTo(-340, -1);
});
