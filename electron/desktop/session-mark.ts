import { unlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

import { report } from '#electron/platform/report';
import { durableWrite } from '#electron/storage/durable-write';

const markSchema = v.object({ began: v.pipe(v.string(), v.isoTimestamp()) });

export interface SessionMark {
  /** When the session before this one began, where it never came to its end. */
  readonly cutOff: string | undefined;
  /** Takes the mark away: this session ended as it should. */
  readonly end: () => void;
}

/** Puts up the mark of a running session in a file of its own. */
export async function markSession(file: string, now: string): Promise<SessionMark> {
  const cutOff = await readMark(file);
  await durableWrite(file, Buffer.from(JSON.stringify({ began: now })), { overwrite: true }).catch(() => {
    report('the session has no mark');
  });
  return { cutOff, end: () => takeAway(file) };
}

/** At once: the program is ending, and waits for nothing. */
function takeAway(file: string): void {
  try {
    unlinkSync(file);
  } catch {
    report('the mark of the session stays'); // At worst the next start opens the last draft by itself.
  }
}

async function readMark(file: string): Promise<string | undefined> {
  try {
    const mark = v.safeParse(markSchema, JSON.parse(await readFile(file, 'utf8')));
    return mark.success ? mark.output.began : undefined;
  } catch {
    return undefined; // No session before, or one that ended as it should.
  }
}
