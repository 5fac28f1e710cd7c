import { SaxesParser } from 'saxes';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Character data directly inside. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Open[];
  text: string;
}

/** A part of a Word document is neither this deep nor this large unless it is meant to do harm. */
const MAX_DEPTH = 256;
const MAX_ELEMENTS = 5_000_000;

/** Parses an XML part; undefined where it is not well-formed, brings its own entities, or passes all measure. */
export function parseXml(source: string): XmlElement | undefined {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let elements = 0;
  const parser = new SaxesParser();
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (elements > MAX_ELEMENTS || stack.length > MAX_DEPTH) refuse();
    const opened: Open = { name, attributes, children: [], text: '' };
    stack.at(-1)?.children.push(opened);
    stack.push(opened);
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open) open.text += text;
  });
  parser.on('closetag', () => void stack.pop());
  try {
    parser.write(source).close();
  } catch (error) {
    if (error === REFUSAL) return undefined;
    throw error;
  }
  return root.children[0];
}

/** The parser goes on after an error unless its handler throws. */
const REFUSAL = new Error('not a part to read');
function refuse(): never {
  throw REFUSAL;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

export const childrenOf = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((candidate) => candidate.name === name) ?? [];

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((inner) => [...(inner.name === name ? [inner] : []), ...descendants(inner, name)]);
}

/** `w:val` of the child of that name. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  child(element, name)?.attributes['w:val'];
