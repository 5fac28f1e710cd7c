import type { ElementName } from '../pages/page';
import { twip, type Twip } from '../units';
import type { FlowFloat, FlowParagraph, FlowPlace, SpacingHint } from './flow';

/** What may be set tighter or looser to make room for 署名: running text and what follows it. */
const RESPACED: ReadonlySet<ElementName> = new Set([
  '正文',
  '附件说明',
  '参会人员',
  '发文机关署名',
  '签发人职务',
  '成文日期',
  '附注',
]);

export const isRespaced = ({ element, line }: FlowParagraph, usual: Twip): boolean =>
  line === usual && RESPACED.has(element);

/**
 * A paragraph at another line pitch. Spaces that are measured from type to type keep their length, so what the line boxes
 * lose or gain above and below the type goes to the space above; seals stay where they are over the type.
 */
export function respaced(paragraph: FlowParagraph, line: Twip): FlowParagraph {
  const change = paragraph.line - line;
  const { before, floats } = paragraph;
  return {
    ...paragraph,
    line,
    before: before === 0 ? before : twip(Math.max(0, before + change)),
    ...(floats ? { floats: floats.map((float) => moved(float, change)) } : {}),
  };
}

const moved = (float: FlowFloat, change: number): FlowFloat => ({
  ...float,
  top: twip(float.top + change * ((float.linesAbove ?? 0) - 0.5)),
});

/** Whether a piece of a paragraph that begins at this place is one of those set at another pitch. */
export function isWithin({ from, to }: SpacingHint, place: FlowPlace): boolean {
  return !isBefore(place, from) && (to === undefined || isBefore(place, to));
}

const isBefore = (a: FlowPlace, b: FlowPlace): boolean =>
  a.block < b.block || (a.block === b.block && a.offset < b.offset);

/** The space above what begins a page is dropped, as after every automatic break, but where a seal stands in it. */
export function atPageTop<T extends FlowParagraph>(paragraph: T, goneOn: boolean): T {
  const before = paragraph.keepSpace ? paragraph.before : twip(0);
  return { ...paragraph, before, ...(goneOn ? { firstLine: twip(0) } : {}) };
}
