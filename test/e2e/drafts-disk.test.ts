/** Saving where the disk refuses. */
import { execFileSync } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { mount } from '../cli/mount';
import { auditedDrafts } from './harness/kept-drafts';
import { launchApp } from './harness/launch';
import { picture } from './harness/pictures';
import { fieldAt } from './screens/form';
import { startScreen } from './screens/start-screen';

/** Takes all the room there is. */
async function fill(file: string): Promise<void> {
  for (const piece of [200_000, 4096]) {
    const taken = await appendUntilFull(file, Buffer.alloc(piece));
    expect(taken).toBe('ENOSPC');
  }
}

async function appendUntilFull(file: string, piece: Buffer): Promise<unknown> {
  try {
    for (;;) await appendFile(file, piece);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}

test.for([
  {
    what: 'full',
    refuse: (data: string) => fill(join(data, 'filler')),
    relent: (data: string) => rm(join(data, 'filler')),
  },
  {
    what: 'read-only',
    refuse: (data: string) => Promise.resolve(execFileSync('mount', ['-o', 'remount,ro', data])),
    relent: (data: string) => Promise.resolve(execFileSync('mount', ['-o', 'remount,rw', data])),
  },
])(
  'on a disk that became $what the text stays, the user is told, and it is saved once the disk relents',
  async ({ what, refuse, relent }, { skip }) => {
    const data = await mkdtemp(join(tmpdir(), 'zhiwen-disk-'));
    if (!mount(data, 'size=2m')) return skip();
    const running = await launchApp({ args: ['--data', data] });
    const { page } = running;
    await startScreen(page).ready();
    await startScreen(page).newByKeyboard('通知');
    await page.keyboard.insertText('关于磁盘的通知');
    const saved = page.getByText(/^已保存 \d\d:\d\d:\d\d$/);
    await saved.waitFor();

    await refuse(data);
    await page.locator(fieldAt('body')).first().fill('这一段没有地方可存。');
    await page.getByText('没有保存成功', { exact: true }).waitFor();
    await page.getByText(/草稿没有保存成功：.+/).waitFor();
    expect(await saved.count()).toBe(0);
    await picture(running, `8-disk-${what}`);
    expect(await page.locator(fieldAt('body')).first().inputValue()).toBe('这一段没有地方可存。');

    await relent(data);
    await saved.waitFor({ timeout: 10_000 });
    expect(await page.getByText(/草稿没有保存成功/).count()).toBe(0);
    await running.close();
    expect((await auditedDrafts(data))[0]?.input).toMatchObject({
      title: '关于磁盘的通知',
      body: '这一段没有地方可存。',
    });
  },
);
