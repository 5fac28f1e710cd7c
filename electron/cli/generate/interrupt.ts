/** Ctrl+C. */
export interface Interrupt {
  readonly asked: () => boolean;
  /** From here on it ends the program at once again. */
  readonly release: () => void;
}

/** The first Ctrl+C is kept, so that the document in hand can be finished; the second one ends the program. */
export function catchInterrupt(): Interrupt {
  let asked = false;
  const remember = (): void => {
    asked = true;
  };
  process.once('SIGINT', remember);
  return { asked: () => asked, release: () => process.removeListener('SIGINT', remember) };
}
