/** `ZHIWEN_KILL_ROUNDS=200` for the long form. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { documents } from '#data/records/document';
import { auditStore } from '#data/repositories/audit';
import { openStore } from '#electron/storage/open-store';
import { systemTools } from '#electron/storage/system-tools';
import { notice, PROGRAM, saveJson, scratch, zhiwen } from './support';

const ROUNDS = Number(process.env['ZHIWEN_KILL_ROUNDS'] ?? 12);

/** Starts `issue`, kills it after a while, and says what it told by then. */
async function killedAfter(milliseconds: number, input: string, data: string): Promise<string | undefined> {
  const child = spawn(process.execPath, [PROGRAM, 'issue', input, '--data', data, '--json'], { stdio: 'pipe' });
  let told = '';
  child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
  const ended = new Promise((resolve) => child.on('close', resolve));
  await wait(milliseconds);
  child.kill('SIGKILL');
  await ended;
  return /"number": "(.+)"/.exec(told)?.[1];
}

test(
  'killed at any moment, no acknowledged document is lost and no number given twice',
  { timeout: 600_000 },
  async () => {
    const folder = scratch();
    const data = join(folder, 'data');
    const number = { code: '某政办发', year: 2024 };
    const input = saveJson(folder, 'a.json', notice({ head: { issuers: ['某某办'], number } }));
    const began = performance.now();
    expect((await zhiwen(['issue', input, '--data', data])).status).toBe(0);
    const usual = performance.now() - began;
    const told: string[] = [];
    let cutShort = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      // Two at once in every third round; most kills towards the end, where the writing is.
      const moments = Array.from({ length: round % 3 === 0 ? 2 : 1 }, () => usual * (0.4 + Math.random() * 0.9));
      const numbers = await Promise.all(moments.map((moment) => killedAfter(moment, input, data)));
      for (const one of numbers) if (one === undefined) cutShort += 1;
      told.push(...numbers.filter((one) => one !== undefined));
    }
    expect(cutShort).toBeGreaterThan(0);
    expect(new Set(told).size).toBe(told.length);

    expect((await zhiwen(['issue', input, '--data', data])).status).toBe(0);
    const opened = await openStore({ folder: data, tools: systemTools, mustExist: true });
    if (!opened.ok) throw new Error(opened.failure.message);
    const kept = await opened.value.read(async (reading) => ({
      findings: await auditStore(reading, systemTools),
      texts: await Promise.all(
        (await reading.keys(documents, '2024/某政办发')).map(
          async (serial) => (await reading.find(documents, `2024/某政办发/${serial}`))?.numberText,
        ),
      ),
    }));
    if (!kept.ok) throw new Error(kept.failure.message);
    expect(kept.notices).toEqual([]);
    expect(kept.value.findings).toEqual([]);
    for (const one of told) expect(kept.value.texts).toContain(one);
    // No number was burnt either, and nobody's lock is left.
    const serials = kept.value.texts.filter((text) => text !== undefined).length;
    expect(kept.value.texts).toContain(`某政办发〔2024〕${serials}号`);
    expect(readdirSync(data).filter((name) => name.startsWith('.zhiwen'))).toEqual([]);
  },
);
