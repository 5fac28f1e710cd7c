import { AlignmentType, LineRuleType, Paragraph } from 'docx';
import type { Flow, FlowImage } from '../../flow/flow';
import type { Pictures } from '../../pictures/picture';
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
    blocks.flatMap((block) => (block.type === 'image' ? [block.file] : [])),
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

function drawing({ width, height }: FlowImage, { id }: PicturePart) {
  const size = { cx: width * EMU_PER_TWIP, cy: height * EMU_PER_TWIP };
  const number = Number(id.replace(/\D/gu, ''));
  // Not by its file's name: the same document makes the same bytes wherever its pictures lie.
  const name = `图片${number}`;
  const frame = element(
    'pic:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
    element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
  );
  const fill = element(
    'pic:blipFill',
    {},
    element('a:blip', { 'xmlns:r': OFFICE, 'r:embed': id }),
    element('a:stretch', {}, element('a:fillRect')),
  );
  const names = element('pic:nvPicPr', {}, element('pic:cNvPr', { id: number, name }), element('pic:cNvPicPr'));
  return element(
    'w:drawing',
    {},
    element(
      'wp:inline',
      { 'xmlns:wp': PLACED, distT: 0, distB: 0, distL: 0, distR: 0 },
      element('wp:extent', size),
      element('wp:docPr', { id: number, name }),
      element(
        'a:graphic',
        { 'xmlns:a': DRAWING },
        element('a:graphicData', { uri: PICTURE }, element('pic:pic', { 'xmlns:pic': PICTURE }, names, fill, frame)),
      ),
    ),
  );
}
