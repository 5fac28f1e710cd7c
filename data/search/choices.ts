/** What documents can be narrowed down to: the values that occur, each once. */
export interface SearchChoices {
  /** The newest first. */
  readonly years: readonly string[];
  /** Ids of kinds. */
  readonly kinds: readonly string[];
  /** 发文机关; several that issued one document together count apart. */
  readonly units: readonly string[];
}

export function choicesOf(years: Iterable<string>, kinds: Iterable<string>, units: Iterable<string>): SearchChoices {
  return {
    years: once(years).sort().reverse(),
    kinds: once(kinds).sort(),
    units: once([...units].flatMap((names) => names.split('、'))).sort((one, other) => one.localeCompare(other, 'zh')),
  };
}

const once = (values: Iterable<string>): string[] => [...new Set(values)].filter((value) => value !== '');
