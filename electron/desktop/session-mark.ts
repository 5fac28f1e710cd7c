import { unlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

import { report } from '#electron/platform/report';
import { durableWrite } from '#electron/storage/durable-write';

const markSchema = v.object({
  began: v.pipe(v.string(), v.isoTimestamp()),
  /** The draft in the window; `null` while there is none. */
  draft: v.nullable(v.string()),
});
export type Mark = Readonly<v.InferOutput<typeof markSchema>>;

export interface SessionMark {
  /** Of the session before this one, where it never came to its end. */
  readonly cutOff: Mark | undefined;
  /** Notes which draft is in the window; resolves once it is on the disk, or could not be. */
  readonly note: (draft: string | null) => Promise<void>;
  /** Takes the mark away: this session ended as it should. */
  readonly end: () => void;
}

/** Puts up the mark of a running session in a file of its own. What a session cut off had open stays noted at first. */
export async function markSession(file: string, now: string): Promise<SessionMark> {
  const cutOff = await readMark(file);
  let draft = cutOff?.draft ?? null;
  let writing: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    const bytes = Buffer.from(JSON.stringify({ began: now, draft } satisfies Mark));
    writing = writing
      .then(() => durableWrite(file, bytes, { overwrite: true }))
      .catch(() => {
        report('the session has no mark');
      });
    return writing;
  };
  await write();
  return {
    cutOff,
    note(open) {
      if (open === draft) return writing;
      draft = open;
      return write();
    },
    end() {
      takeAway(file);
    },
  };
}

/** At once: the program is ending, and waits for nothing. */
function takeAway(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    report('the mark of the session stays'); // At worst the next start opens the last draft by itself.
  }
}

async function readMark(file: string): Promise<Mark | undefined> {
  try {
    const mark = v.safeParse(markSchema, JSON.parse(await readFile(file, 'utf8')));
    return mark.success ? mark.output : undefined;
  } catch {
    return undefined; // No session before, or one that ended as it should.
  }
}
