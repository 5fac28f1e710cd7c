import { join } from 'node:path';
import { expectedRecords } from '#data/repositories/expected';
import { collectFindings, type Finding } from '#data/repositories/findings';
import type { Tools } from '#data/store/port';
import type { FileSystem } from '../file-system';
import { isWholeJournal, JOURNAL } from '../journal';
import { isWholeMarker, MARKER } from '../store-marker';
import { auditFiles } from './audit-files';
import { auditRecords } from './audit-records';
import type { Audit } from './audit-run';
import { placeOf, type Place } from './place';
import { readChain } from './read-chain';
import { auditSeals, sealOf, type Seal } from './seal';
import { walk } from './walk';

export interface Verification {
  readonly findings: readonly Finding[];
  /** Paths of what is no part of the archive and does no harm: left by a power cut, set aside after damage. */
  readonly remarks: readonly string[];
  readonly counted: { readonly entries: number; readonly records: number; readonly files: number };
  /** 核验码: where the ledger ends now. Kept elsewhere, it shows one day that its end was not cut off. */
  readonly seal: string;
}

export interface VerifyOptions {
  readonly fs: FileSystem;
  readonly root: string;
  readonly tools: Pick<Tools, 'digest'>;
  /** 核验码 noted earlier: the ledger must still hold those entries. */
  readonly seals?: readonly Seal[];
  /** Called as files are read. */
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Holds every file of a store against the ledger, to the last byte: what was altered, swapped, taken away, put in or
 * put back. Changes nothing, sets nothing aside. What is not sealed (drafts, directory, settings) is left alone.
 */
export async function verifyFolder({
  fs,
  root,
  tools,
  seals = [],
  progress = () => undefined,
}: VerifyOptions): Promise<Verification> {
  const { findings, report } = collectFindings();
  const places = (await walk(fs, root)).map(({ path, kind }) => ({
    path,
    place: kind === 'file' ? placeOf(path) : ({ is: 'stray' } as const),
  }));
  const total = places.filter(({ place }) => !UNREAD.includes(place.is)).length;
  let done = 0;
  const read = (path: string): Promise<Uint8Array> => {
    progress((done += 1), total);
    return fs.read(join(root, path));
  };
  const audit: Audit = { places, read, tools, report };
  const chain = await readChain(audit);
  auditSeals(seals, chain.entries, report);
  await auditOwn(audit);
  const records = await auditRecords(audit, expectedRecords(chain.entries, tools), chain);
  const files = await auditFiles(audit, records, chain);
  const isLeft = (place: Place): boolean =>
    place.is === 'left-behind' || (place.is === 'file' && chain.isUnfinished(place.owner, place.key));
  const remarks = places.filter(({ place }) => isLeft(place)).map(({ path }) => path);
  const counted = { entries: chain.entries.length, records: records.count, files };
  return { findings, remarks, counted, seal: sealOf(chain.entries) };
}

/** What is looked at by its name alone. */
const UNREAD: readonly Place['is'][] = ['stray', 'uncovered', 'left-behind'];

/** Marker and journal answer for themselves; what has no place in a store is named. */
async function auditOwn({ places, read, tools, report }: Audit): Promise<void> {
  for (const { path, place } of places) {
    if (place.is === 'stray') report('not-registered', path, `“${path}”不是制文的文件，是后来放进去的`);
    else if (place.is === 'marker' && !isWholeMarker(await read(path))) report('altered', path, '标识文件被改动过');
    else if (place.is === 'journal' && !isWholeJournal(await read(path), tools.digest))
      report('altered', path, '最近一次写入的记录被改动过');
  }
  for (const name of [MARKER, JOURNAL]) {
    if (!places.some(({ path }) => path === name)) report('missing', name, `“${name}”不见了`);
  }
}
