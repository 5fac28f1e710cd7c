import { mm, mmToTwip, pt, ptToTwip, twip } from '#engine/units';
import type { LayoutProfile } from './profile';

/**
 * Default profile: the word-processor parameters of GB/T 33476.2—2016 that give the page of GB/T 9704—2012.
 * The line of 29.6 pt is the largest whole-twip pitch whose 22 rows of 3号 fill 37 mm … 262 mm.
 */
export const gbt33476: LayoutProfile = {
  name: 'gbt33476',
  title: 'GB/T 33476.2—2016（默认）',
  page: {
    width: mm(210),
    height: mm(297),
    paperWidth: twip(11906),
    paperHeight: twip(16838),
    marginTop: mmToTwip(mm(34.58)),
    marginBottom: mmToTwip(mm(32.58)),
    marginLeft: twip(1587),
    marginRight: twip(1475),
    block: { left: mm(28), right: mm(184), top: mm(37), bottom: mm(262) },
    mirrored: false,
  },
  text: {
    size: pt(16),
    line: ptToTwip(pt(29.6)),
    linesPerPage: 22,
    charsPerLine: 28,
    tracking: pt(-0.25),
    cell: twip(316),
    ordinalSpace: false,
  },
  faces: {
    names: {},
    western: false,
    heading3: '仿宋',
    articleOrdinal: '黑体',
    note: '楷体',
    attachmentTitle: '小标宋',
  },
  gaps: { oneLine: mm(10.39), twoLines: mm(20.78) },
  head: {
    markTop: mm(72),
    markMaxSize: pt(62),
    markMinSize: pt(22),
    jointMarkHeight: mm(80),
    ruleSpace: twip(80),
    ruleWidth: pt(2),
    ruleStar: 'none',
    starSize: mm(5),
    starGap: mm(1),
    withoutCopyNumber: 'second-line',
  },
  letter: {
    markTop: mm(30),
    markMaxSize: pt(48),
    markToLine: mm(4),
    lineFromFoot: mm(20),
    lineLength: mm(170),
    lineToText: mm(4.84),
    thick: pt(2.25),
    gap: pt(0.75),
    thin: pt(0.75),
  },
  order: { markTop: mm(57) },
  closing: {
    sealBlankLines: 2,
    wideSignature: 'shift',
    note: 'next-line',
    sealDiameter: mm(42),
    sealsPerRow: 3,
    sealGap: mm(3),
    stampWidth: mm(40),
    // From the old habit of 28 pt to one tenth above the pitch of 22 lines.
    pitch: { least: ptToTwip(pt(28)), most: ptToTwip(pt(32.6)) },
  },
  attachments: { label: 'joined', single: 'plain', titleSize: pt(22) },
  imprint: {
    size: pt(14),
    line: ptToTwip(pt(27.8)),
    thickRule: pt(1),
    thinRule: pt(0.75),
    page: 'even',
    copies: 'own-line',
    aloneNumbered: true,
  },
  folio: { size: pt(14), below: mm(7), indent: ptToTwip(pt(14)) },
  table: { size: pt(12), line: ptToTwip(pt(18)), padX: ptToTwip(pt(5.4)), padY: ptToTwip(pt(3)), ruleWidth: pt(0.5) },
  color: { black: '#000000', red: '#FF0000' },
};
