import { twip } from '../../units';
import type { WordBlock, WordCell, WordParagraph, WordRow, WordTable } from './docx-file';
import { readInline, runOf, type InlineContext } from './inline';
import type { Numbering } from './numbering';
import { indentOf, readParagraphProperties, ruleOf, type ParagraphProperties } from './paragraph-properties';
import { readRunProperties } from './run-properties';
import { onOff, twips } from './values';
import { child, childrenOf, descendants, valueOf, type XmlElement } from './xml';

export interface BlockContext extends InlineContext {
  readonly numbering: Numbering;
  /** Tags of the content controls around what is read. */
  readonly fields?: readonly string[];
}

const WRAPPERS: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** Paragraphs and tables in a body, cell, footer or text box, in order. */
export const readBlocks = (parent: XmlElement, context: BlockContext): readonly WordBlock[] =>
  parent.children.flatMap((element): readonly WordBlock[] => {
    if (element.name === 'w:p') return [readParagraph(element, context)];
    if (element.name === 'w:tbl') return [readTable(element, context)];
    return WRAPPERS.has(element.name) ? readBlocks(element, within(element, context)) : [];
  });

function within(element: XmlElement, context: BlockContext): BlockContext {
  const tag = tagOf(element);
  return tag === undefined ? context : { ...context, fields: [...(context.fields ?? []), tag] };
}

const tagOf = (control: XmlElement): string | undefined => valueOf(child(control, 'w:sdtPr'), 'w:tag');

/** Rows of a table or cells of a row, those in content controls too. */
const partsOf = (parent: XmlElement, name: string): readonly XmlElement[] =>
  parent.children.flatMap((element) => {
    if (element.name === name) return [element];
    return WRAPPERS.has(element.name) ? partsOf(element, name) : [];
  });

/** All paragraphs, those in tables too. */
export const paragraphsOf = (blocks: readonly WordBlock[]): readonly WordParagraph[] =>
  blocks.flatMap((block) =>
    block.type === 'paragraph' ? [block] : block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs)),
  );

export function readParagraph(element: XmlElement, context: BlockContext): WordParagraph {
  const own = child(element, 'w:pPr');
  const style = context.styles.paragraph(valueOf(own, 'w:pStyle'));
  const direct = readParagraphProperties(own);
  const number = countOn({ ...style.paragraph, ...direct }, context);
  const inline = readInline(element, style.run, context);
  const mark = { ...style.run, ...readRunProperties(child(own, 'w:rPr'), context.theme) };
  // An empty paragraph is as high as its mark; a number is set like it.
  const label = runOf(number?.label ?? '', mark);
  const runs = label.text === '' && inline.runs.length > 0 ? inline.runs : [label, ...inline.runs];
  const settled = settle({ ...style.paragraph, ...number?.paragraph, ...direct });
  return {
    type: 'paragraph',
    text: runs.map((run) => run.text).join(''),
    runs,
    style: style.name,
    ...settled,
    ...(direct.line && style.paragraph.line?.rule === 'exact' ? { styleLine: style.paragraph.line } : {}),
    pageBreakBefore: settled.pageBreakBefore || inline.breaksBefore,
    pageBreakAfter: inline.breaksAfter,
    shapes: inline.shapes,
    boxed: inline.boxes.flatMap((box) => paragraphsOf(readBlocks(box, context))),
    fields: [...(context.fields ?? []), ...descendants(element, 'w:sdt').flatMap((control) => tagOf(control) ?? [])],
    unknownNumber: number !== undefined && number.label === undefined,
  };
}

function countOn({ numbering, numberingLevel = 0 }: ParagraphProperties, context: BlockContext) {
  return numbering === undefined ? undefined : context.numbering.next(numbering, numberingLevel);
}

/** What holds where neither a style nor the paragraph says anything (ISO/IEC 29500-1 17.3.1). */
const UNSAID = {
  align: 'left',
  before: twip(0),
  after: twip(0),
  line: { rule: 'auto', lines: 1 },
  snapToGrid: true,
  kinsoku: true,
  autoSpaceDigits: true,
  autoSpaceLatin: true,
  pageBreakBefore: false,
  tabs: [],
} as const;

function settle(said: ParagraphProperties) {
  const given = { ...UNSAID, ...said };
  const { ruleBelow } = said;
  return {
    align: given.align,
    before: given.before,
    after: given.after,
    line: given.line,
    snapToGrid: given.snapToGrid,
    kinsoku: given.kinsoku,
    autoSpaceDigits: given.autoSpaceDigits,
    autoSpaceLatin: given.autoSpaceLatin,
    pageBreakBefore: given.pageBreakBefore,
    tabs: given.tabs,
    left: indentOf(said.left, said.leftChars),
    right: indentOf(said.right, said.rightChars),
    firstLine: indentOf(said.firstLine, said.firstLineChars),
    ...(ruleBelow && ruleBelow !== 'none' ? { ruleBelow } : {}),
  };
}

function readTable(element: XmlElement, context: BlockContext): WordTable {
  const properties = child(element, 'w:tblPr');
  const grid = childrenOf(child(element, 'w:tblGrid'), 'w:gridCol');
  const place = child(properties, 'w:tblpPr')?.attributes;
  return {
    type: 'table',
    width: twip(grid.reduce((sum, column) => sum + (twips(column.attributes['w:w']) ?? 0), 0)),
    ...(place ? { floating: { anchor: anchorOf(place['w:vertAnchor']), side: sideOf(place['w:tblpYSpec']) } } : {}),
    rows: partsOf(element, 'w:tr').map((row) => readRow(row, context)),
  };
}

const anchorOf = (value: string | undefined) => (value === 'margin' || value === 'page' ? value : 'text');
const sideOf = (value: string | undefined) => (value === 'top' || value === 'bottom' ? value : 'other');

const readRow = (row: XmlElement, context: BlockContext): WordRow => ({
  header: onOff(child(row, 'w:trPr'), 'w:tblHeader') ?? false,
  cells: partsOf(row, 'w:tc').map((cell) => readCell(cell, context)),
});

function readCell(cell: XmlElement, context: BlockContext): WordCell {
  const borders = child(child(cell, 'w:tcPr'), 'w:tcBorders');
  const [above, below] = [ruleOf(child(borders, 'w:top')), ruleOf(child(borders, 'w:bottom'))];
  return {
    ...(above && above !== 'none' ? { above } : {}),
    ...(below && below !== 'none' ? { below } : {}),
    paragraphs: paragraphsOf(readBlocks(cell, context)),
  };
}
