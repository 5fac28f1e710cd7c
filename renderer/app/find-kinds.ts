import { asText } from '../forms/model/json';
import type { Kind } from '../state/kinds';

type Findable = Pick<Kind, 'name' | 'group' | 'samples' | 'schema'>;

/** The kinds that have all the words somewhere; those that have the first in their name come before the others. */
export function findKinds<K extends Findable>(kinds: readonly K[], words: string): readonly K[] {
  const wanted = words.trim().split(/\s+/u).filter(Boolean);
  const [first] = wanted;
  if (first === undefined) return kinds;
  const found = kinds.filter((kind) => {
    const text = [kind.name, kind.group, asText(kind.schema.description), ...kind.samples].join('\n');
    return wanted.every((word) => text.includes(word));
  });
  const named = found.filter(({ name }) => name.includes(first));
  return [...named, ...found.filter((kind) => !named.includes(kind))];
}

export interface KindGroup<K> {
  readonly name: string;
  readonly kinds: readonly K[];
}

/** Kinds by their groups, both in the order given. */
export const groupKinds = <K extends Pick<Kind, 'group'>>(kinds: readonly K[]): readonly KindGroup<K>[] =>
  [...new Set(kinds.map(({ group }) => group))].map((name) => ({
    name,
    kinds: kinds.filter(({ group }) => group === name),
  }));
