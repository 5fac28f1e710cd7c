const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 2.2 does not allow: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Escapes for text and attribute values; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');
}

/** The plain form in which docx hands out its elements: `{ name: [{ _attr }, child, …] }`. */
type Node = string | number | boolean | { readonly [name: string]: unknown };

/** A part of the package as text. Written in one pass, without indentation, so that no white space becomes content. */
export function xmlPart(root: object): string {
  const pieces = [DECLARATION];
  writeNode(root as Node, pieces);
  return pieces.join('');
}

function writeNode(node: Node, pieces: string[]): void {
  if (typeof node !== 'object') {
    pieces.push(escapeXml(String(node)));
    return;
  }
  for (const name in node) writeElement(name, node[name], pieces);
}

function writeElement(name: string, content: unknown, pieces: string[]): void {
  const children: readonly Node[] = Array.isArray(content) ? (content as Node[]) : [content as Node];
  pieces.push('<', name);
  let empty = true;
  for (const child of children) {
    const attributes = attributesOf(child);
    if (attributes) writeAttributes(attributes, pieces);
    else if (!isEmpty(child)) empty = false;
  }
  if (empty) {
    pieces.push('/>');
    return;
  }
  pieces.push('>');
  for (const child of children) if (!attributesOf(child)) writeNode(child, pieces);
  pieces.push('</', name, '>');
}

function attributesOf(node: Node): Readonly<Record<string, string | number | boolean>> | undefined {
  if (typeof node !== 'object' || !('_attr' in node)) return undefined;
  return node['_attr'] as Readonly<Record<string, string | number | boolean>>;
}

function writeAttributes(attributes: Readonly<Record<string, string | number | boolean>>, pieces: string[]): void {
  for (const key in attributes) pieces.push(' ', key, '="', escapeXml(String(attributes[key])), '"');
}

const isEmpty = (node: Node) => typeof node === 'object' && Object.keys(node).length === 0;
