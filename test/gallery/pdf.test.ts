import { beforeAll, describe, expect, it } from 'vitest';
import { CLAUSES } from '#engine/check/catalogue';
import { renderPdf } from '#electron/services/produce';
import { print } from '../support/measure/printed';
import { measureInk } from '../support/measure/ink';
import { measureWords } from '../support/measure/words';
import { proves } from '../support/proves';
import { MEANT, OPEN, READ_OTHERWISE } from './exceptions';
import { figureOf } from './figures';
import { brokenOnes, measuredPdf, type Measured } from './measured';
import { OWN_CLAUSES } from './own-clauses';
import { produceGallery } from './produce';

describe('every PDF of the gallery, measured', () => {
  let found: readonly Measured[];

  beforeAll(async () => {
    const all: Measured[] = [];
    for (const { name, prepared, deps } of await produceGallery()) {
      const printed = await print(await renderPdf(prepared, deps));
      all.push(...measuredPdf(name, printed.document));
      for (const finding of [
        ...measureInk(printed),
        ...measureWords(prepared.model, printed, READ_OTHERWISE.includes(name) ? 'aside' : 'kept'),
      ]) {
        const id = OWN_CLAUSES.find(({ what }) => what === finding.what)?.id;
        if (id !== undefined) all.push({ ...finding, id, name });
      }
    }
    found = all;
  }, 300_000);

  it.each([...CLAUSES, ...OWN_CLAUSES].map(({ id, title }) => ({ id, title })))('$id: $title', ({ id }) => {
    const own = found.filter((one) => one.id === id);
    const judged = own.filter(({ name }) => !MEANT[name]?.includes(id));
    const open = (name: string): boolean => OPEN[name]?.includes(id) ?? false;
    expect(brokenOnes(judged.filter(({ name }) => !open(name)))).toEqual([]);
    const kept = judged.every(({ holds }) => holds);
    if (judged.length > 0 && kept) proves(id, 'pdf', figureOf(judged));
  });
});
