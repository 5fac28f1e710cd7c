import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf, namesIn, notice, NOTICE_STEM, runProgram, saveJson, scratch, zhiwen, PROGRAM } from './support';

test('writes PDF and DOCX named by number and title, and prints where', async () => {
  const folder = scratch();
  const out = join(folder, 'new', 'deep');
  const run = await zhiwen(['generate', saveJson(folder, 'a.json', notice()), '--out', out]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(namesIn(out)).toEqual([`${NOTICE_STEM}.docx`, `${NOTICE_STEM}.pdf`]);
  expect(run.stdout).toBe(`${join(out, `${NOTICE_STEM}.pdf`)}\n${join(out, `${NOTICE_STEM}.docx`)}\n`);
  expect(
    readFileSync(join(out, `${NOTICE_STEM}.pdf`))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(
    readFileSync(join(out, `${NOTICE_STEM}.docx`))
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('writes only the formats asked for', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  await zhiwen(['generate', saveJson(folder, 'a.json', notice()), '--out', out, '--format', 'PDF']);
  expect(namesIn(out)).toEqual([`${NOTICE_STEM}.pdf`]);
});

test('reads standard input, byte order mark and Windows line ends included', async () => {
  const out = join(scratch(), 'out');
  const stdin = `\ufeff${JSON.stringify(notice(), null, 2).replaceAll('\n', '\r\n')}`;
  const run = await zhiwen(['generate', '-', '--out', out], { stdin });
  expect(run.status).toBe(0);
  expect(namesIn(out)).toHaveLength(2);
});

test('the same input gives the same bytes, whatever the day, the folder and the language of the machine', async () => {
  const folder = scratch();
  const input = saveJson(folder, 'a.json', notice());
  const runs = [
    { out: join(folder, '一'), env: { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8' } },
    { out: join(folder, 'two'), env: { TZ: 'America/Los_Angeles', LANG: 'C' } },
  ];
  for (const { out, env } of runs) {
    expect((await zhiwen(['generate', input, '--out', out], { env })).status).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // The clock moves on by more than a second.
  }
  for (const extension of ['pdf', 'docx']) {
    const [one, two] = runs.map(({ out }) => readFileSync(join(out, `${NOTICE_STEM}.${extension}`)));
    expect(one?.equals(two ?? Buffer.alloc(0)), extension).toBe(true);
  }
});

test('never overwrites: no file of the set is touched, not even the one whose name was free', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  mkdirSync(out);
  writeFileSync(join(out, `${NOTICE_STEM}.docx`), '原来的内容');
  const run = await zhiwen(['generate', saveJson(folder, 'a.json', notice()), '--out', out, '--json']);
  expect(run.status).toBe(2);
  expect(errorsOf(run)[0]).toMatchObject({
    code: 'file-exists',
    message: expect.stringContaining('--force') as string,
  });
  expect(namesIn(out)).toEqual([`${NOTICE_STEM}.docx`]);
  expect(readFileSync(join(out, `${NOTICE_STEM}.docx`), 'utf8')).toBe('原来的内容');
});

test('overwrites with --force', async () => {
  const folder = scratch();
  const input = saveJson(folder, 'a.json', notice());
  writeFileSync(join(folder, `${NOTICE_STEM}.pdf`), '原来的内容');
  const run = await zhiwen(['generate', input, '--out', folder, '--force', '--format', 'pdf']);
  expect(run.status).toBe(0);
  expect(
    readFileSync(join(folder, `${NOTICE_STEM}.pdf`))
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('a title that no file system would take still names its file', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  const title = '关于“甲/乙:丙*丁?”\n有关|问题<试行>的通知';
  const run = await zhiwen([
    'generate',
    saveJson(folder, 'a.json', notice({ title })),
    '--out',
    out,
    '--format',
    'pdf',
  ]);
  expect(run.status).toBe(0);
  expect(namesIn(out)).toEqual(['某政办发〔2024〕7号 关于“甲／乙：丙＊丁？”有关｜问题＜试行＞的通知.pdf']);
});

test('several inputs: names are told apart, progress goes to standard error, a bad one stops nobody', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  const inputs = [
    saveJson(folder, '1.json', notice()),
    saveJson(folder, '2.json', '{"kind": "notice",}'),
    saveJson(folder, '3.json', notice({ body: '另一份正文。' })),
    join(folder, '没有.json'),
    saveJson(folder, '5.json', notice({ title: '关于放假的通知' })),
  ];
  const run = await zhiwen(['generate', ...inputs, '--out', out, '--format', 'pdf']);
  expect(run.status).toBe(2);
  expect(namesIn(out)).toEqual(
    [`${NOTICE_STEM} (2).pdf`, `${NOTICE_STEM}.pdf`, '某政办发〔2024〕7号 关于放假的通知.pdf'].sort(),
  );
  expect(run.stdout.trimEnd().split('\n')).toHaveLength(3);
  expect(run.stderr).toContain('[1/5] 1.json 完成');
  expect(run.stderr).toContain('[2/5] 2.json 失败');
  expect(run.stderr).toContain('2.json');
  expect(run.stderr).toContain('第1行第19列');
  expect(run.stderr).toContain('[5/5] 5.json 完成');
});

test('the JSON report holds every result and every error', async () => {
  const folder = scratch();
  const out = join(folder, 'out');
  const good = saveJson(folder, 'good.json', notice());
  const bad = saveJson(folder, 'bad.json', notice({ closing: { date: '2024-02-30' } }));
  const run = await zhiwen(['generate', good, bad, '--out', out, '--json', '--jobs', '2']);
  expect(run.status).toBe(2);
  const report = JSON.parse(run.stdout) as { errors: unknown[]; results: unknown[] };
  expect(report.errors).toMatchObject([{ path: 'closing.date', title: '成文日期', file: 'bad.json' }]);
  expect(report.results).toMatchObject([
    { input: good, files: [join(out, `${NOTICE_STEM}.pdf`), join(out, `${NOTICE_STEM}.docx`)] },
  ]);
});

test('twenty inputs worked on side by side give what they give one by one', async () => {
  const folder = scratch();
  const inputs = Array.from({ length: 20 }, (_, index) =>
    saveJson(folder, `${index}.json`, notice({ body: `第${index}份。${'内容'.repeat(index * 50)}` })),
  );
  const outs = ['1', '3'].map((jobs) => ({ jobs, out: join(folder, jobs) }));
  for (const { jobs, out } of outs) {
    const run = await zhiwen(['generate', ...inputs, '--out', out, '--jobs', jobs]);
    expect(run.status).toBe(0);
  }
  const [one, three] = outs.map(({ out }) => namesIn(out).map((name) => readFileSync(join(out, name), 'base64')));
  expect(one).toHaveLength(40);
  expect(one).toEqual(three);
});

test('a reader that stops reading is no error', async () => {
  const folder = scratch();
  const input = saveJson(folder, 'a.json', notice({ body: '内容，'.repeat(50_000) }));
  const run = await runProgram('sh', ['-c', `"${process.execPath}" "${PROGRAM}" layout "${input}" | head -c 100`]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
});
