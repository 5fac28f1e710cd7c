/**
 * The folder `index/` beside the records: a cache that may be deleted at any time, and is never the only copy of
 * anything. `contents.json` names the segments that count and up to which entry of the ledger they go.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { counting } from '#data/records/people';

const contentsSchema = v.strictObject({
  format: v.literal('zhiwen-index'),
  version: v.literal(1),
  /** Up to which entry of the ledger, and its hash. */
  sequence: counting,
  hash: v.string(),
  segments: v.array(v.pipe(v.string(), v.regex(/^[0-9a-f-]+\.segment$/))),
});
export type Contents = Readonly<v.InferOutput<typeof contentsSchema>>;

export const NO_CONTENTS: Contents = { format: 'zhiwen-index', version: 1, sequence: 0, hash: '', segments: [] };
const CONTENTS = 'contents.json';
export const CLOSED_DRAFTS = 'closed-drafts.json';

/** What the folder says it holds; nothing where it says nothing that makes sense. */
export function readContents(folder: string): Contents {
  try {
    const parsed = v.safeParse(contentsSchema, JSON.parse(readFileSync(join(folder, CONTENTS), 'utf8')));
    return parsed.success ? parsed.output : NO_CONTENTS;
  } catch {
    return NO_CONTENTS; // Missing or spoilt: made anew.
  }
}

export function writeContents(folder: string, contents: Contents): void {
  writeReplacing(folder, CONTENTS, Buffer.from(`${JSON.stringify(contents)}\n`));
}

export function writeReplacing(folder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const next = join(folder, `${name}.${process.pid}.next`);
  writeFileSync(next, bytes);
  renameSync(next, join(folder, name));
}

/** How long another program may still be reading or making a segment that does not count here. */
const LEFT_MS = 60 * 60 * 1000;

/** Takes away what has not counted for a while; what a program still has open, Windows keeps until later. */
export function removeOthers(folder: string, { segments }: Contents): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if ([CONTENTS, CLOSED_DRAFTS, ...segments].includes(name)) continue;
    try {
      if (Date.now() - statSync(path).mtimeMs > LEFT_MS) rmSync(path);
    } catch {
      continue;
    }
  }
}
