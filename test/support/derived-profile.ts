/** A profile that differs from the default in every setting an office could wish, but for fonts no machine need have. */
export const derivedProfile = {
  name: 'city-office',
  title: '改动很多的版式',
  base: 'word',
  page: { left: 29, right: 25, mirrored: true },
  text: {
    lineHeight: 28,
    latin: 'western',
    heading3: 'bold',
    ordinalSpace: 'half',
    articleOrdinal: 'fangsong',
    note: 'fangsong',
    blankLine: 'lines',
  },
  head: { markMaxSize: 48, ruleWidth: 3, ruleStar: 'star', withoutCopyNumber: 'move-up' },
  letter: { markMaxSize: 40, thickLine: 3 },
  closing: { sealBlankLines: 3, wideSignature: 'overrun', sealDiameter: 45, sealsPerRow: 2, note: 'gap' },
  attachments: { label: 'spaced', single: 'numbered', title: 'heiti' },
  imprint: { copies: 'same-line', aloneNumber: 'omitted' },
  folio: { indent: 'size3' },
  color: { red: '#C00000' },
};
