import { pt, type Pt } from '../../units';
import { PAGE_NUMBER, type WordRun, type WordShape } from './docx-file';
import { readRunProperties, type RunProperties } from './run-properties';
import { readShape } from './shapes';
import type { Styles } from './styles';
import type { ThemeFaces } from './theme';
import { child, descendants, valueOf, type XmlElement } from './xml';

export interface InlineContext {
  readonly styles: Styles;
  readonly theme: ThemeFaces;
}

export interface Inline {
  readonly runs: readonly WordRun[];
  readonly shapes: readonly WordShape[];
  /** Bodies of text boxes. */
  readonly boxes: readonly XmlElement[];
  /** Whether a page break comes before the first character, or after the last. */
  readonly breaksBefore: boolean;
  readonly breaksAfter: boolean;
}

/** Elements that only wrap runs. Deleted text is not on the page, and `mc:AlternateContent` says the same twice. */
const WRAPPERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:hyperlink',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
]);

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};

/** Size and colour where nobody says any: ISO/IEC 29500-1 17.3.2.38. */
const DEFAULT_SIZE: Pt = pt(10);

/** Runs, drawings and text boxes of a `w:p`, in order. */
export function readInline(paragraph: XmlElement, inherited: RunProperties, context: InlineContext): Inline {
  const runs: WordRun[] = [];
  const shapes: WordShape[] = [];
  const boxes: XmlElement[] = [];
  let breaksBefore = false;
  let breaksAfter = false;
  let field: 'code' | 'result' | 'none' = 'none';
  let code = '';

  const properties = (run: XmlElement): RunProperties => {
    const own = child(run, 'w:rPr');
    const style = valueOf(own, 'w:rStyle');
    const fromStyle = style === undefined ? {} : context.styles.character(style);
    return { ...inherited, ...fromStyle, ...readRunProperties(own, context.theme) };
  };
  const add = (text: string, format: RunProperties): void => {
    if (text === '' || format.hidden === true) return;
    runs.push(runOf(text, format));
    breaksAfter = false;
  };
  const onField = (type: string | undefined, format: RunProperties): void => {
    if (type === 'begin') [field, code] = ['code', ''];
    if (type === 'separate') field = 'result';
    if (type === 'end') {
      if (isPageField(code)) add(PAGE_NUMBER, format);
      [field, code] = ['none', ''];
    }
  };
  const breakPage = (): void => {
    if (runs.length === 0) breaksBefore = true;
    else breaksAfter = true;
  };
  const visitRun = (run: XmlElement): void => {
    const format = properties(run);
    for (const part of run.children) visitPart(part, format);
  };
  const visitPart = (part: XmlElement, format: RunProperties): void => {
    const { name, attributes } = part;
    if (name === 'w:fldChar') onField(attributes['w:fldCharType'], format);
    else if (name === 'w:instrText') code += part.text;
    else if (field === 'code' || (field === 'result' && isPageField(code))) return;
    else if (name === 'w:br' && attributes['w:type'] === 'page') breakPage();
    else if (name === 'w:t') add(part.text, format);
    else if (name in CHARACTERS) add(CHARACTERS[name] ?? '', format);
    else visitDrawing(part);
  };
  const visitDrawing = (part: XmlElement): void => {
    if (part.name === 'mc:AlternateContent') {
      const chosen = child(part, 'mc:Choice') ?? child(part, 'mc:Fallback');
      chosen?.children.forEach(visitDrawing);
    } else if (part.name === 'w:drawing' || part.name === 'w:pict') {
      shapes.push(readShape(part));
      boxes.push(...descendants(part, 'w:txbxContent'));
    }
  };
  const visit = (element: XmlElement): void => {
    for (const part of element.children) {
      if (part.name === 'w:r') visitRun(part);
      else if (part.name === 'w:fldSimple' && isPageField(part.attributes['w:instr'] ?? ''))
        add(PAGE_NUMBER, inherited);
      else if (part.name === 'w:fldSimple' || WRAPPERS.has(part.name)) visit(part);
    }
  };
  visit(paragraph);
  return { runs, shapes, boxes, breaksBefore, breaksAfter };
}

const isPageField = (code: string): boolean => /^\s*PAGE\b/iu.test(code);

export const runOf = (text: string, format: RunProperties): WordRun => ({
  text,
  face: format.face ?? '',
  latinFace: format.latinFace ?? '',
  size: format.size ?? DEFAULT_SIZE,
  color: format.color ?? '#000000',
  bold: format.bold ?? false,
  tracking: format.tracking ?? pt(0),
  scale: format.scale ?? 1,
});
