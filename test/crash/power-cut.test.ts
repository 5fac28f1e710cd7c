import { expect, test } from 'vitest';
import { tryPowerCuts } from './harness';
import { archiveScenario } from './scenarios/archive';
import { issueScenario } from './scenarios/issue';
import { caseScenario } from './scenarios/issue-from-case';
import { registerScenario } from './scenarios/register-deeds';
import { reserveScenario } from './scenarios/reserve-number';
import { draftScenario } from './scenarios/save-draft';
import { signScenario } from './scenarios/sign-draft';

const SEEDS = 200;

test.each([
  issueScenario,
  archiveScenario,
  reserveScenario,
  registerScenario,
  draftScenario,
  signScenario,
  caseScenario,
])('a power cut at any step leaves all or nothing of it: $name', { timeout: 300_000 }, async (scenario) => {
  const { steps, states, violations } = await tryPowerCuts(scenario, SEEDS);
  expect(violations).toEqual([]);
  expect(states).toBeGreaterThan(steps);
});
