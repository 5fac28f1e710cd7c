import { describe, expect, test } from 'vitest';
import { failureOf } from '#data/store/failure';
import { tryFaults, tryPowerCuts } from './harness';
import { backupScenario } from './scenarios/backup';
import { migrateScenario } from './scenarios/migrate';
import { replaceScenario, restoreScenario } from './scenarios/restore';

const SEEDS = 200;
const scenarios = [backupScenario, restoreScenario, replaceScenario, migrateScenario];

test.each(scenarios)(
  'a power cut at any step leaves what was or what shall be: $name',
  { timeout: 300_000 },
  async (scenario) => {
    const { steps, states, violations } = await tryPowerCuts(scenario, SEEDS);
    expect(violations).toEqual([]);
    expect(states).toBeGreaterThan(steps);
  },
);

describe.each(scenarios)('while the disk refuses: $name', (scenario) => {
  test.each([
    { code: 'ENOSPC', lasts: true },
    { code: 'EIO', lasts: false },
  ])(
    '$code, lasting $lasts: told in Chinese, never said to be done, and it goes on afterwards',
    { timeout: 120_000 },
    async (fault) => {
      const codes = new Set<string>();
      const { violations } = await tryFaults(scenario, fault, (error) => {
        const failure = failureOf(error);
        if (failure === undefined) throw error;
        expect(failure.message).toMatch(/\p{Script=Han}/u);
        codes.add(failure.code);
      });
      expect(violations).toEqual([]);
      expect([...codes].filter((code) => !['disk', 'uncertain'].includes(code))).toEqual([]);
      expect(codes).toContain('disk');
    },
  );
});
