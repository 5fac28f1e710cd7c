/** The whole app is killed while somebody types. `ZHIWEN_KILL_ROUNDS=200` for the long form. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { auditedDrafts } from './harness/kept-drafts';
import { launchApp, type RunningApp } from './harness/launch';
import { fieldAt, form } from './screens/form';
import { choose } from './screens/menu';
import { startScreen } from './screens/start-screen';

const ROUNDS = Number(process.env['ZHIWEN_KILL_ROUNDS'] ?? 10);
/** What may be lost: what was typed in the two seconds before the end. */
const MAY_BE_LOST_MS = 2000;
const LONGEST_MS = 3600;

let userData: string;
beforeEach(async () => {
  userData = await mkdtemp(join(tmpdir(), 'zhiwen-kill-'));
});
afterEach(() => rm(userData, { recursive: true, force: true }));

interface Typed {
  readonly text: string;
  /** How many characters had been in the window two seconds before the end. */
  readonly safe: number;
}

/** Types at an uneven pace, a character or a phrase at a time, until the app is killed at a moment drawn by lot. */
async function typeUntilKilled(running: RunningApp): Promise<Typed> {
  const end = Date.now() + Math.random() * LONGEST_MS;
  const typed: { readonly text: string; readonly at: number }[] = [];
  for (let count = 0; Date.now() < end; count += 1) {
    const text = count % 7 === 6 ? '监督检查。' : String.fromCharCode(0x4e00 + count);
    await running.page.keyboard.insertText(text);
    typed.push({ text, at: Date.now() });
    await wait(Math.min(Math.random() * (count % 11 === 10 ? 900 : 120), Math.max(0, end - Date.now())));
  }
  const killed = Date.now();
  await running.kill();
  const lengthOf = (some: typeof typed): number => some.reduce((sum, { text }) => sum + text.length, 0);
  return {
    text: typed.map(({ text }) => text).join(''),
    safe: lengthOf(typed.filter(({ at }) => at <= killed - MAY_BE_LOST_MS)),
  };
}

const bodyOf = (draft: { readonly input: Readonly<Record<string, unknown>> } | undefined): string => {
  const body = draft?.input['body'];
  return typeof body === 'string' ? body : '';
};

test(
  'nothing older than two seconds is lost, the next start goes on with it, and the records are sound',
  { timeout: 60_000 + ROUNDS * 20_000 },
  async () => {
    let title = '';
    let body = '';
    for (let round = 0; round < ROUNDS; round += 1) {
      const running = await launchApp({ userData });
      const { page } = running;
      if (title !== '') {
        await form(page).ready();
        await page.getByText('上次意外关闭').waitFor();
        expect(await form(page).value('title')).toBe(title);
        expect(await page.locator(fieldAt('body')).first().inputValue()).toBe(body);
      }
      if (round % 3 === 0) {
        if (title !== '') await choose(running.app, 'new');
        await startScreen(page).ready();
        await startScreen(page).newByKeyboard('通知');
        title = `第${round}轮`;
        body = '';
        await page.keyboard.insertText(title);
        await page.getByText(/^已保存/).waitFor();
      }
      await page.locator(fieldAt('body')).first().focus();
      await page.keyboard.press('Control+End');
      const { text, safe } = await typeUntilKilled(running);

      const drafts = await auditedDrafts(join(userData, 'data'));
      expect(drafts).toHaveLength(Math.floor(round / 3) + 1);
      const kept = bodyOf(drafts[0]);
      expect(drafts[0]?.title).toBe(title);
      expect((body + text).startsWith(kept), `round ${round}: what is kept was typed`).toBe(true);
      expect(kept.length - body.length, `round ${round}: what is safe`).toBeGreaterThanOrEqual(safe);
      body = kept;
    }
  },
);
