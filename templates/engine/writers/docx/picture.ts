import { AlignmentType, LineRuleType, Paragraph, type BuilderElement } from 'docx';
import type { Flow, FlowFloat, FlowImage } from '../../flow/flow';
import type { Pictures } from '../../pictures/picture';
import type { Twip } from '../../units';
import { element } from './element';
import { styleId } from './style-id';

/** English Metric Units, in which drawings are measured. */
const EMU_PER_TWIP = 635;

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface PicturePart {
  /** Id of the relationship that leads to it. */
  readonly id: string;
  /** Name inside word/. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The pictures that a flow shows, each once, by the names the document calls them. */
export function pictureParts(flow: Flow, pictures: Pictures | undefined): ReadonlyMap<string, PicturePart> {
  const names = flow.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'image') return [block.file];
      return block.type === 'paragraph' ? (block.floats ?? []).map(({ file }) => file) : [];
    }),
  );
  return new Map(
    [...new Set(names)].flatMap((name, index) => {
      const picture = pictures?.get(name);
      if (!picture) return [];
      const file = `media/image${index + 1}.${picture.format}`;
      return [[name, { id: `rIdPicture${index + 1}`, file, bytes: picture.bytes }] as const];
    }),
  );
}

/** A picture in line, alone in a centred paragraph whose line grows with it: an exact one would cut it off. */
export function wordPicture(image: FlowImage, part: PicturePart, pageBreakBefore: boolean): Paragraph {
  const paragraph = new Paragraph({
    style: styleId('居中正文'),
    alignment: AlignmentType.CENTER,
    indent: { firstLine: 0 },
    spacing: { before: image.before, line: 240, lineRule: LineRuleType.AUTO },
    ...(pageBreakBefore ? { pageBreakBefore } : {}),
    run: { size: 2 },
  });
  const small = element('w:rPr', {}, element('w:sz', { 'w:val': 2 }));
  paragraph.addChildElement(element('w:r', {}, small, drawing(image, part)));
  return paragraph;
}

/** A picture beside the text, which moves with the line it is anchored in: a seal or 签名章, over the text or under it. */
export function wordFloat(float: FlowFloat, part: PicturePart): BuilderElement {
  const { left, top, over, element: name } = float;
  const id = floatId(float);
  const label = `${name}${id % FLOATS}`;
  const place = (tag: string, from: string, offset: Twip): BuilderElement =>
    element(tag, { relativeFrom: from }, element('wp:posOffset', {}, String(offset * EMU_PER_TWIP)));
  const anchor = element(
    'wp:anchor',
    {
      'xmlns:wp': PLACED,
      ...NO_DISTANCE,
      simplePos: 0,
      relativeHeight: id,
      behindDoc: over ? 0 : 1,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    place('wp:positionH', 'column', left),
    place('wp:positionV', 'paragraph', top),
    element('wp:extent', sizeOf(float)),
    element('wp:wrapNone'),
    element('wp:docPr', { id, name: label, descr: name }),
    graphic(float, part, { id, name: label }),
  );
  return element('w:r', {}, element('w:drawing', {}, anchor));
}

const NO_DISTANCE = { distT: 0, distB: 0, distL: 0, distR: 0 };
const FLOATS = 1000;

/** Numbers of drawings are theirs alone in a document: those of pictures in the text are small. */
function floatId({ element: name, path = '' }: FlowFloat): number {
  const index = Number(/\[(\d+)\]/u.exec(path)?.[1] ?? 0);
  return (name === '印章' ? 2 : 3) * FLOATS + index + 1;
}

interface Sized {
  readonly width: Twip;
  readonly height: Twip;
}

const sizeOf = ({ width, height }: Sized) => ({ cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP });

function drawing(image: FlowImage, part: PicturePart) {
  const number = Number(part.id.replace(/\D/gu, ''));
  // Not by its file's name: the same document makes the same bytes wherever its pictures lie.
  const named = { id: number, name: `图片${number}` };
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { 'xmlns:wp': PLACED, ...NO_DISTANCE },
      element('wp:extent', sizeOf(image)),
      element('wp:docPr', named),
      graphic(image, part, named),
    ),
  );
}

function graphic(sized: Sized, { id }: PicturePart, named: { readonly id: number; readonly name: string }) {
  const frame = element(
    'pic:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', sizeOf(sized))),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
  );
  const fill = element(
    'pic:blipFill',
    {},
    element('a:blip', { 'xmlns:r': OFFICE, 'r:embed': id }),
    element('a:stretch', {}, element('a:fillRect')),
  );
  const names = element('pic:nvPicPr', {}, element('pic:cNvPr', named), element('pic:cNvPicPr'));
  return element(
    'a:graphic',
    { 'xmlns:a': DRAWING },
    element('a:graphicData', { uri: PICTURE }, element('pic:pic', { 'xmlns:pic': PICTURE }, names, fill, frame)),
  );
}
