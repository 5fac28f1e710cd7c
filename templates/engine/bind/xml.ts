import { SaxesParser } from 'saxes';

/** An element as read; `offset` is where its `<` stands in the source. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  readonly offset: number;
}

export interface XmlProblem {
  readonly offset: number;
  readonly message: string;
}

export interface XmlTree {
  /** An element without a name that holds everything. */
  readonly root: XmlElement;
  readonly problems: readonly XmlProblem[];
}

type Growing = XmlElement & { children: (XmlElement | string)[]; attributes: Record<string, string> };

/** Reads XML, a fragment too. Linear in its length; never throws on bad XML. */
export function parseXml(source: string): XmlTree {
  const parser = new SaxesParser({ fragment: true });
  const problems: XmlProblem[] = [];
  const root: Growing = { name: '', attributes: {}, children: [], offset: 0 };
  const open: Growing[] = [root];
  const top = (): Growing => open[open.length - 1] ?? root;

  parser.on('error', (error) => problems.push({ offset: parser.position, message: explain(error.message) }));
  parser.on('text', (text) => void top().children.push(text));
  parser.on('cdata', (text) => void top().children.push(text));
  parser.on('opentagstart', (tag) => {
    const offset = parser.position - tag.name.length - 2;
    const element: Growing = { name: tag.name, attributes: {}, children: [], offset };
    top().children.push(element);
    open.push(element);
  });
  parser.on('opentag', (tag) => void Object.assign(top().attributes, tag.attributes));
  parser.on('closetag', () => void open.pop());
  parser.write(source).close();
  return { root, problems };
}

const EXPLANATIONS: readonly (readonly [RegExp, (name: string) => string])[] = [
  [/unclosed tag: (.*)/, (name) => `〈${name}〉没有结束，应有 </${name}>`],
  [/unexpected close tag|unmatched closing tag: ?(.*)/, () => '结束标记没有对应的开始标记'],
  [/duplicate attribute: ?(.*)/, (name) => `属性“${name}”写了两遍`],
  [/unquoted attribute|attribute without value|no whitespace between attributes/, () => '属性应写成 名称="值"'],
];

function explain(message: string): string {
  const text = message.replace(/^\d+:\d+: /, '');
  for (const [pattern, say] of EXPLANATIONS) {
    const match = pattern.exec(text);
    if (match) return say(match[1] ?? '');
  }
  return '标记的写法有误，请检查尖括号和引号';
}

/** The text inside an element, its own and its children's. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}
