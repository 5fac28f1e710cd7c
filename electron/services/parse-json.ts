import { findJsonFault } from './json-fault';

export type ParsedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** No document kind nests deeper than a dozen levels. */
const MAX_DEPTH = 100;

/**
 * Bytes of a JSON file → its value. Accepts a UTF-8 byte order mark and CRLF. Refuses, with a Chinese message that
 * names line and column: other encodings, broken JSON, a property given twice, and nesting beyond any document.
 */
export function parseJson(bytes: Uint8Array): ParsedJson {
  const text = decodeUtf8(bytes);
  if (text === undefined) return fault('not-utf8', `文件不是 UTF-8 编码${guessEncoding(bytes)}，请另存为 UTF-8 后再试`);
  if (text.trim() === '') return fault('empty-input', '文件是空的，应当是一个 JSON 对象');
  const found = findJsonFault(text, MAX_DEPTH);
  if (found !== undefined) return fault(found.code, `第${found.line}行第${found.column}列：${found.message}`);
  return { ok: true, value: JSON.parse(text) as unknown };
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined; // The only thing a fatal decoder throws for is bytes that are not UTF-8.
  }
}

function guessEncoding(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return '（看起来是 UTF-16）';
  return '（可能是 GBK 或 GB 18030）';
}

const fault = (code: string, message: string): ParsedJson => ({ ok: false, code, message });
