import { listDrafts } from '#data/repositories/drafts';
import { standingOf } from '#data/repositories/life';
import { STANDING_NAMES } from '#data/repositories/life-names';
import type { Run } from '../command';
import { withStore } from '../data-store';
import { alignTable } from '../table';

/** The open drafts, last changed first, with what each waits for. */
export const list: Run = (invocation, io) =>
  withStore(invocation, io, {
    makes: false,
    work: (store) => store.browse((reading) => listDrafts(reading)),
    tell: (found) => {
      const drafts = found.map((draft) => {
        const { id, revision, title, changed, by, steps } = draft;
        return { id, revision, title, changed, by, standing: standingOf(draft), steps };
      });
      if (invocation.has('json')) io.out(`${JSON.stringify({ drafts }, null, 2)}\n`);
      else {
        const rows = drafts.map(({ id, title, changed, standing }) => [
          id,
          STANDING_NAMES[standing],
          changed.slice(0, 10),
          title,
        ]);
        io.out(alignTable([['标识', '办理', '改动日期', '标题'], ...rows]));
      }
      return 0;
    },
  });
