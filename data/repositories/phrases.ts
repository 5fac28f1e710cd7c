/** 法规依据 and phrases of the office's own. */
import { PHRASES_KEY, phrases, type OwnPhrase, type OwnPhrases } from '../records/phrases';
import { storeError } from '../store/failure';
import type { Reading, UnitOfWork } from '../store/port';

const NONE: OwnPhrases = { next: 1, own: [] };

/** `id` is given when it is kept. */
export type NewPhrase = OwnPhrase extends infer P ? (P extends unknown ? Omit<P, 'id'> : never) : never;

export const findOwnPhrases = async (reading: Reading): Promise<readonly OwnPhrase[]> => (await known(reading)).own;

/** Keeps a phrase; one that says the same is there already and stays as it is. */
export async function addPhrase(unit: UnitOfWork, added: NewPhrase): Promise<OwnPhrase> {
  const { next, own } = await known(unit);
  const same = own.find((one) => sayingOf(one) === sayingOf(added));
  if (same) return same;
  const kept = { ...added, id: `own-${next}` } as OwnPhrase;
  await unit.put(phrases, PHRASES_KEY, { next: next + 1, own: [...own, kept] });
  return kept;
}

/** Takes away one of the office's own. */
export async function removePhrase(unit: UnitOfWork, id: string): Promise<OwnPhrase> {
  const { next, own } = await known(unit);
  const gone = own.find((one) => one.id === id);
  if (!gone) throw storeError('not-possible', `本单位没有编号为“${id}”的依据或用语`);
  await unit.put(phrases, PHRASES_KEY, { next, own: own.filter((one) => one !== gone) });
  return gone;
}

const known = async (reading: Reading): Promise<OwnPhrases> => (await reading.find(phrases, PHRASES_KEY)) ?? NONE;

const sayingOf = (one: NewPhrase): string =>
  one.sort === 'citation' ? `${one.name} ${one.article ?? ''}` : `${one.use} ${one.text}`;
