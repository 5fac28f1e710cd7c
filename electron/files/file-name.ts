/** Longest file name in UTF-8 bytes, extension included: Linux stops at 255, and folders get synchronised and zipped. */
const MAX_NAME_BYTES = 200;

/** Device names that Windows reserves, whatever the extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/i;

/** Look-alikes for the characters Windows forbids, so that a name keeps reading as it should. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '/': '／',
  '\\': '＼',
  ':': '：',
  '*': '＊',
  '?': '？',
  '"': '＂',
  '<': '＜',
  '>': '＞',
  '|': '｜',
};

/**
 * File name of a document, `发文字号 标题`, without extension. Safe on Windows, macOS and Linux; titles lose their line
 * breaks, and a name too long is cut between characters. `room` is kept free for what is appended (bytes).
 */
export function fileStem(parts: readonly (string | undefined)[], room: number): string {
  const joined = parts
    .map((part) => safePart(part ?? ''))
    .filter((part) => part !== '')
    .join(' ');
  const cut = trimEnds(cutToBytes(joined, MAX_NAME_BYTES - room));
  if (cut === '') return '未命名公文';
  return RESERVED.test(cut.split('.')[0]?.trim() ?? '') ? `_${cut}` : cut;
}

/** Kept free at the end of a document's stem: an extension, and ` (99)` where names collide. */
const STEM_ROOM = 16;

/** `发文字号 标题` of a document, with room for what tells it apart and for an extension. */
export const documentStem = (numberText: string | undefined, title: string): string =>
  fileStem([numberText, title], STEM_ROOM);

/** The same name told apart from earlier ones of the run: `名称 (2)`. Case counts for nothing, as on Windows. */
export function distinctStem(stem: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? stem : `${stem} (${count})`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
}

function safePart(text: string): string {
  const oneLine = text
    .slice(0, 4 * MAX_NAME_BYTES)
    .replace(/\r?\n/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[/\\:*?"<>|]/g, (mark) => LOOK_ALIKES[mark] ?? '_')
    .replace(/\s+/g, ' ');
  return trimEnds(oneLine);
}

/** Windows drops trailing dots and spaces; a leading dot would hide the file on Linux. */
const trimEnds = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/g, '');

function cutToBytes(text: string, limit: number): string {
  let bytes = 0;
  let kept = '';
  for (const character of text) {
    bytes += Buffer.byteLength(character);
    if (bytes > limit) break;
    kept += character;
  }
  return kept;
}
