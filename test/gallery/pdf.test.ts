import { beforeAll, describe, it } from 'vitest';
import { CLAUSES } from '#engine/check/catalogue';
import { renderPdf } from '#electron/services/produce';
import { print } from '../support/measure/printed';
import { measureInk } from '../support/measure/ink';
import { measureWords } from '../support/measure/words';
import { READ_OTHERWISE } from './exceptions';
import { judge } from './judge';
import { measuredPdf, type Measured } from './measured';
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
        ...measureWords(prepared.model, printed, READ_OTHERWISE.includes(name) ? 'aside' : undefined),
      ]) {
        const id = OWN_CLAUSES.find(({ what }) => what === finding.what)?.id;
        if (id !== undefined) all.push({ ...finding, id, name });
      }
    }
    found = all;
  }, 300_000);

  it.each([...CLAUSES, ...OWN_CLAUSES].map(({ id, title }) => ({ id, title })))('$id: $title', ({ id }) => {
    judge(found, id, 'pdf');
  });
});
