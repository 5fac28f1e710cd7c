import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/fonts/load-fonts';
import { prepare } from '#electron/services/produce';
import { splitWords } from '#electron/services/words';
import { findKind } from '#kinds/registry';
import { checkPages, failing } from '../support/checked';
import { down, onPage } from '../support/mutate-pages';

function wordSample(kind: string) {
  const input = findKind(kind)?.samples[0]?.input as object;
  const prepared = prepare({ ...input, profile: 'word' }, { fonts: loadFonts(), words: splitWords });
  if (!prepared.ok) throw new Error('refused');
  return prepared;
}

describe('the check of a PDF with Word margins', () => {
  it.each(['notice', 'letter', 'minutes', 'supervision-circular'])('finds nothing wrong with a %s', async (kind) => {
    expect(failing(await checkPages(wordSample(kind)))).toEqual([]);
  });

  it('still finds one page that begins elsewhere than the others', async () => {
    const lower = onPage(2, ({ lines }) => ({
      lines: lines.map((line) => (line.element === '页码' ? line : down(line, 2))),
    }));
    expect(failing(await checkPages(wordSample('notice'), lower))).toContain('top-margin');
  });
});
