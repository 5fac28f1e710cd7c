import type { Page, PageLine } from '#engine/pages/page';
import { ancestry, isWithin } from '../forms/model/path';
import type { Caret } from '../state/position';

export interface LinePlace {
  readonly page: number;
  readonly line: PageLine;
}

/** Blanks differ between what is typed and what is set (indents, trimmed ends), so texts are compared without them. */
const compact = (text: string): string => text.replace(/\s/g, '');

/** How far beyond the last line the next one is looked for; words from elsewhere are not taken for the text's own. */
const LOOK_AHEAD = 600;

/**
 * The line on the pages that shows where the caret is. The lines of the field are followed through its text from the
 * start, so that a paragraph that occurs twice is told apart.
 */
export function lineOfCaret(pages: readonly Page[], { path, text, offset }: Caret): LinePlace | undefined {
  const candidates = linesOfField(pages, path);
  const [source, before] = [compact(text), compact(text.slice(0, offset)).length];
  let from = 0;
  let best: LinePlace | undefined;
  for (const place of candidates) {
    const words = compact(place.line.text);
    const at = words === '' ? -1 : source.slice(from, from + LOOK_AHEAD + words.length).indexOf(words);
    if (at < 0) continue;
    if (best !== undefined && from + at > before) break;
    best = place;
    from += at + words.length;
  }
  return best ?? candidates[0];
}

/** The lines of a field; where it has none, those of the nearest parent that has some. */
function linesOfField(pages: readonly Page[], path: string): readonly LinePlace[] {
  const places = pages.flatMap((page, index) => page.lines.map((line): LinePlace => ({ page: index, line })));
  for (const ancestor of ancestry(path)) {
    const found = places.filter(({ line }) => line.path !== undefined && isWithin(line.path, ancestor));
    if (found.length > 0) return found;
  }
  return [];
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
