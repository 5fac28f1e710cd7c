import {
  AlignmentType,
  createAlignment,
  createIndent,
  createOutlineLevel,
  createSpacing,
  DocumentDefaults,
  RunProperties,
  type IRunPropertiesOptions,
  type XmlComponent,
} from 'docx';
import type { StyleName } from '#standard/styles';
import { ptToTwip } from '../../units';
import { element } from './element';
import { ALIGNMENT, exactLine, type WordContext } from './paragraph';
import { styleId } from './style-id';
import { typeface } from './typeface';
import { NAMESPACE } from './namespaces';

const BASE = 'Normal';
const OFF = { 'w:val': '0' };

/** LibreOffice hangs no mark inside a table, whatever it is told; so Word is told not to. */
const NO_HANGING = element('w:overflowPunct', OFF);

/**
 * Lines of one piece whose place is reckoned from their width: Word's own space beside digits would move a date out from
 * under its 署名. (LibreOffice sets that space whatever it is told.)
 */
const PLACED: ReadonlySet<StyleName> = new Set(['发文字号', '签发人', '发文机关署名', '成文日期']);
const NO_SCRIPT_SPACE = [element('w:autoSpaceDE', OFF), element('w:autoSpaceDN', OFF)];

/** What people write after an element when they press Enter at its end; after the others more of the same. */
const NEXT: Partial<Readonly<Record<StyleName, StyleName>>> = {
  公文标题: '主送机关',
  题注: '公文正文',
  主送机关: '公文正文',
  一级标题: '公文正文',
  二级标题: '公文正文',
  三级标题: '公文正文',
  四级标题: '公文正文',
  章标题: '条文',
  节标题: '条文',
  发文机关署名: '成文日期',
  成文日期: '附注',
  附件标识: '附件标题',
  附件标题: '公文正文',
  表题: '公文正文',
};

/**
 * word/styles.xml: one style an element of the standard, under its Chinese name, so that people can go on writing with
 * them. All rest on Normal, which is body text without the two-character indent.
 */
export function stylesPart(context: WordContext): XmlComponent {
  const { profile, styles, fonts } = context;
  return element(
    'w:styles',
    { 'xmlns:w': NAMESPACE.w },
    new DocumentDefaults({
      run: {
        font: typeface('仿宋', fonts).font,
        size: profile.text.size * 2,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    }),
    normalStyle(context),
    ...(Object.keys(styles) as StyleName[]).map((name) => elementStyle(name, context)),
    folioStyle(context),
    cellStyle(context),
  );
}

/** widowControl is off: the standard fills every page to its last line. */
function normalStyle({ profile }: WordContext): XmlComponent {
  return paragraphStyle(
    { id: BASE, name: BASE, default: true },
    [
      element('w:widowControl', OFF),
      createSpacing({ before: 0, after: 0, ...exactLine(profile.text.line) }),
      createAlignment(AlignmentType.BOTH),
    ],
    {},
  );
}

function elementStyle(name: StyleName, { profile, styles, fonts }: WordContext): XmlComponent {
  const style = styles[name];
  const { font, bold } = typeface(style.font, fonts);
  return paragraphStyle(
    { id: styleId(name), name, next: NEXT[name] },
    [
      name === '版记' ? NO_HANGING : undefined,
      ...(PLACED.has(name) ? NO_SCRIPT_SPACE : []),
      createSpacing(exactLine(style.line)),
      createIndent({
        left: style.indentLeft,
        right: style.indentRight,
        firstLine: style.firstLine,
        firstLineChars: style.firstLineChars,
      }),
      createAlignment(ALIGNMENT[style.align]),
      style.outlineLevel === undefined ? undefined : createOutlineLevel(style.outlineLevel - 1),
    ],
    {
      font,
      ...(bold ? { bold } : {}),
      ...(style.color === 'red' ? { color: profile.color.red.slice(1) } : {}),
      characterSpacing: Math.round(style.tracking * 20),
      size: style.size * 2,
    },
  );
}

function folioStyle({ profile, fonts }: WordContext): XmlComponent {
  const { folio } = profile;
  return paragraphStyle(
    { id: styleId('页码'), name: '页码' },
    [createSpacing(exactLine(ptToTwip(folio.size))), createAlignment(AlignmentType.LEFT)],
    { font: typeface('宋体', fonts).font, size: folio.size * 2 },
  );
}

function cellStyle({ profile, fonts }: WordContext): XmlComponent {
  const { table } = profile;
  return paragraphStyle(
    { id: styleId('表格文字'), name: '表格文字' },
    [NO_HANGING, createSpacing(exactLine(table.line)), createAlignment(AlignmentType.LEFT)],
    { font: typeface('仿宋', fonts).font, size: table.size * 2 },
  );
}

interface StyleHead {
  readonly id: string;
  readonly name: string;
  readonly next?: StyleName | undefined;
  readonly default?: boolean;
}

type Properties = readonly (XmlComponent | undefined)[];

/** `paragraph` holds the properties in the order of the schema; docx's own builder drops those that switch off. */
function paragraphStyle(head: StyleHead, paragraph: Properties, run: IRunPropertiesOptions): XmlComponent {
  const base = head.default === true;
  return element(
    'w:style',
    { 'w:type': 'paragraph', ...(base ? { 'w:default': '1' } : { 'w:customStyle': '1' }), 'w:styleId': head.id },
    element('w:name', { 'w:val': head.name }),
    base ? undefined : element('w:basedOn', { 'w:val': BASE }),
    head.next && element('w:next', { 'w:val': styleId(head.next) }),
    element('w:uiPriority', { 'w:val': base ? 0 : 1 }),
    element('w:qFormat'),
    element('w:pPr', {}, ...paragraph),
    new RunProperties(run),
  );
}
