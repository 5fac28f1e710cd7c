/** The same without what was not found, as optional properties want it. */
export function found<T extends object>(parts: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    readonly [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
