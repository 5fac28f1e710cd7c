/** The first thing wrong with a JSON text. Lines and columns count from 1; columns count UTF-16 units. */
export interface JsonFault {
  readonly code: 'invalid-json' | 'duplicate-key' | 'too-deep';
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

interface Container {
  readonly closer: '}' | ']';
  /** Names seen so far; only objects have them. */
  readonly keys: Set<string> | undefined;
}

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// eslint-disable-next-line no-control-regex -- JSON forbids exactly these inside a string
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Reads a whole JSON text (RFC 8259) and reports its first fault, or `undefined` where there is none. Unlike
 * `JSON.parse` it knows where the fault is, says so in Chinese, and takes a name given twice in one object as one:
 * the first value would be lost without a word. Linear; a loop, so that nesting cannot exhaust the stack.
 */
export function findJsonFault(text: string, maxDepth: number): JsonFault | undefined {
  const open: Container[] = [];
  let at = 0;

  const token = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const space = (): string => {
    token(SPACE);
    return text.charAt(at);
  };
  /** A loop of two patterns: one pattern for the whole would overflow the matcher's stack on a long text. */
  const string = (): boolean => {
    at += 1;
    do token(PLAIN);
    while (token(ESCAPE) !== undefined);
    if (text.charAt(at) !== '"') return false;
    at += 1;
    return true;
  };
  const fault = (message: string, code: JsonFault['code'] = 'invalid-json'): JsonFault => ({
    code,
    ...locate(text, at),
    message,
  });

  /** After `{` or a comma in an object: the name and its colon. */
  const name = (keys: Set<string>): JsonFault | undefined => {
    if (space() !== '"') return fault('这里应当是用英文双引号括起的属性名（属性之间用英文逗号，末尾不留逗号）');
    const start = at;
    if (!string()) return fault(STRING_FAULT);
    const key = JSON.parse(text.slice(start, at)) as string;
    if (keys.has(key)) {
      at = start;
      return fault(`属性“${key.slice(0, 40)}”重复出现，请只保留一个`, 'duplicate-key');
    }
    keys.add(key);
    if (space() !== ':') return fault('属性名之后应当是英文冒号');
    at += 1;
    return undefined;
  };

  const enter = (brace: '{' | '['): Step => {
    at += 1;
    const container: Container = brace === '{' ? { closer: '}', keys: new Set() } : { closer: ']', keys: undefined };
    open.push(container);
    if (open.length > maxDepth) return fault(`嵌套超过${maxDepth}层，不像是公文内容`, 'too-deep');
    if (space() === container.closer) return 'ended';
    return (container.keys && name(container.keys)) ?? 'goes on';
  };

  const begin = (): Step => {
    const first = space();
    if (first === '{' || first === '[') return enter(first);
    if (first === '"') return string() ? 'ended' : fault(STRING_FAULT);
    if (token(SCALAR) !== undefined) return 'ended';
    return fault(first === '' ? CUT_OFF : `不认识“${first}”，这里应当是一个值`);
  };

  /** After a value: closes the containers that it completes, then passes the comma before the next one. */
  const end = (): Step => {
    let container = open.at(-1);
    for (; container !== undefined && space() === container.closer; container = open.at(-1)) {
      at += 1;
      open.pop();
    }
    if (container === undefined) return space() === '' ? 'ended' : fault('JSON 在此已经结束，后面不应再有内容');
    if (space() !== ',') return fault(at >= text.length ? CUT_OFF : `这里应当是英文逗号或“${container.closer}”`);
    at += 1;
    return (container.keys && name(container.keys)) ?? 'goes on';
  };

  for (;;) {
    let step = begin();
    if (step === 'ended') step = end();
    if (step !== 'goes on') return step === 'ended' ? undefined : step;
  }
}

/** What a step of reading came to: a fault, the end of a value (or of all), or another value to come. */
type Step = JsonFault | 'ended' | 'goes on';

const CUT_OFF = '内容不完整，到此戛然而止';
const STRING_FAULT = '此前的文字没有写完整：缺少右边的英文双引号，或者含有未转义的换行、反斜杠';

function locate(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
