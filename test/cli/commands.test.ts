import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { errorsOf, notice, saveJson, scratch, zhiwen } from './support';

interface KindEntry {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly templateVersion: string;
}

const listKinds = async (): Promise<readonly KindEntry[]> =>
  JSON.parse((await zhiwen(['kinds', '--json'])).stdout) as readonly KindEntry[];

describe('kinds', () => {
  test('lists id, Chinese name, format and template version', async () => {
    const kinds = await listKinds();
    expect(kinds.map(({ id }) => id)).toContain('notice');
    for (const kind of kinds) {
      expect(kind.id).toMatch(/^[a-z][a-z0-9-]*$/);
      expect(kind.name).toMatch(/^\p{Script=Han}+(?:（\p{Script=Han}+）)?$/u);
      expect(['document', 'letter', 'order', 'minutes']).toContain(kind.format);
      expect(kind.templateVersion).toMatch(/^\d+\.\d+/);
    }
  });

  test('is a table for people', async () => {
    const { stdout, status } = await zhiwen(['kinds']);
    expect(status).toBe(0);
    expect(stdout).toContain('notice');
    expect(stdout).toContain('通知');
  });
});

describe('schema and sample', () => {
  // Each command is a process of its own; what the samples of one kind after the other hold is looked at without.
  test('the sample of every kind is valid against the published schema', async () => {
    for (const { id } of await listKinds()) {
      const [schema, sample] = (await Promise.all([zhiwen(['schema', id]), zhiwen(['sample', id])])).map(
        ({ stdout }) => JSON.parse(stdout) as { readonly $schema: string },
      );
      expect(schema?.$schema).toContain('2020-12');
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema ?? {});
      expect(validate(sample), `${id}: ${JSON.stringify(validate.errors)}`).toBe(true);
    }
  }, 120_000);

  test('every sample of a kind can be had by its name', async () => {
    const names = (await zhiwen(['sample', 'notice', '--list'])).stdout.trimEnd().split('\n');
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      expect(JSON.parse((await zhiwen(['sample', 'notice', '--name', name])).stdout)).toMatchObject({ kind: 'notice' });
    }
  });

  test('every field of a schema has a Chinese title', async () => {
    const untitled: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties = {} } = node as { properties?: Record<string, { title?: string }> };
      for (const [name, field] of Object.entries(properties)) {
        if (!/\p{Script=Han}/u.test(field.title ?? '')) untitled.push(`${path}.${name}`);
      }
      for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`);
    };
    for (const { id } of await listKinds()) visit(JSON.parse((await zhiwen(['schema', id])).stdout), id);
    expect(untitled).toEqual([]);
  }, 120_000);

  test('a kind may be called by its Chinese name', async () => {
    expect((await zhiwen(['sample', '通知'])).stdout).toBe((await zhiwen(['sample', 'notice'])).stdout);
  });

  test('an unknown kind leads to the known ones', async () => {
    const run = await zhiwen(['schema', 'notise']);
    expect(run.status).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr).toContain('是不是 notice');
  });

  test('an unknown sample leads to the known ones', async () => {
    const run = await zhiwen(['sample', 'notice', '--name', '没有的', '--json']);
    expect(run.status).toBe(2);
    expect(errorsOf(run)[0]).toMatchObject({ code: 'unknown-sample' });
  });
});

describe('layout', () => {
  interface Layout {
    readonly profile: string;
    readonly pages: readonly {
      readonly number: number;
      readonly numbered: boolean;
      readonly width: number;
      readonly height: number;
      readonly lines: readonly Record<string, unknown>[];
      readonly rules: readonly Record<string, unknown>[];
      readonly images: readonly unknown[];
    }[];
    readonly diagnostics: readonly unknown[];
  }

  test('prints pages in millimetres, in the words of the standard', async () => {
    const run = await zhiwen(['layout', '-'], { stdin: JSON.stringify(notice()) });
    expect(run.status).toBe(0);
    const layout = JSON.parse(run.stdout) as Layout;
    expect(layout.profile).toBe('gbt33476');
    expect(Array.isArray(layout.diagnostics)).toBe(true);
    const [page] = layout.pages;
    expect(page).toMatchObject({ number: 1, numbered: true, width: 210, height: 297, images: [] });
    const title = page?.lines.find(({ element }) => element === '标题');
    expect(title).toMatchObject({ text: '关于开展安全生产检查的通知', font: '小标宋', color: '#000000' });
    for (const key of ['size', 'x', 'top', 'bottom', 'width']) expect(title?.[key]).toEqual(expect.any(Number));
    const rule = page?.rules.find(({ element }) => element === '版头分隔线');
    expect(rule?.['color']).toBe('#FF0000');
    expect(rule?.['x1']).toBeCloseTo(28, 1);
    expect(rule?.['x2']).toBeCloseTo(184, 1);
    const elements = new Set(page?.lines.map(({ element }) => element));
    for (const name of ['发文机关标志', '发文字号', '标题', '主送机关', '正文', '发文机关署名', '成文日期', '页码']) {
      expect(elements).toContain(name);
    }
  });

  test('is the same text every time', async () => {
    const stdin = JSON.stringify(notice());
    const [one, two] = [await zhiwen(['layout', '-'], { stdin }), await zhiwen(['layout', '-'], { stdin })];
    expect(one.stdout).toBe(two.stdout);
  });
});

describe('fonts', () => {
  test('names face, file and stand-in of every role', async () => {
    const run = await zhiwen(['fonts', '--json']);
    expect(run.status).toBe(0);
    const roles = JSON.parse(run.stdout) as readonly Record<string, unknown>[];
    expect(roles.map(({ role }) => role)).toEqual(['小标宋', '仿宋', '楷体', '黑体', '宋体']);
    for (const role of roles) {
      expect(role).toMatchObject({
        family: expect.any(String),
        file: expect.any(String),
        standIn: expect.any(Boolean),
      });
    }
  });

  test('missing altogether are an environment problem, with the remedy', async () => {
    const env = { ZHIWEN_FONT_DIRS: scratch() };
    expect((await zhiwen(['fonts'], { env })).status).toBe(3);
    const folder = scratch();
    const input = saveJson(folder, 'a.json', notice());
    const run = await zhiwen(['generate', input, '--out', folder, '--json'], { env });
    expect(run.status).toBe(3);
    expect(errorsOf(run)[0]).toMatchObject({
      code: 'font-missing',
      message: expect.stringContaining('仿宋') as string,
    });
  });
});

describe('the command line itself', () => {
  test('explains itself', async () => {
    for (const words of [['--help'], ['help'], []]) {
      const run = await zhiwen(words);
      expect(run).toMatchObject({ status: 0, stderr: '' });
      for (const name of ['kinds', 'schema', 'sample', 'generate', 'layout', 'fonts'])
        expect(run.stdout).toContain(name);
    }
    expect((await zhiwen(['generate', '--help'])).stdout).toContain('--force');
    expect((await zhiwen(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('suggests what a mistyped command may have meant', async () => {
    const run = await zhiwen(['genrate']);
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('是不是 generate') as string });
  });

  test.each([
    [['generate', 'a.json'], 'missing-option', '--out'],
    [['generate', '--out', 'x'], 'missing-argument', ''],
    [['generate', 'a.json', '--out', 'x', '--format', 'pdf,doc'], 'unknown-format', '--format'],
    [['generate', 'a.json', '--out', 'x', '--profile', 'gbt9704'], 'unknown-profile', '--profile'],
    [['generate', 'a.json', '--out', 'x', '--jobs', '0'], 'invalid-number', '--jobs'],
    [['generate', 'a.json', '--out', 'x', '--jobs', 'viele'], 'invalid-number', '--jobs'],
    [['generate', '-', '-', '--out', 'x'], 'repeated-input', '-'],
    [['generate', 'a.json', '--ot', 'x'], 'unknown-option', '--ot'],
    [['layout', 'a.json', 'b.json'], 'extra-argument', 'b.json'],
    [['layout', 'a.json', '--profile', 'x'], 'unknown-profile', '--profile'],
    [['kinds', 'notice'], 'extra-argument', 'notice'],
  ])('%j is refused', async (words, code, path) => {
    const run = await zhiwen([...words, '--json']);
    expect(run.status).toBe(2);
    expect(errorsOf(run)[0]).toMatchObject({ code, path, title: expect.any(String), message: expect.any(String) });
  });
});
