import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settingsTable } from '#profiles/settings-table';

const PAGE = join(import.meta.dirname, '../../../docs/profile-settings.md');

it('is what docs/profile-settings.md says (vitest -u writes it anew)', async () => {
  await expect(settingsTable()).toMatchFileSnapshot(PAGE);
});
