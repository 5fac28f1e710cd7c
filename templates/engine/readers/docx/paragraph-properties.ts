import { pt, twip, type Twip } from '../../units';
import type { Indent, LineHeight, WordAlign, WordRule, WordTab } from './docx-file';
import { defined } from './run-properties';
import { colorOf, eighths, onOff, twips, whole } from './values';
import { child, childrenOf, valueOf, type XmlElement } from './xml';

/** What a `w:pPr` says; indents and spaces attribute by attribute, as each of them is inherited by itself. */
export interface ParagraphProperties {
  readonly align?: WordAlign;
  readonly left?: Twip;
  readonly leftChars?: number;
  readonly right?: Twip;
  readonly rightChars?: number;
  readonly firstLine?: Twip;
  readonly firstLineChars?: number;
  readonly before?: Twip;
  readonly after?: Twip;
  readonly line?: LineHeight;
  readonly tabs?: readonly WordTab[];
  readonly snapToGrid?: boolean;
  readonly kinsoku?: boolean;
  readonly autoSpaceDigits?: boolean;
  readonly autoSpaceLatin?: boolean;
  readonly pageBreakBefore?: boolean;
  /** `none` takes away an inherited one. */
  readonly ruleBelow?: WordRule | 'none';
  readonly numbering?: string;
  readonly numberingLevel?: number;
}

export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (!element) return {};
  return defined({
    align: alignOf(valueOf(element, 'w:jc')),
    ...indents(child(element, 'w:ind')?.attributes ?? {}),
    ...spacing(child(element, 'w:spacing')?.attributes ?? {}),
    tabs: tabStops(child(element, 'w:tabs')),
    snapToGrid: onOff(element, 'w:snapToGrid'),
    kinsoku: onOff(element, 'w:kinsoku'),
    autoSpaceDigits: onOff(element, 'w:autoSpaceDN'),
    autoSpaceLatin: onOff(element, 'w:autoSpaceDE'),
    pageBreakBefore: onOff(element, 'w:pageBreakBefore'),
    ruleBelow: ruleOf(child(child(element, 'w:pBdr'), 'w:bottom')),
    numbering: valueOf(child(element, 'w:numPr'), 'w:numId'),
    numberingLevel: whole(valueOf(child(element, 'w:numPr'), 'w:ilvl')),
  });
}

type Attributes = Readonly<Record<string, string>>;

const ALIGNMENTS: Readonly<Record<string, WordAlign>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'distribute',
};

const alignOf = (value: string | undefined): WordAlign | undefined => ALIGNMENTS[value ?? ''];

function indents(given: Attributes) {
  const hanging = twips(given['w:hanging']);
  const hangingChars = whole(given['w:hangingChars']);
  return {
    left: twips(given['w:left'] ?? given['w:start']),
    leftChars: whole(given['w:leftChars'] ?? given['w:startChars']),
    right: twips(given['w:right'] ?? given['w:end']),
    rightChars: whole(given['w:rightChars'] ?? given['w:endChars']),
    firstLine: hanging === undefined ? twips(given['w:firstLine']) : twip(-hanging),
    firstLineChars: hangingChars === undefined ? whole(given['w:firstLineChars']) : -hangingChars,
  };
}

function spacing(given: Attributes) {
  const line = twips(given['w:line']);
  const rule = given['w:lineRule'] ?? 'auto';
  const height: LineHeight | undefined =
    line === undefined
      ? undefined
      : rule === 'exact' || rule === 'atLeast'
        ? { rule, height: line }
        : { rule: 'auto', lines: line / 240 };
  return { before: twips(given['w:before']), after: twips(given['w:after']), line: height };
}

function tabStops(element: XmlElement | undefined): readonly WordTab[] | undefined {
  if (!element) return undefined;
  const stops = childrenOf(element, 'w:tab').flatMap(({ attributes: { 'w:val': type, 'w:pos': position } }) => {
    const at = twips(position);
    return at === undefined || type === 'clear' ? [] : [{ at, align: tabAlign(type) }];
  });
  return stops.sort((a, b) => a.at - b.at);
}

const tabAlign = (type: string | undefined): WordTab['align'] =>
  type === 'right' || type === 'end' ? 'right' : type === 'left' || type === 'start' ? 'left' : 'other';

export function ruleOf(border: XmlElement | undefined): WordRule | 'none' | undefined {
  if (!border) return undefined;
  const { 'w:val': type, 'w:sz': size, 'w:space': space, 'w:color': color } = border.attributes;
  if (type === 'nil' || type === 'none') return 'none';
  return {
    type: type ?? 'single',
    width: eighths(size),
    space: pt(whole(space) ?? 0),
    color: colorOf(color) ?? '#000000',
  };
}

/** An indent in twips, and in characters where the paragraph has any of those. */
export const indentOf = (length: Twip | undefined, hundredths: number | undefined): Indent => ({
  twips: length ?? twip(0),
  ...(hundredths === undefined || hundredths === 0 ? {} : { chars: hundredths / 100 }),
});
