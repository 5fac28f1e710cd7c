/** What the preview paints is what layout settled, to a fiftieth of a millimetre, in the real Chromium. */
import { afterAll, beforeAll, expect, test } from 'vitest';

import { launchApp, type RunningApp } from './harness/launch';
import { preview } from './screens/preview';
import { startScreen } from './screens/start-screen';
import sample from '../../templates/kinds/notice/sample-every-element.json';
import type { ZhiwenBridge } from '#data/contract/api';
import type { Page } from '#engine/pages/page';

let running: RunningApp;

beforeAll(async () => {
  running = await launchApp();
  await startScreen(running.page).ready();
  await startScreen(running.page).openSample('各要素俱全的通知');
});
afterAll(() => running.close());

/** The pages as the engine has them. */
const laidOut = (): Promise<readonly Page[]> =>
  running.page.evaluate(async (input) => {
    const { zhiwen } = window as unknown as { zhiwen: ZhiwenBridge };
    const reply = await zhiwen.preview({ revision: 1_000_000, base: 0, input });
    const texts = reply.ok && reply.value.status === 'done' ? (reply.value.patch?.pages ?? []) : [];
    return texts.map((text) => JSON.parse(text ?? '{}') as Page);
  }, sample);

interface PaintedText {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  /** Advance of the whole run, its tracking included. */
  readonly length: number;
}

/** The texts of a page in sight, in millimetres. */
const painted = (number: number): Promise<readonly PaintedText[]> =>
  running.page.locator(`[data-page="${number}"] svg`).evaluate((svg) => {
    const unit = (svg as SVGSVGElement).viewBox.baseVal.width / 210;
    return [...svg.querySelectorAll('text')].map((text) => ({
      text: text.textContent,
      x: Number(text.getAttribute('x')) / unit,
      baseline: Number(text.getAttribute('y')) / unit,
      size: Number(text.getAttribute('font-size')) / unit,
      length: text.getComputedTextLength() / unit,
    }));
  });

test('every run stands where layout put it, and is as long as layout measured it', async () => {
  await preview(running.page).waitForText(1, '000012');
  const [first] = await laidOut();
  const runs = (first?.lines ?? []).flatMap((line) => line.runs.map((run) => ({ line, run })));
  const texts = await painted(1);
  expect(texts.map(({ text }) => text)).toEqual(runs.map(({ run }) => run.text));
  texts.forEach((text, index) => {
    const { line, run } = runs[index] ?? {};
    expect(text.x, text.text).toBeCloseTo(run?.x ?? 0, 3);
    expect(text.baseline, text.text).toBeCloseTo(line?.baseline ?? 0, 3);
    expect(text.size, text.text).toBeCloseTo(line?.size ?? 0, 3);
    const advance = (run?.width ?? 0) + (run?.tracking ?? 0);
    expect(Math.abs(text.length - advance), text.text).toBeLessThan(0.02);
  });
});

test('only the pages in sight are in the document', async () => {
  await running.page.locator('footer', { hasText: '/ 6' }).waitFor();
  expect(await running.page.locator('[data-page] svg').count()).toBeLessThan(6);
});
