import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { mount } from './mount';
import { errorsOf, namesIn, notice, NOTICE_STEM, PROGRAM, runProgram, saveJson, scratch, zhiwen } from './support';

const PDF = `${NOTICE_STEM}.pdf`;

describe('when the disk is full', () => {
  /** Generates into a place where 40 KB fit: by a small disk, or else by a limit on the size of files. */
  async function generateIntoLittleRoom(before: (out: string) => void) {
    const folder = scratch();
    const out = join(folder, 'out');
    mkdirSync(out);
    const input = saveJson(folder, 'a.json', notice());
    const args = [PROGRAM, 'generate', input, '--out', out, '--force', '--json'];
    const small = mount(out, 'size=40k');
    before(out);
    const run = small
      ? await runProgram(process.execPath, args)
      : await runProgram('sh', ['-c', 'ulimit -f 40; exec "$0" "$@"', process.execPath, ...args]);
    return { run, out };
  }

  test('nothing half-written stays behind', async () => {
    const { run, out } = await generateIntoLittleRoom(() => undefined);
    expect(run.status).toBe(3);
    expect(errorsOf(run)[0]).toMatchObject({ code: 'disk-full', path: '--out' });
    expect(namesIn(out)).toEqual([]);
  });

  test('the files that were there are whole', async () => {
    const { run, out } = await generateIntoLittleRoom((folder) => {
      for (const extension of ['pdf', 'docx']) writeFileSync(join(folder, `${NOTICE_STEM}.${extension}`), '原来的内容');
    });
    expect(run.status).toBe(3);
    expect(namesIn(out)).toEqual([`${NOTICE_STEM}.docx`, PDF]);
    for (const name of namesIn(out)) expect(readFileSync(join(out, name), 'utf8')).toBe('原来的内容');
  });
});

describe('a folder that cannot be written', () => {
  test('is an environment problem', async () => {
    const folder = scratch();
    const out = join(folder, 'out');
    mkdirSync(out);
    // Root may write wherever rights alone forbid it; a disk mounted read-only stops even root.
    const target = mount(out, 'ro') ? out : '/proc/zhiwen';
    const run = await zhiwen(['generate', saveJson(folder, 'a.json', notice()), '--out', target, '--json']);
    expect(run.status).toBe(3);
    expect(errorsOf(run)[0]).toMatchObject({ code: 'no-permission', path: '--out' });
  });

  test.each(['/proc/zhiwen', '/sys/zhiwen/deep'])('ends at once: %s', async (target) => {
    const input = saveJson(scratch(), 'a.json', notice());
    expect((await zhiwen(['generate', input, '--out', target, '--json'])).status).toBe(3);
  });

  test('because it is a file, is a wrong argument', async () => {
    const folder = scratch();
    const input = saveJson(folder, 'a.json', notice());
    for (const target of [input, join(input, 'deeper')]) {
      const run = await zhiwen(['generate', input, '--out', target, '--json']);
      expect(run.status).toBe(2);
      expect(errorsOf(run)[0]).toMatchObject({ code: 'not-a-folder', path: '--out' });
    }
  });
});

describe('killed while it writes', () => {
  const ROUNDS = 16;
  const INPUTS = 12;

  /** Runs `generate`, kills it after a while, and says what then has a document's name in the folder. */
  async function killedAfter(milliseconds: number, inputs: readonly string[], out: string): Promise<void> {
    const args = [PROGRAM, 'generate', ...inputs, '--out', out, '--format', 'pdf', '--force', '--jobs', '1'];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('close', resolve));
    await wait(milliseconds);
    child.kill('SIGKILL');
    await ended;
  }

  test('it leaves whole files only, and the next run sweeps up', { timeout: 120_000 }, async () => {
    const folder = scratch();
    const out = join(folder, 'out');
    const body = '各级各部门要高度重视，认真抓好落实。'.repeat(500);
    const inputs = Array.from({ length: INPUTS }, (_, index) =>
      saveJson(folder, `${index}.json`, notice({ title: `关于第${index}项工作的通知`, body })),
    );
    expect((await zhiwen(['generate', ...inputs, '--out', out, '--format', 'pdf'])).status).toBe(0);
    const whole = new Map(namesIn(out).map((name) => [name, readFileSync(join(out, name))]));
    expect(whole.size).toBe(INPUTS);
    let interrupted = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const target = join(folder, `out-${round % 4}`);
      await killedAfter(250 + 60 * round, inputs, target);
      const named = namesInIfAny(target).filter((name) => !name.endsWith('.tmp'));
      if (named.length < INPUTS) interrupted += 1;
      for (const name of named)
        expect(readFileSync(join(target, name)).equals(whole.get(name) ?? Buffer.of())).toBe(true);
    }
    expect(interrupted).toBeGreaterThan(0);
    for (let index = 0; index < 4; index += 1) {
      const target = join(folder, `out-${index}`);
      await zhiwen(['generate', ...inputs, '--out', target, '--format', 'pdf', '--force']);
      expect(namesIn(target)).toEqual([...whole.keys()]);
    }
  });
});

function namesInIfAny(folder: string): readonly string[] {
  try {
    return namesIn(folder);
  } catch {
    return []; // Killed before it had made the folder.
  }
}
