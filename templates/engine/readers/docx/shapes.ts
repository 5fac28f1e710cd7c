import { pt, twip } from '../../units';
import type { WordShape } from './docx-file';
import { colorOf, emus } from './values';
import { child, descendants, type XmlElement } from './xml';

/** What a `w:drawing` or `w:pict` shows: its kind, size and line. */
export function readShape(element: XmlElement): WordShape {
  return element.name === 'w:pict' ? oldShape(element) : drawing(element);
}

function drawing(element: XmlElement): WordShape {
  const frame = child(element, 'wp:anchor') ?? child(element, 'wp:inline');
  const extent = child(frame, 'wp:extent')?.attributes ?? {};
  const line = descendants(element, 'a:ln')[0];
  return {
    type: drawingType(element),
    width: emus(extent['cx']),
    height: emus(extent['cy']),
    weight: pt(emus(line?.attributes['w']) / 20),
    color: colorOf(line && descendants(line, 'a:srgbClr')[0]?.attributes['val']) ?? '#000000',
  };
}

function drawingType(element: XmlElement): WordShape['type'] {
  if (descendants(element, 'pic:pic').length > 0) return 'picture';
  const preset = descendants(element, 'a:prstGeom')[0]?.attributes['prst'] ?? '';
  return preset === 'line' || preset === 'straightConnector1' ? 'line' : 'other';
}

/** VML, which Word 2007 and older and many office templates write. */
function oldShape(element: XmlElement): WordShape {
  const line = descendants(element, 'v:line')[0];
  if (!line) {
    const type = descendants(element, 'v:imagedata').length > 0 ? 'picture' : 'other';
    return { type, width: twip(0), height: twip(0), weight: pt(0), color: '#000000' };
  }
  const { from, to, strokecolor = '', strokeweight } = line.attributes;
  const [start, end] = [pointOf(from), pointOf(to)];
  return {
    type: 'line',
    width: twip(Math.abs(end.x - start.x) * 20),
    height: twip(Math.abs(end.y - start.y) * 20),
    weight: pt(points(strokeweight)),
    color: strokecolor === 'red' ? '#FF0000' : (colorOf(strokecolor.slice(1, 7)) ?? '#000000'),
  };
}

const POINTS = /^\s*(-?\d+(?:\.\d+)?)(?:pt)?\s*$/u;

const points = (text: string | undefined): number => Number(POINTS.exec(text ?? '')?.[1] ?? 0);

function pointOf(text: string | undefined): { readonly x: number; readonly y: number } {
  const [x, y] = (text ?? '').split(',');
  return { x: points(x), y: points(y) };
}
