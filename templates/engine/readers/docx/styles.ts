import { readParagraphProperties, type ParagraphProperties } from './paragraph-properties';
import { readRunProperties, type RunProperties } from './run-properties';
import type { ThemeFaces } from './theme';
import { child, childrenOf, valueOf, type XmlElement } from './xml';

export interface Style {
  readonly name: string;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

export interface Styles {
  /** A style by its id with all it rests on, document defaults at the bottom; the default style for no id. */
  readonly paragraph: (id: string | undefined) => Style;
  /** What a character style adds. */
  readonly character: (id: string | undefined) => RunProperties;
}

/** Styles rest on one another; a chain longer than this goes round in a circle. */
const LONGEST_CHAIN = 30;

/** word/styles.xml */
export function readStyles(part: XmlElement | undefined, theme: ThemeFaces): Styles {
  const elements = new Map(childrenOf(part, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = child(part, 'w:docDefaults');
  const base: Style = {
    name: '',
    paragraph: readParagraphProperties(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
    run: readRunProperties(child(child(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
  };
  const standard = [...elements].find(
    ([, { attributes }]) => attributes['w:type'] === 'paragraph' && isOn(attributes['w:default']),
  )?.[0];
  const found = new Map<string, Style>();

  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let next = id === undefined ? undefined : elements.get(id);
    while (next && chain.length < LONGEST_CHAIN) {
      chain.unshift(next);
      next = elements.get(valueOf(next, 'w:basedOn') ?? '');
    }
    return chain;
  };
  const build = (id: string | undefined, bottom: Style): Style =>
    chainOf(id).reduce<Style>(
      (under, style) => ({
        name: valueOf(style, 'w:name') ?? '',
        paragraph: { ...under.paragraph, ...readParagraphProperties(child(style, 'w:pPr')) },
        run: { ...under.run, ...readRunProperties(child(style, 'w:rPr'), theme) },
      }),
      bottom,
    );
  const remember = (id: string | undefined, bottom: Style): Style => {
    const key = `${bottom === base ? 'p' : 'c'}${id ?? ''}`;
    const style = found.get(key) ?? build(id, bottom);
    found.set(key, style);
    return style;
  };
  return {
    paragraph: (id) => remember(id !== undefined && elements.has(id) ? id : standard, base),
    character: (id) => remember(id, EMPTY).run,
  };
}

const EMPTY: Style = { name: '', paragraph: {}, run: {} };

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';
