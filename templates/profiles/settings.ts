/**
 * Every point of the page on which practice varies, as a field a user may write: title, choices, what the standard says.
 * What is firm in GB/T 9704—2012 is no setting. All are optional; what is left out is that of the base profile.
 */
import * as v from 'valibot';
import { line, list, option, record, whole } from '#schema/fields';
import { amount, red, yesNo } from './fields';

type Optional<E extends v.ObjectEntries> = { [K in keyof E]: v.OptionalSchema<E[K], undefined> };

/** A group of settings, each of which may be left out. */
function group<E extends v.ObjectEntries>(title: string, entries: E) {
  const optional = Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, v.optional(entry)]));
  return v.optional(record(title, optional as unknown as Optional<E>));
}

const faces = (title: string, example: string) =>
  list(title, line('字体名称'), { help: '按先后选用，都没有装时用程序自带的次序', widget: 'lines', example });

const page = group('页面', {
  top: amount('天头', { min: 36, max: 38, unit: '毫米' }, { help: '5.2.1：37±1' }),
  bottom: amount('地脚', { min: 34, max: 36, unit: '毫米' }, { help: '由版心高 225 推出，35' }),
  left: amount('订口', { min: 27, max: 29, unit: '毫米' }, { help: '5.2.1：28±1' }),
  right: amount('切口', { min: 25, max: 27, unit: '毫米' }, { help: '由版心宽 156 推出，26' }),
  edge: option(
    '页边距的量法',
    { glyphs: '量到字的边（GB/T 33476.2）', lines: '量到行的边（Word 习惯）' },
    { help: 'GB/T 33476.2—2016 7：上、下各让出半个行间空白，Word 中显示为 34.58、32.58 毫米' },
  ),
  mirrored: yesNo('双面印刷时左右边距对称', { help: '标准不要求（附图左边距各页均为 28 毫米）；横排页不随之改变' }),
});

const text = group('正文', {
  lineHeight: amount(
    '行距',
    { min: 26, max: 32, unit: '磅' },
    { help: '5.2.3：每页 22 行撑满版心；行距须与每页行数相符' },
  ),
  linesPerPage: whole('每页行数', 20, 23, { help: '5.2.3：一般 22 行，特定情况可以适当调整' }),
  latin: option(
    '数字和字母的字体',
    { same: '与所在文字相同', western: '西文字体（如 Times New Roman）' },
    { help: '标准未规定；只用于仿宋、楷体文字，页码仍为宋体（7.5）' },
  ),
  heading3: option('三级标题', { plain: '不加粗', bold: '加粗' }, { help: '7.3.3：第三、四层用仿宋体，未提加粗' }),
  ordinalSpace: option('“1.”之后', { none: '不空', half: '空半个字' }, { help: '标准未规定' }),
  articleOrdinal: option('“第一条”的字体', { heiti: '黑体', fangsong: '仿宋' }, { help: '标准未规定，习惯用黑体' }),
  note: option('责任单位等说明的字体', { kaiti: '楷体', fangsong: '仿宋' }, { help: '标准未规定' }),
  blankLine: option(
    '“空一行”的含义',
    { glyphs: '字边到字边 10.39 毫米', lines: '空出整行（约 15 毫米）' },
    { help: 'GB/T 33476.2—2016 7：一行 10.39、两行 20.78 毫米；Word 里敲空行则为后者' },
  ),
});

const fonts = group('字体', {
  xiaobiaosong: faces('小标宋（标志、标题）', '方正小标宋_GBK'),
  fangsong: faces('仿宋（正文）', '方正仿宋_GBK'),
  kaiti: faces('楷体', '方正楷体_GBK'),
  heiti: faces('黑体', '方正黑体_GBK'),
  songti: faces('宋体（页码）', '方正书宋_GBK'),
  latin: faces('西文', 'Times New Roman'),
});

const head = group('版头', {
  markMaxSize: amount(
    '发文机关标志最大字号',
    { min: 36, max: 84, unit: '磅' },
    { help: '7.2.4：醒目、美观、庄重，超出版心宽度时自动缩小' },
  ),
  ruleWidth: amount(
    '版头分隔线粗细',
    { min: 1, max: 4.25, unit: '磅' },
    { help: '7.2.7 未规定粗细，习惯 1～4.25 磅（0.35～1.5 毫米）' },
  ),
  ruleStar: option(
    '版头分隔线中的五角星',
    { none: '不印', star: '印红色五角星' },
    { help: 'GB/T 9704 没有规定；党的机关公文习惯印，每份公文可以另行指定' },
  ),
  withoutCopyNumber: option(
    '没有份号时的密级',
    { 'second-line': '仍在第二行', 'move-up': '移到第一行' },
    { help: '7.2.2：密级在版心左上角第二行' },
  ),
});

const letter = group('信函格式', {
  markMaxSize: amount('发文机关标志最大字号', { min: 26, max: 62, unit: '磅' }, { help: '10.1' }),
  thickLine: amount(
    '双线中粗线的粗细',
    { min: 1.5, max: 4.5, unit: '磅' },
    { help: '10.1 未规定；细线同 Word，为 0.75 磅' },
  ),
});

const closing = group('落款', {
  sealBlankLines: whole('盖章时署名之上空几行', 1, 3, { help: '7.3.5.1 未规定；印章顶端距正文不超过一行' }),
  wideSignature: option(
    '署名比日期长时（盖章）',
    { shift: '署名、日期一起左移', overrun: '日期不动，署名居中于日期' },
    { help: '7.3.5.1：成文日期右空四字，署名居中于日期' },
  ),
  sealDiameter: amount(
    '没有给出大小的印章直径',
    { min: 38, max: 60, unit: '毫米' },
    { help: '国发〔1999〕25号：42～60 毫米；党的机关多为 42 毫米' },
  ),
  sealsPerRow: whole('联合行文每排最多几枚印章', 2, 4, {
    help: 'GB/T 9704 没有规定（1999 年版每排最多 3 个）；排不下时自动减少',
  }),
  note: option(
    '附注的位置',
    { 'next-line': '日期下一行', gap: '日期下空一行' },
    { help: '7.3.6：下一行；GB/T 33476.2—2016 7：相距 10.39 毫米' },
  ),
});

const attachments = group('附件', {
  label: option('附件标识', { joined: '附件1', spaced: '附件 1' }, { help: '7.3.7：“附件”二字及附件顺序号' }),
  single: option(
    '只有一个附件时',
    { plain: '不编号', numbered: '编为 1' },
    { help: '7.3.4：如有附件的顺序号，用阿拉伯数字标注' },
  ),
  title: option('附件标题', { xiaobiaosong: '2 号小标宋', heiti: '3 号黑体' }, { help: '7.3.7 只说居中编排在第三行' }),
});

const imprint = group('版记', {
  page: option(
    '版记所在页',
    { even: '偶数页', last: '正文最后一页' },
    { help: 'GB/T 33476.2—2016 7.3.1：偶数页；GB/T 9704—2012 7.4 只说末页' },
  ),
  copies: option(
    '印发份数',
    { 'own-line': '另起一行', 'same-line': '与印发机关同行', none: '不印' },
    { help: '7.4.3：其他要素用细线隔开' },
  ),
  aloneNumber: option(
    '只有版记的一页',
    { printed: '编页码', omitted: '不编页码' },
    { help: '7.5：版记页前有空白页的，两页都不编；其余情形未说' },
  ),
});

const folio = group('页码', {
  indent: option('左右空一字', { size4: '按 4 号字', size3: '按 3 号字' }, { help: '7.5：居右空一字、居左空一字' }),
});

const color = group('颜色', {
  red: red('红色', { help: '5.2.4：标志、分隔线等为红色；印刷用 Y80 M80', example: '#FF0000' }),
});

export const settingGroups = { page, text, fonts, head, letter, closing, attachments, imprint, folio, color };

/** Settings of one definition: only what differs from its base. */
export type SettingChanges = { -readonly [G in keyof typeof settingGroups]?: v.InferOutput<(typeof settingGroups)[G]> };

type Settled<G> = { readonly [K in keyof G]-?: Exclude<G[K], undefined> };

/** Every setting with its value; fonts alone may be left to the program. */
export type ProfileSettings = {
  readonly [G in Exclude<keyof SettingChanges, 'fonts'>]-?: Settled<NonNullable<SettingChanges[G]>>;
} & { readonly fonts: NonNullable<SettingChanges['fonts']> };
