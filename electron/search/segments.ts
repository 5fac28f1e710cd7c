import { randomUUID } from 'node:crypto';
import { accessSync, constants, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchEntry } from '#data/search/entry';
import type { Corpus } from './corpus';
import { openSegment, type Segment } from './open-segment';
import type { Position } from './read-changes';
import { segmentBytes } from './segment-bytes';
import { NO_CONTENTS, readContents, removeOthers, writeContents, writeReplacing } from './segment-folder';

export interface Sizes {
  /** Entries a segment holds at most: fewer make for more files, more for more memory while one is made. */
  readonly full: number;
  /** Entries that are kept in memory and looked through one by one before they are worth a file. */
  readonly worthAFile: number;
}

export const SIZES: Sizes = { full: 4096, worthAFile: 256 };
/** Segments that are not half full before they are made into one. */
const MOST_SMALL = 8;

/** The folder itself where it can be written, else one for the time being: records on a read-only disk can be searched. */
export function usableFolder(folder: string): { readonly folder: string; readonly passing: boolean } {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return { folder, passing: false };
  } catch {
    return { folder: mkdtempSync(join(tmpdir(), 'zhiwen-index-')), passing: true };
  }
}

/** What an index folder holds, if all of it opens; nothing otherwise. */
export function loadSegments(folder: string): { readonly segments: readonly Segment[]; readonly position: Position } {
  const { segments: names, sequence, hash } = readContents(folder);
  const segments: Segment[] = [];
  try {
    for (const name of names) segments.push(openSegment(join(folder, name), name));
    return { segments, position: { sequence, hash } };
  } catch {
    for (const segment of segments) segment.close();
    return { segments: [], position: { sequence: 0, hash: '' } };
  }
}

/** Puts entries into segments, small ones together with those that are there, and notes how far the folder goes. */
export function addSegments(
  { folder, full }: Pick<Sizes, 'full'> & { readonly folder: string },
  corpus: Corpus,
  added: readonly SearchEntry[],
  position: Position,
): readonly Segment[] {
  const { segments } = corpus;
  const small = thinIn(corpus, full);
  const merged = small.length >= MOST_SMALL ? small : [];
  const entries = [...merged.flatMap(({ entries: own }) => own()), ...added];
  const gone = new Set(merged.map(({ segment }) => segment));
  const made: Segment[] = [];
  for (let from = 0; from < entries.length; from += full) {
    const name = `${randomUUID()}.segment`;
    writeReplacing(folder, name, segmentBytes(entries.slice(from, from + full)));
    made.push(openSegment(join(folder, name), name));
  }
  const all = [...segments.filter((segment) => !gone.has(segment)), ...made];
  const contents = { ...NO_CONTENTS, ...position, segments: all.map(({ name }) => name) };
  writeContents(folder, contents);
  for (const segment of gone) segment.close();
  removeOthers(folder, contents);
  return all;
}

interface Thin {
  readonly segment: Segment;
  readonly entries: () => readonly SearchEntry[];
}

/** Segments with few entries that still count. */
function thinIn(corpus: Corpus, full: number): readonly Thin[] {
  return corpus.segments.flatMap((segment, index) => {
    const base = corpus.bases[index] ?? 0;
    const own = [...segment.ids.keys()].filter((place) => corpus.living[base + place] === 1);
    return own.length < full / 2 ? [{ segment, entries: () => own.map((place) => segment.entry(place)) }] : [];
  });
}
