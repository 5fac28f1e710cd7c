/**
 * Which drafts were issued and never change again, so that lists of drafts need not read them: remembered from one
 * session to the next beside the index, and as little needed as it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { counting } from '#data/records/people';
import type { Reading } from '#data/store/port';
import { BEGINNING, isOnTheWay, ledgerEnd, type Position } from './read-changes';
import { CLOSED_DRAFTS, writeReplacing } from './segment-folder';

const schema = v.strictObject({ sequence: counting, hash: v.string(), ids: v.array(v.string()) });

export interface ClosedDrafts {
  /** Ids that are known to be closed in what is read now; what else is found to be so is added to it. */
  readonly of: (reading: Reading) => Promise<Set<string>>;
  /** To be called once all of it was looked through. */
  readonly keep: (reading: Reading) => Promise<void>;
}

/** So many more, and the file is worth writing again. */
const WORTH_WRITING = 100;

/** @param folder of the index; it may be one that cannot be written */
export function createClosedDrafts(folder: string, worthWriting = WORTH_WRITING): ClosedDrafts {
  let position: Position = BEGINNING;
  let ids: Set<string> | undefined;
  let written = 0;

  const load = (): Set<string> => {
    try {
      const { ids: read, ...until } = v.parse(schema, JSON.parse(readFileSync(join(folder, CLOSED_DRAFTS), 'utf8')));
      position = until;
      written = read.length;
      return new Set(read);
    } catch {
      return new Set(); // Missing or spoilt: found out anew.
    }
  };

  return {
    async of(reading) {
      ids ??= load();
      // Another ledger in its place, from a backup say, may still have open what was issued here.
      if (!(await isOnTheWay(reading, position, await ledgerEnd(reading)))) {
        ids = new Set();
        position = BEGINNING;
        written = 0;
      }
      return ids;
    },
    async keep(reading) {
      if (ids === undefined) return;
      position = await ledgerEnd(reading);
      if (ids.size < written + worthWriting) return;
      written = ids.size;
      try {
        writeReplacing(folder, CLOSED_DRAFTS, Buffer.from(`${JSON.stringify({ ...position, ids: [...ids] })}\n`));
      } catch {
        return; // A disk that cannot be written: remembered for this session.
      }
    },
  };
}
