import { entryText } from '#data/search/entry-text';
import { KIND_GROUPS } from '#kinds/registry';

/** Sentences of all samples: words as often, and beside each other, as documents have them. */
const SENTENCES = [
  ...new Set(
    KIND_GROUPS.flatMap(({ kinds }) => kinds.flatMap(({ samples }) => samples.flatMap(({ input }) => entryText(input))))
      .flatMap((paragraph) => paragraph.split(/(?<=[。；])/))
      .filter((sentence) => sentence.length > 12),
  ),
];

const CHARACTERS = 2000;

/** A notice of some two thousand characters, always the same for a number, with names and figures of its own. */
export function numberedInput(index: number, title: string): object {
  const chance = chanceFrom(index);
  const name = (): string => String.fromCharCode(0x4e00 + chance(6000), 0x4e00 + chance(6000), 0x4e00 + chance(6000));
  const body: string[] = [];
  for (let length = 0; length < CHARACTERS;) {
    const paragraph = [0, 1, 2].map(() => SENTENCES[chance(SENTENCES.length)] ?? '').join('');
    body.push(`${paragraph}由${name()}负责，于${chance(12) + 1}月${chance(28) + 1}日前整改${chance(3000)}处。`);
    length += body.at(-1)?.length ?? 0;
  }
  return {
    kind: 'notice',
    head: { issuers: [`某市${name()}局`] },
    title,
    addressees: ['各区县人民政府', '市直各部门'],
    body: body.join('\n'),
    closing: { date: '2024-03-05' },
  };
}

/** A linear congruential generator: good enough for words, and the same everywhere. */
function chanceFrom(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
