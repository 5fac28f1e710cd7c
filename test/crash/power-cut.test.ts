import { expect, test } from 'vitest';
import { tryPowerCuts } from './harness';
import { issueScenario } from './scenarios/issue';
import { reserveScenario } from './scenarios/reserve-number';
import { draftScenario } from './scenarios/save-draft';

const SEEDS = 200;

test.each([issueScenario, reserveScenario, draftScenario])(
  'a power cut at any step leaves all or nothing of it: $name',
  { timeout: 300_000 },
  async (scenario) => {
    const { steps, states, violations } = await tryPowerCuts(scenario, SEEDS);
    expect(violations).toEqual([]);
    expect(states).toBeGreaterThan(steps);
  },
);
