import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** An element of a part, as parsed; texts are in `text` of the element that holds them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

export interface DocxFile {
  readonly names: readonly string[];
  readonly source: (name: string) => string;
  readonly part: (name: string) => XmlElement;
}

/** Takes a DOCX apart. Parts are parsed when asked for; text that is not well-formed XML throws. */
export function readDocx(bytes: Uint8Array): DocxFile {
  const files = unzipSync(bytes);
  const source = (name: string): string => {
    const content = files[name];
    if (!content) throw new Error(`${name} is missing`);
    return strFromU8(content);
  };
  return { names: Object.keys(files), source, part: (name) => parseXml(source(name)) };
}

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

export function parseXml(source: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const opened: Open = { name, attributes: { ...attributes }, children: [], text: '' };
    stack.at(-1)?.children.push(opened);
    stack.push(opened);
  });
  parser.on('text', (text) => {
    const open = stack.at(-1);
    if (open) open.text += text;
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(source).close();
  const document = root.children[0];
  if (!document) throw new Error('no root element');
  return document;
}

/** Every element of that name below, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The first element of that name below; throws where there is none. */
export function one(element: XmlElement, name: string): XmlElement {
  const found = all(element, name)[0];
  if (!found) throw new Error(`no ${name} in ${element.name}`);
  return found;
}

/** `w:val` of the first element of that name below. */
export const value = (element: XmlElement, name: string): string | undefined =>
  all(element, name)[0]?.attributes['w:val'];

/** Text of a paragraph or of anything that holds paragraphs; manual breaks as line feeds. */
export function wordText(element: XmlElement): string {
  if (element.name === 'w:t') return element.text;
  if (element.name === 'w:br') return '\n';
  return element.children.map(wordText).join('');
}
