import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf, notice, NOTICE_STEM, saveJson, scratch, TRACE, zhiwen } from './support';

/** A folder with our template of a notice, changed. */
async function changed(from: string, to: string): Promise<{ folder: string; data: string; file: string }> {
  const folder = scratch();
  const file = join(folder, '通知.hbs');
  expect((await zhiwen(['template', 'export', '通知', file])).status).toBe(0);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
  return { folder, data: join(folder, 'data'), file };
}

const textOf = (folder: string): string =>
  execFileSync('pdftotext', [join(folder, `${NOTICE_STEM}.pdf`), '-'], { encoding: 'utf8' });

test("the office's own template stands in for ours until it is retired, and issuing says which it was", async () => {
  const { folder, data, file } = await changed('{{> 正文内容}}', '{{> 正文内容}}\n<段落>本单位专用结束语。</段落>');
  const input = saveJson(folder, 'a.json', notice());
  expect((await zhiwen(['template', 'check', file])).stdout).toBe('通知：模板没有问题\n');
  expect((await zhiwen(['template', 'import', file, '--data', data, '--by', '张三'])).status).toBe(0);
  expect((await zhiwen(['template', 'list', '--data', data])).stdout).toContain('第1次修改');

  for (const [out, args, has] of [
    ['office', ['--data', data], true],
    ['ours', [], false],
  ] as const) {
    expect((await zhiwen(['generate', input, '--out', join(folder, out), ...args])).status).toBe(0);
    expect(textOf(join(folder, out)).includes('本单位专用结束语')).toBe(has);
  }

  const issued = await zhiwen(['issue', input, '--data', data, '--json']);
  expect(issued.status).toBe(0);
  const { files } = JSON.parse(issued.stdout) as { files: readonly string[] };
  const source = files.find((name) => name.endsWith('.json')) ?? '';
  expect(JSON.parse(readFileSync(source, 'utf8'))).toMatchObject({
    kind: { version: expect.stringMatching(/\+1$/u) as string },
    template: { source: expect.stringContaining('本单位专用结束语') as string },
  });

  expect((await zhiwen(['template', 'retire', 'notice', '--data', data])).status).toBe(0);
  expect((await zhiwen(['generate', input, '--out', join(folder, 'after'), '--data', data])).status).toBe(0);
  expect(textOf(join(folder, 'after'))).not.toContain('本单位专用结束语');
});

test('a template with a mistake is refused with its line, and nothing changes', async () => {
  const { data, file } = await changed('{{> 正文内容}}', '{{> 正文内容}}\n<段落>{{没有的项}}</段落>');
  const check = await zhiwen(['template', 'check', file, '--json']);
  expect(check.status).toBe(1);
  const { findings } = JSON.parse(check.stdout) as { findings: readonly { line: number }[] };
  const line = readFileSync(file, 'utf8').split('{{没有的项}}')[0]?.split('\n').length;
  expect(findings).toMatchObject([{ line, severity: 'error' }]);
  const run = await zhiwen(['template', 'import', file, '--data', data, '--json']);
  expect(run.status).toBe(2);
  expect(errorsOf(run)[0]?.message).toContain(`第 ${line} 行`);
});

test.each([
  [['template', 'check', '/dev/null'], 2],
  [['template', 'fly'], 2],
  [['template', 'export', '通知'], 2],
  [['template', 'export', 'no-such', 'x.hbs'], 2],
])('%j is answered in Chinese', async (args, status) => {
  const run = await zhiwen(args);
  expect(run).toMatchObject({ status, stdout: '' });
  expect(run.stderr).toMatch(/\p{Script=Han}/u);
  expect(run.stderr).not.toMatch(TRACE);
});
