/**
 * How long it takes from a key to the repainted page, in the real window. Reads a document (JSON) whose `body` is one
 * text from the file named first; prints the milliseconds of every key as a JSON list.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import { root } from '../lib/paths.mjs';

const WARM_UPS = 15;
const KEYS = 60;
/** A brisk typist's pause between two characters. */
const PAUSE_MS = 120;
const BODY = '[data-path="body"]:is(textarea), [data-path="body"] textarea';

const [file] = process.argv.slice(2);
const userData = mkdtempSync(join(tmpdir(), 'zhiwen-typing-'));
const app = await _electron.launch({
  executablePath: process.env.ZHIWEN_ELECTRON,
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), `--user-data-dir=${userData}`, root],
});
try {
  const page = await openDocument(await app.firstWindow());
  await placeCaretInTheMiddle(page);
  await page.evaluate(watchRepaints);
  for (let key = 0; key < WARM_UPS + KEYS; key += 1) {
    await page.keyboard.insertText('一二三四五六七八九十'[key % 10]);
    await page.waitForTimeout(PAUSE_MS);
  }
  const times = await page.evaluate(() => globalThis.repaints);
  process.stdout.write(JSON.stringify(times.slice(WARM_UPS)));
} finally {
  await app.evaluate(({ dialog }) => {
    dialog.showMessageBoxSync = () => 1;
  });
  await app.close();
  rmSync(userData, { recursive: true, force: true });
}

async function openDocument(page) {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);
  await page.getByRole('button', { name: '新建通知' }).waitFor();
  await page.getByRole('button', { name: '打开文件' }).click();
  await page.locator('footer', { hasText: /1 \/ \d\d/ }).waitFor();
  return page;
}

async function placeCaretInTheMiddle(page) {
  await page.locator(BODY).focus();
  await page.locator(BODY).evaluate((box) => box.setSelectionRange(box.value.length / 2, box.value.length / 2));
  await page.waitForTimeout(1500);
}

/** Runs in the window: from the key's own time to the moment after the frame in which the page's text changed. */
function watchRepaints() {
  globalThis.repaints = [];
  let pressed;
  document.addEventListener('beforeinput', (event) => {
    pressed ??= event.timeStamp;
  });
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = () => {
    if (pressed === undefined) return;
    globalThis.repaints.push(performance.now() - pressed);
    pressed = undefined;
  };
  const sheets = document.querySelector('[aria-label="页面预览"]');
  let text = sheets.textContent;
  new MutationObserver(() => {
    // Scrolling and the like change the pages too; only new text counts.
    if (sheets.textContent === text) return;
    text = sheets.textContent;
    requestAnimationFrame(() => {
      afterFrame.port2.postMessage(null);
    });
  }).observe(sheets, { subtree: true, childList: true, characterData: true });
}
