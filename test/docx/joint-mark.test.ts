import { expect, it } from 'vitest';
import { compose } from '#engine/compose/compose';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { gbt33476 } from '#standard/gbt33476';
import { all, one, readDocx, wordText } from '../support/docx-file';
import { gridFonts } from '../support/grid-fonts';
import { plainModel } from '../support/plain-model';
import { noHints } from '../support/word-flow';

const names = ['某市应急管理局', '某市消防救援支队', '某市公安局'];

it('sets a joint mark as a table without rules: a name a row, spread by Word itself, 文件 beside all of them', async () => {
  const head = { mark: { names, suffix: '文件' }, signers: [] };
  const flow = compose(plainModel({ head }), { profile: gbt33476, fonts: gridFonts, words: (text) => [...text] });
  const docx = readDocx(await writeDocx(flow, noHints, { fonts: gridFonts, created: new Date(0) }));
  const table = one(docx.part('word/document.xml'), 'w:tbl');
  const rows = all(table, 'w:tr');
  expect(rows.map((row) => wordText(row))).toEqual([`${names[0]}文件`, names[1], names[2]]);
  expect(all(table, 'w:vMerge').map(({ attributes }) => attributes['w:val'])).toEqual([
    'restart',
    'continue',
    'continue',
  ]);
  expect(rows.map((row) => all(row, 'w:jc')[0]?.attributes['w:val'])).toEqual([
    'distribute',
    'distribute',
    'distribute',
  ]);
  expect(all(one(table, 'w:tblBorders'), 'w:top')[0]?.attributes['w:val']).toBe('none');
});
