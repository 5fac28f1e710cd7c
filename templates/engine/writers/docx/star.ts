import type { BuilderElement } from 'docx';
import type { FlowRule } from '../../flow/flow';
import { twip, type Twip } from '../../units';
import { element } from './element';

const EMU_PER_TWIP = 635;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PLACED = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
/** Numbers of drawings are theirs alone in a document. */
const FIRST_ID = 4001;

interface Place {
  /** Middle of the star, from the left edge of the text area and from the top of the paragraph's line. */
  readonly x: Twip;
  readonly y: Twip;
  readonly color: string;
}

/**
 * The star in the red rule. A paragraph's border cannot be parted, so a white patch lies over its middle and the star on
 * the patch; both move with the paragraph.
 */
export function wordStar({ size, gap }: NonNullable<FlowRule['star']>, { x, y, color }: Place): BuilderElement[] {
  const patch = { width: twip(size + 2 * gap), height: size, x, y };
  const star = { width: size, height: size, x, y };
  return [
    shape(patch, { preset: 'rect', color: 'FFFFFF', id: FIRST_ID }),
    shape(star, { preset: 'star5', color: color.slice(1), id: FIRST_ID + 1 }),
  ];
}

interface Box {
  readonly width: Twip;
  readonly height: Twip;
  readonly x: Twip;
  readonly y: Twip;
}

interface Look {
  readonly preset: string;
  readonly color: string;
  readonly id: number;
}

function shape({ width, height, x, y }: Box, { preset, color, id }: Look): BuilderElement {
  const emu = (length: number): number => Math.round(length * EMU_PER_TWIP);
  const size = { cx: emu(width), cy: emu(height) };
  const place = (tag: string, from: string, offset: number): BuilderElement =>
    element(tag, { relativeFrom: from }, element('wp:posOffset', {}, String(emu(offset))));
  const properties = element(
    'wps:spPr',
    {},
    element('a:xfrm', {}, element('a:off', { x: 0, y: 0 }), element('a:ext', size)),
    element('a:prstGeom', { prst: preset }, element('a:avLst')),
    element('a:solidFill', {}, element('a:srgbClr', { val: color })),
    element('a:ln', {}, element('a:noFill')),
  );
  const drawn = element('wps:wsp', { 'xmlns:wps': SHAPE }, element('wps:cNvSpPr'), properties, element('wps:bodyPr'));
  const anchor = element(
    'wp:anchor',
    {
      'xmlns:wp': PLACED,
      distT: 0,
      distB: 0,
      distL: 0,
      distR: 0,
      simplePos: 0,
      relativeHeight: id,
      behindDoc: 0,
      locked: 0,
      layoutInCell: 1,
      allowOverlap: 1,
    },
    element('wp:simplePos', { x: 0, y: 0 }),
    place('wp:positionH', 'column', x - width / 2),
    place('wp:positionV', 'line', y - height / 2),
    element('wp:extent', size),
    element('wp:wrapNone'),
    element('wp:docPr', { id, name: preset === 'star5' ? '五角星' : '五角星底' }),
    element('a:graphic', { 'xmlns:a': DRAWING }, element('a:graphicData', { uri: SHAPE }, drawn)),
  );
  return element('w:r', {}, element('w:drawing', {}, anchor));
}
