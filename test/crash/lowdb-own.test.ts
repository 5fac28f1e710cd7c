import { expect, test } from 'vitest';
import { tryPowerCuts, type Scenario } from './harness';
import { lowdbFile, type LowdbFile } from './lowdb-own';

interface Register {
  readonly last: number;
  readonly texts: readonly string[];
}

const numbering: Scenario<LowdbFile<Register>> = {
  name: 'number documents with lowdb alone',
  open: (fs) => Promise.resolve(lowdbFile<Register>(fs, '/register.json')),
  run: async (file, tell) => {
    for (let count = 0; count < 2; count += 1) {
      const { last, texts } = (await file.read()) ?? { last: 0, texts: [] };
      await file.write({ last: last + 1, texts: [...texts, `第${last + 1}号`] });
      tell(String(last + 1));
    }
  },
  check: async (file, told) => {
    const { last, texts } = (await file.read()) ?? { last: 0, texts: [] };
    const twice = told.filter((number, index) => told.indexOf(number) !== index).map((one) => `${one} was given twice`);
    return [
      ...twice,
      ...(last < told.length || texts.length !== last ? [`${told.length} were told of, ${last} kept`] : []),
    ];
  },
};

test('the same harness finds that what lowdb by itself has acknowledged is lost and torn', async () => {
  const { violations } = await tryPowerCuts(numbering, 200);
  const all = violations.flatMap(({ problems }) => problems).join('\n');
  expect(all).toMatch(/\d were told of, 0 kept/);
  expect(all).toMatch(/SyntaxError/);
});

test.fails('it would have to pass, were lowdb enough by itself', async () => {
  expect((await tryPowerCuts(numbering, 200)).violations).toEqual([]);
});
