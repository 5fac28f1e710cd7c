import { describe, expect, test } from 'vitest';
import { failureOf } from '#data/store/failure';
import { tryFaults } from './harness';
import { archiveScenario } from './scenarios/archive';
import { issueScenario } from './scenarios/issue';
import { reserveScenario } from './scenarios/reserve-number';
import { draftScenario } from './scenarios/save-draft';

describe.each([issueScenario, archiveScenario, reserveScenario, draftScenario])(
  'while the disk refuses: $name',
  (scenario) => {
    test.each([
      { code: 'ENOSPC', lasts: true },
      { code: 'EROFS', lasts: true },
      { code: 'EIO', lasts: false },
      { code: 'EIO', lasts: true },
      { code: 'EMFILE', lasts: false },
    ])('$code, lasting $lasts: told in Chinese, nothing mixed, and it goes on afterwards', async (fault) => {
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
    });
  },
);
