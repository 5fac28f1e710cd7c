import { describe, expect, it } from 'vitest';
import { loadFonts } from '#electron/fonts/load-fonts';
import { prepare, renderDocx, renderPdf, type ProduceDeps } from '#electron/services/produce';
import { profileFingerprint } from '#electron/services/profile-fingerprint';
import { splitWords } from '#electron/services/words';
import { findKind } from '#kinds/registry';
import { builtInProfiles, defaultProfile, settleDefinition } from '#profiles/resolve';
import { derivedProfile } from '../../support/derived-profile';
import { readDocx } from '../../support/docx-file';

const deps: ProduceDeps = { fonts: loadFonts(), words: splitWords };
const sample = findKind('notice')?.samples[0]?.input as object;
const word = builtInProfiles.find(({ name }) => name === 'word');

function prepareWith(profile: unknown, asked?: ProduceDeps['profile']) {
  return prepare({ ...sample, profile }, asked === undefined ? deps : { ...deps, profile: asked });
}

describe('the profile of a document', () => {
  it('is the one it names, or the default', () => {
    expect(prepareWith('word')).toMatchObject({ flow: { profile: word } });
    expect(prepareWith(undefined)).toMatchObject({ flow: { profile: defaultProfile } });
  });

  it('is its own definition', () => {
    expect(prepareWith(derivedProfile)).toMatchObject({
      laidOut: { profile: derivedProfile.name },
      flow: { profile: { page: { mirrored: true }, color: { red: '#C00000' } } },
    });
  });

  it('gives way to the one asked for', () => {
    expect(prepareWith('word', defaultProfile)).toMatchObject({ laidOut: { profile: 'gbt33476' } });
  });

  it.each([
    ['gbt9704', 'unknown-profile', 'profile', '可以是 gbt33476（GB/T 33476.2—2016（默认））、word（Word'],
    [{ ...derivedProfile, text: { lineHeight: 30 } }, 'lines-do-not-fit', 'profile.text.lineHeight', '28.95 磅之间'],
    [{ ...derivedProfile, page: { top: 20 } }, 'out-of-range', 'profile.page.top', '应在 36 至 38 毫米之间'],
  ])('is refused with its field where it is none: %j', (profile, code, path, message) => {
    const result = prepareWith(profile);
    const [problem] = result.ok ? [] : result.problems;
    expect(problem).toMatchObject({ code, path });
    expect(problem?.message).toContain(message);
  });

  it('stands in both files, with what tells its measures from others', async () => {
    const result = prepareWith(derivedProfile);
    if (!result.ok) throw new Error('refused');
    const fingerprint = profileFingerprint(result.flow.profile);
    const pdf = Buffer.from(await renderPdf(result, deps)).toString('latin1');
    expect(pdf).toContain('/ZhiwenProfile ');
    expect(pdf).toContain(`(city-office ${fingerprint})`);
    const custom = readDocx(await renderDocx(result, deps)).source('docProps/custom.xml');
    expect(custom).toContain('<vt:lpwstr>city-office</vt:lpwstr>');
    expect(custom).toContain(`<vt:lpwstr>${fingerprint}</vt:lpwstr>`);
  });

  it('has another fingerprint as soon as one measure differs, and the same under another title', () => {
    const settled = (changes: object) => {
      const resolved = settleDefinition({ ...derivedProfile, ...changes } as Parameters<typeof settleDefinition>[0]);
      return resolved.ok ? profileFingerprint(resolved.profile) : 'refused';
    };
    expect(settled({ title: '另一名称' })).toBe(settled({}));
    expect(settled({ color: { red: '#C00001' } })).not.toBe(settled({}));
  });
});
