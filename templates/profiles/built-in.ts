import type { ProfileSettings } from './settings';

export interface BuiltIn {
  readonly name: string;
  readonly title: string;
  readonly settings: ProfileSettings;
}

/** GB/T 33476.2—2016 where it speaks, else what is most usual. `#standard/gbt33476` is this, settled. */
const gbt33476: ProfileSettings = {
  page: { top: 37, bottom: 35, left: 28, right: 26, edge: 'glyphs', mirrored: false },
  text: {
    lineHeight: 29.6,
    linesPerPage: 22,
    latin: 'same',
    heading3: 'plain',
    ordinalSpace: 'none',
    articleOrdinal: 'heiti',
    note: 'kaiti',
    blankLine: 'glyphs',
  },
  fonts: {},
  head: { markMaxSize: 62, ruleWidth: 2, ruleStar: 'none', withoutCopyNumber: 'second-line' },
  letter: { markMaxSize: 48, thickLine: 2.25 },
  closing: { sealBlankLines: 2, wideSignature: 'shift', sealDiameter: 42, sealsPerRow: 3, note: 'next-line' },
  attachments: { label: 'joined', single: 'plain', title: 'xiaobiaosong' },
  imprint: { page: 'even', copies: 'own-line', aloneNumber: 'printed' },
  folio: { indent: 'size4' },
  color: { red: '#FF0000' },
};

/** The margins people type into Word, and the pitch that fits 22 lines between them. */
const word: ProfileSettings = {
  ...gbt33476,
  page: { ...gbt33476.page, edge: 'lines' },
  text: { ...gbt33476.text, lineHeight: 28.95 },
};

/** The profiles that come with the program, the default first. */
export const BUILT_INS: readonly [BuiltIn, ...BuiltIn[]] = [
  { name: 'gbt33476', title: 'GB/T 33476.2—2016（默认）', settings: gbt33476 },
  { name: 'word', title: 'Word 页边距 37/35/28/26 毫米', settings: word },
];
