/**
 * How an element is set, in the same terms for every kind of file. Lengths are millimetres between edges of type;
 * undefined stands for what only the program that lays the file out can tell.
 */
export interface Look<T> {
  /** Faces of its Chinese characters, each once. */
  readonly faces: (of: T) => readonly Face[];
  /** Sizes of its type in points, each once. */
  readonly sizes: (of: T) => readonly number[];
  /** Colours of its type, each once. */
  readonly colors: (of: T) => readonly string[];
  readonly gap: (above: T, below: T) => number | undefined;
  /** Of the first line, from the left edge of the text block. */
  readonly fromLeft: (of: T) => number | undefined;
  /** Of the last line, from the right edge of the text block. */
  readonly fromRight: (of: T) => number | undefined;
  /** How far it stands off the middle of the text block, as a whole or by the line that is furthest from it. */
  readonly offCentre: (of: T, as: 'whole' | 'lines') => number | undefined;
  /** Width of its widest line. */
  readonly width: (of: T) => number | undefined;
  /** Upper edge, from the top of the first page. */
  readonly top: (of: T) => number | undefined;
  /** Upper edge of its ink, likewise; undefined also where the file has no outlines. */
  readonly inkTop: (of: T) => number | undefined;
}

export interface Face {
  readonly name: string;
  readonly bold: boolean;
}

const HAN = /\p{Script=Han}/u;

export const isHan = (text: string): boolean => HAN.test(text);

/** The values, each once, in the order in which they first come. */
export const distinct = <T>(values: readonly T[], key: (value: T) => string | number): readonly T[] => [
  ...new Map(values.map((value) => [key(value), value])).values(),
];
