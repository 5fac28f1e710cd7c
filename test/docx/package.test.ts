import { describe, expect, it } from 'vitest';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { unzipSync } from 'fflate';
import { gridFonts } from '../support/grid-fonts';
import { all, one, readDocx, value } from '../support/docx-file';
import { flowOf, flowParagraph, noHints, section } from '../support/word-flow';
import type { FontBook } from '#engine/fonts/font-book';

const created = new Date('2024-05-01T00:00:00Z');
const flow = flowOf([section([flowParagraph('现将有关事项通知如下。')])]);
const write = (fonts: FontBook = gridFonts) => writeDocx(flow, noHints, { fonts, created });

describe('the package', () => {
  it('holds the parts that its content types and relationships name, and no others', async () => {
    const docx = readDocx(await write());
    const named = all(docx.part('[Content_Types].xml'), 'Override').map(({ attributes }) =>
      attributes['PartName']?.slice(1),
    );
    const linked = [
      ...all(docx.part('_rels/.rels'), 'Relationship').map(({ attributes }) => attributes['Target']),
      ...all(docx.part('word/_rels/document.xml.rels'), 'Relationship').map(
        ({ attributes }) => `word/${attributes['Target'] ?? ''}`,
      ),
    ];
    const parts = docx.names.filter((name) => !name.endsWith('.rels') && name !== '[Content_Types].xml');
    expect([...named].sort()).toEqual([...parts].sort());
    expect([...linked].sort()).toEqual([...parts].sort());
  });

  it('begins with the content types, as strict readers expect', async () => {
    expect(readDocx(await write()).names[0]).toBe('[Content_Types].xml');
  });

  it('is the same byte for byte when written twice', async () => {
    expect(Buffer.from(await write()).equals(Buffer.from(await write()))).toBe(true);
  });

  it('bears the time handed in, nowhere that of the machine', async () => {
    const bytes = await write();
    const core = readDocx(bytes).part('docProps/core.xml');
    expect(one(core, 'dcterms:created').text).toBe('2024-05-01T00:00:00Z');
    expect(one(core, 'dcterms:modified').text).toBe('2024-05-01T00:00:00Z');
    const dates = new Set<number>();
    // The local header of an entry holds its time at 10 and its date at 12: 1 January 1980, midnight.
    for (let at = 0; at + 30 < bytes.length; at += 1) {
      const view = new DataView(bytes.buffer, bytes.byteOffset + at);
      if (view.getUint32(0, true) === 0x04034b50) dates.add(view.getUint32(10, true));
    }
    expect([...dates]).toEqual([0x00210000]);
    expect(Object.keys(unzipSync(bytes)).length).toBeGreaterThan(8);
  });

  it('names title, author and program', async () => {
    const docx = readDocx(await write());
    const core = docx.part('docProps/core.xml');
    expect(one(core, 'dc:title').text).toBe('关于开展检查的通知');
    expect(one(core, 'dc:creator').text).toBe('某市安委会');
    expect(one(core, 'cp:lastModifiedBy').text).toBe('某市安委会');
    expect(one(docx.part('docProps/app.xml'), 'Application').text).toBe('制文');
  });

  it('tells which official face a stand-in stands for', async () => {
    const standIns: FontBook = { face: (role) => ({ ...gridFonts.face(role), family: `Free ${role}`, standIn: true }) };
    const fonts = all(readDocx(await write(standIns)).part('word/fontTable.xml'), 'w:font');
    const names = Object.fromEntries(fonts.map((font) => [font.attributes['w:name'], value(font, 'w:altName')]));
    expect(names).toMatchObject({ 'Free 仿宋': '仿宋_GB2312', 'Free 小标宋': '方正小标宋简体', 'Free 黑体': '黑体' });
    const real = all(readDocx(await write()).part('word/fontTable.xml'), 'w:altName');
    expect(real).toEqual([]);
  });
});

describe('the settings', () => {
  it('tell odd pages from even ones and squeeze no marks', async () => {
    const settings = readDocx(await write()).part('word/settings.xml');
    expect(all(settings, 'w:evenAndOddHeaders')).toHaveLength(1);
    expect(value(settings, 'w:characterSpacingControl')).toBe('doNotCompress');
    expect(one(settings, 'w:themeFontLang').attributes['w:eastAsia']).toBe('zh-CN');
  });

  it('hand Word our tables of forbidden line starts and ends', async () => {
    const settings = readDocx(await write()).part('word/settings.xml');
    for (const mark of '。，、；：？！）》”…％') expect(value(settings, 'w:noLineBreaksBefore')).toContain(mark);
    for (const mark of '（《“〔') expect(value(settings, 'w:noLineBreaksAfter')).toContain(mark);
  });

  it('keep lines that a manual break ends from being stretched', async () => {
    expect(all(readDocx(await write()).part('word/settings.xml'), 'w:doNotExpandShiftReturn')).toHaveLength(1);
  });
});
