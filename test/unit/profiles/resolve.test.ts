import { describe, expect, it } from 'vitest';
import { builtInProfiles, defaultProfile, resolveProfile } from '#profiles/resolve';
import { gbt33476 } from '#standard/gbt33476';

const office = { name: 'city-office', title: '市政府办公室' };
const problemsOf = (definition: unknown) => {
  const resolved = resolveProfile(definition);
  return resolved.ok ? [] : resolved.problems;
};

describe('the profiles that come with the program', () => {
  it('settles the default from its settings to the very measures that are written out', () => {
    expect(defaultProfile).toEqual(gbt33476);
  });

  it('gives Word habits the same 版心 between margins of 37, 35, 28 and 26 mm', () => {
    const word = builtInProfiles.find(({ name }) => name === 'word');
    expect(word?.page).toMatchObject({ marginTop: 2098, marginBottom: 1984, marginLeft: 1587, marginRight: 1475 });
    expect(word?.page.block).toEqual(gbt33476.page.block);
    expect(word?.text.line).toBe(579);
  });
});

describe('a definition', () => {
  it('takes from its base what it does not say', () => {
    const resolved = resolveProfile({ ...office, base: 'word', color: { red: '#c00000' } });
    const word = builtInProfiles.find(({ name }) => name === 'word');
    expect(resolved).toEqual({
      ok: true,
      profile: { ...word, ...office, color: { black: '#000000', red: '#C00000' } },
    });
  });

  it('is refused with the range of the line height where its lines do not fill the page', () => {
    expect(problemsOf({ ...office, text: { lineHeight: 28 } })).toEqual([
      {
        code: 'lines-do-not-fit',
        path: 'text.lineHeight',
        title: '行距',
        message: '现在是 28 磅，每页会排 23 行；要排满每页 22 行、28 字的版心，行距应在 28.35 至 29.6 磅之间',
      },
    ]);
    expect(problemsOf({ ...office, base: 'word', text: { lineHeight: 28 } })).toEqual([]);
  });

  it.each([
    [{ page: { top: 30 } }, 'page.top', '天头', '应在 36 至 38 毫米之间'],
    [{ color: { red: '#00FF00' } }, 'color.red', '红色', '应当是红色，例如 #FF0000、#C00000'],
    [{ imprint: { page: 'odd' } }, 'imprint.page', '版记所在页', '只能是even、last，现在是文字“odd”'],
    [{ base: 'gbt9704' }, 'base', '以哪种版式为底', '没有这种版式，可以是 gbt33476（GB/T 33476.2—2016（默认））'],
    [{ name: 'word' }, 'name', '版式代号', 'gbt33476、word 是自带版式的代号，请另取一个'],
    [{ margins: 3 }, 'margins', '自定版式', '没有名为“margins”的项'],
  ])('names the field and what would be right in %j', (changes, path, title, message) => {
    const [problem] = problemsOf({ ...office, ...changes });
    expect(problem).toMatchObject({ path, title });
    expect(problem?.message).toContain(message);
  });
});
