import type { Diagnostic } from '../diagnose';
import { placeAt, templateError, type NamedSource } from './template-diagnostic';
import { ELEMENTS, PATH_ATTRIBUTE } from './vocabulary';
import { elementsOf, parseXml, type XmlElement } from './xml';

/**
 * Checks the elements and attributes a template writes. Its Handlebars tags are blanked out first, character for
 * character, so that what remains is XML whose lines and columns are the template's own.
 */
export function checkElements(source: NamedSource): readonly Diagnostic[] {
  const markup = blankTags(source.text);
  const { root, problems } = parseXml(markup);
  const report = (offset: number, code: string, message: string): Diagnostic =>
    templateError(source, placeAt(source.text, offset), code, message);
  const ampersand = markup.search(BARE_AMPERSAND);
  if (ampersand >= 0) return [report(ampersand, 'template-markup', '“&”应写成“&amp;”')];
  // One slip in the markup makes the parser complain of all that follows; the first complaint is the useful one.
  return [
    ...problems.slice(0, 1).map((problem) => report(problem.offset, 'template-markup', problem.message)),
    ...misuses(root).map((misuse) => report(misuse.offset, misuse.code, misuse.message)),
  ];
}

const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

function blankTags(text: string): string {
  return text.replace(/\{\{!--[\s\S]*?--\}\}|\{\{\{?[\s\S]*?\}\}\}?/g, (tag) => tag.replace(/[^\n]/g, ' '));
}

export interface Misuse {
  readonly offset: number;
  readonly code: 'unknown-element' | 'misplaced-element' | 'unknown-attribute' | 'misplaced-text';
  readonly message: string;
}

/** Elements, attributes and text that do not belong where they stand, all the way down. */
export function misuses(parent: XmlElement): readonly Misuse[] {
  return elementsOf(parent).flatMap((element) => [...ownMisuses(element, parent.name), ...misuses(element)]);
}

function ownMisuses(element: XmlElement, parent: string): readonly Misuse[] {
  const { name, offset } = element;
  const rule = own(ELEMENTS, name);
  if (!rule)
    return [
      { offset, code: 'unknown-element', message: `没有〈${name}〉这个元素${suggest(name, Object.keys(ELEMENTS))}` },
    ];
  const found: Misuse[] = [];
  const allowed = own(ELEMENTS, parent)?.children;
  if (allowed && !allowed.includes(name)) {
    found.push({ offset, code: 'misplaced-element', message: `〈${name}〉不能放在〈${parent}〉里` });
  }
  const known = [...rule.attributes, PATH_ATTRIBUTE];
  for (const attribute of Object.keys(element.attributes).filter((one) => !known.includes(one))) {
    found.push({
      offset,
      code: 'unknown-attribute',
      message: `〈${name}〉没有“${attribute}”这个属性${suggest(attribute, known)}`,
    });
  }
  const stray = element.children.find((child) => typeof child === 'string' && child.trim() !== '');
  if (!rule.text && stray !== undefined) {
    found.push({ offset, code: 'misplaced-text', message: `〈${name}〉里不能直接写文字，文字要放在它下面的元素里` });
  }
  return found;
}

function own<T>(map: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** The known name that shares most characters with a wrong one, if half of them. */
export function suggest(wrong: string, known: readonly string[]): string {
  const shared = (name: string): number => [...name].filter((character) => wrong.includes(character)).length;
  const score = (name: string): number => shared(name) / Math.max(name.length, wrong.length);
  const best = known.reduce((a, b) => (score(b) > score(a) ? b : a), known[0] ?? '');
  return score(best) >= 0.5 ? `，是不是“${best}”` : '';
}
