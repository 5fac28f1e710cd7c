import { readFileSync } from 'node:fs';
import corrections from '../fixtures/seeds/corrections.json';

export type SeedName = keyof typeof corrections;

/** An error of the source: where, what stands there, what is set instead, and why. */
export interface Correction {
  readonly place: string;
  readonly stands: string;
  readonly set: string;
  readonly why: string;
}

const file = (name: string): string => readFileSync(new URL(`../fixtures/seeds/${name}`, import.meta.url), 'utf8');

export const seedInput = (name: string): unknown => JSON.parse(file(`${name}.json`));

export const correctionsOf = (name: SeedName): readonly Correction[] => corrections[name].corrections;

/** Paragraphs of a source without blanks, joined by the rule in the fixtures' README; one a line. */
export function sourceText(name: SeedName): string {
  const { joined } = corrections[name] as { readonly joined: readonly string[] };
  const lines = file(`${name}.txt`)
    .split('\n')
    .map((line) => line.replace(/^#+/u, '').replaceAll('**', '').replace(/\s+/gu, ''))
    .filter((line) => line !== '');
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    const goesOn = before === undefined || joined.some((end) => before.endsWith(end));
    return `${text}${goesOn ? '' : '\n'}${line}`;
  }, '');
}

/** The source as it should read: every correction is made, and each must have had its one place. */
export function correctedText(name: SeedName): string {
  return correctionsOf(name).reduce((text, { place, stands, set }) => {
    const [before, after, ...more] = text.split(stands);
    if (before === undefined || after === undefined || more.length > 0 || stands === set)
      throw new Error(`${name} ${place}: “${stands}” does not stand there once`);
    return `${before}${set}${after}`;
  }, sourceText(name));
}
