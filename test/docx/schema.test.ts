import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#electron/services/produce';
import { writeDocx } from '#engine/writers/docx/write-docx';
import { twip } from '#engine/units';
import { KINDS } from '#kinds/registry';
import { readDocx, type DocxFile } from '../support/docx-file';
import { gridFonts } from '../support/grid-fonts';
import { engine, prepareInput } from '../support/produce-sample';
import { flowImprint, flowOf, flowParagraph, flowTable, noHints, section } from '../support/word-flow';

const SCHEMA = join(import.meta.dirname, 'schema/wordprocessingml.xsd');

/** Complaints of xmllint about the WordprocessingML parts; empty where all are valid. */
function complaints(docx: DocxFile): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiwen-schema-'));
  try {
    const parts = docx.names.filter((name) => /^word\/[^/]+\.xml$/u.test(name));
    const files = parts.map((name) => {
      const file = join(folder, name.replaceAll('/', '-'));
      writeFileSync(file, docx.source(name));
      return file;
    });
    execFileSync('xmllint', ['--noout', '--schema', SCHEMA, ...files], { stdio: ['ignore', 'ignore', 'pipe'] });
    return '';
  } catch (error) {
    return String((error as { readonly stderr?: Buffer }).stderr ?? error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('WordprocessingML', () => {
  const samples = KINDS.flatMap((kind) =>
    kind.samples.map(({ name, input }) => ({ name: `${kind.id} ${name}`, input })),
  );

  it.each(samples)('is valid for $name', async ({ input }) => {
    expect(complaints(readDocx(await renderDocx(prepareInput(input), engine)))).toBe('');
  });

  it('is valid with everything that no sample has', async () => {
    const signer = { element: '签发人', spans: [{ text: '签发人：甲', font: '楷体' }], at: twip(6000) } as const;
    const hostile = `</w:t>&<w:p>]]>\u0001\u{1f600}\ud800`;
    const flow = flowOf(
      [
        section([flowTable, { type: 'pageBreak' }, flowTable]),
        section([flowParagraph(hostile), { type: 'pageBreak' }], 'landscape'),
        section([flowParagraph('甲\n\n乙')]),
        section([flowParagraph('某〔2024〕1号', '发文字号', { tail: signer, keepWithNext: true })]),
      ],
      { imprint: flowImprint, info: { title: hostile, author: hostile } },
    );
    const hints = { ...noHints, imprint: 'after-blank', breaks: [{ section: 2, block: 0, offset: 1 }] } as const;
    const bytes = await writeDocx(flow, hints, { fonts: gridFonts, created: new Date(0) });
    const docx = readDocx(bytes);
    expect(complaints(docx)).toBe('');
    for (const name of docx.names) expect(() => docx.part(name)).not.toThrow();
  });

  it('would be refused with its elements in another order', async () => {
    const bytes = await writeDocx(flowOf([section([flowParagraph('甲。')])]), noHints, {
      fonts: gridFonts,
      created: new Date(0),
    });
    const docx = readDocx(bytes);
    const swapped: DocxFile = {
      ...docx,
      source: (name) => docx.source(name).replace(/(<w:pgSz[^>]*>)(<w:pgMar[^>]*>)/u, '$2$1'),
    };
    expect(complaints(swapped)).toContain('pgMar');
  });
});
