import type { Page, PageLine } from '#engine/pages/page';
import { isWithin } from '../forms/model/path';
import type { Caret } from '../state/position';

export interface LinePlace {
  readonly page: number;
  readonly line: PageLine;
}

/** Blanks differ between what is typed and what is set (indents, trimmed ends), so texts are compared without them. */
const compact = (text: string): string => text.replace(/\s/g, '');

/**
 * The line on the pages that shows where the caret is: of the lines of its field, the one whose words stand in the
 * caret's own line of text, nearest before the caret. A field that is shown joined to others is found by its parents.
 */
export function lineOfCaret(pages: readonly Page[], { path, line, offset }: Caret): LinePlace | undefined {
  const places = pages.flatMap((page, index) => page.lines.map((set): LinePlace => ({ page: index, line: set })));
  const inside = places.filter((place) => place.line.path !== undefined && isWithin(place.line.path, path));
  const around = places.filter(
    (place) => place.line.path !== undefined && place.line.path !== '' && isWithin(path, place.line.path),
  );
  const candidates = inside.length > 0 ? inside : around;
  const [text, before] = [compact(line), compact(line.slice(0, offset)).length];
  let from = 0;
  let best: LinePlace | undefined;
  for (const place of candidates) {
    const words = compact(place.line.text);
    const at = words === '' ? -1 : text.indexOf(words, from);
    if (at < 0) continue;
    if (best !== undefined && at > before) break;
    best = place;
    from = at + words.length;
  }
  return best ?? candidates[0];
}

/**
 * Where in a field's text a set line stands, as an offset; `before` is the line set just before it, which tells apart
 * two lines of the same words. `undefined` where the words are not in the text.
 */
export function offsetOfLine(text: string, words: string, before: string | undefined): number | undefined {
  // By UTF-16 unit, as carets are counted.
  const kept = text.split('').flatMap((unit, index) => (/\s/.test(unit) ? [] : [index]));
  const source = compact(text);
  const [target, context] = [compact(words), compact(before ?? '')];
  if (target === '') return undefined;
  const withContext = source.indexOf(context + target);
  const found = withContext < 0 ? source.indexOf(target) : withContext + context.length;
  return found < 0 ? undefined : kept[found];
}
