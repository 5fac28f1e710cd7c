import { expect, test } from 'vitest';
import { nameLines } from '#engine/compose/name-lines';
import { splitWords } from '#electron/services/words';

const lines = (name: string, width: number) =>
  nameLines(name, width, { measure: ({ length }) => length, words: splitWords });

test('names joined by 、 are parted there, not within the second', () => {
  const [first, second] = ['云江市安全生产委员会办公室、', '云江市防灾减灾救灾委员会办公室'];
  expect(lines(`${first}${second}`, 24)).toEqual([first, second]);
});

test('a line does not end with 和', () => {
  for (let width = 8; width < 20; width += 1)
    for (const line of lines('云江市安全生产和自然灾害防治领导小组办公室', width)) expect(line).not.toMatch(/和$/u);
});
