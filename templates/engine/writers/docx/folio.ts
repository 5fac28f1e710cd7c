import {
  AlignmentType,
  Footer,
  HeightRule,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { textArea, type Orientation } from '#standard/text-area';
import { mm, mmToTwip, ptToTwip, twip, type Twip } from '../../units';
import { bareParagraph, type WordContext } from './paragraph';
import { styleId } from './style-id';

export interface Folios {
  readonly default: Footer;
  readonly even: Footer;
}

/** What fills a footer around the number. */
export interface FooterSpace {
  readonly above: readonly Paragraph[];
  readonly below: readonly Paragraph[];
}
const NO_SPACE: FooterSpace = { above: [], below: [] };

/** 页码: right on odd pages, left on even ones, one character in from the edge (GB/T 9704—2012 7.5). */
export function folios(orientation: Orientation, context: WordContext, space: FooterSpace = NO_SPACE): Folios {
  const footer = (odd: boolean) => {
    const paragraph = folioParagraph(odd, context);
    return new Footer({
      children:
        orientation === 'portrait'
          ? [...space.above, paragraph, ...space.below]
          : [turnedFolio(paragraph, context), bareParagraph()],
    });
  };
  return { default: footer(true), even: footer(false) };
}

/** Footers of pages without a number; without them Word would go on with those of the section before. */
export function noFolios(): Folios {
  const footer = () => new Footer({ children: [bareParagraph()] });
  return { default: footer(), even: footer() };
}

function folioParagraph(odd: boolean, { profile }: WordContext): Paragraph {
  const { indent } = profile.folio;
  return new Paragraph({
    style: styleId('页码'),
    ...(odd ? { alignment: AlignmentType.RIGHT, indent: { right: indent } } : { indent: { left: indent } }),
    children: [new TextRun({ font: { hint: 'eastAsia' }, children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
}

/** Distance of the dashes' middle from the lower edge of the portrait sheet. */
function middleFromFoot({ profile: { page, folio } }: WordContext): Twip {
  return mmToTwip(mm(page.height - page.block.bottom - folio.below));
}

/**
 * Distance of the footer's lower edge from the paper's, which brings the dashes' middle to their place. A landscape
 * footer only holds the anchor of the turned number; it stays clear of the text.
 */
export function footerDistance(orientation: Orientation, context: WordContext): Twip {
  if (orientation === 'landscape') return twip(context.profile.page.marginRight / 2);
  return twip(middleFromFoot(context) - ptToTwip(context.profile.folio.size) / 2);
}

/**
 * On a landscape page the number stays at the foot of the sheet, which is the page's left edge, and reads downwards
 * (GB/T 9704—2012 8): a one-cell table with turned text, as wide as the sheet's text area is.
 */
function turnedFolio(paragraph: Paragraph, context: WordContext): Table {
  const width = ptToTwip(context.profile.folio.size);
  const { left, width: length } = textArea(context.profile.page, 'portrait');
  return new Table({
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twip(middleFromFoot(context) - width / 2),
      verticalAnchor: TableAnchorType.PAGE,
      absoluteVerticalPosition: left,
      leftFromText: 0,
      rightFromText: 0,
    },
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    layout: TableLayoutType.FIXED,
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0, top: 0, bottom: 0 },
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        height: { value: length, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            verticalAlign: VerticalAlignTable.CENTER,
            children: [paragraph],
          }),
        ],
      }),
    ],
  });
}
