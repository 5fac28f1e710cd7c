import type { WorkbookFault } from './read-workbook';

/** What a file that was named a workbook really is, and what to do; undefined where it may be one. */
export function notWorkbook(bytes: Uint8Array): { readonly code: WorkbookFault; readonly message: string } | undefined {
  if (bytes.length === 0) return { code: 'damaged', message: '文件是空的' };
  if (begins(bytes, ZIP)) return undefined;
  if (begins(bytes, OLD_OFFICE)) {
    return holds(bytes, 'EncryptedPackage')
      ? { code: 'encrypted', message: '文件设了打开密码，请在 Excel 中取消密码后另存' }
      : { code: 'damaged', message: '这是旧式表格（.xls），请在 Excel 中另存为 .xlsx' };
  }
  return looksLikeText(bytes)
    ? { code: 'damaged', message: '这是文本文件（如 .csv）改了扩展名，请用 Excel 打开后另存为 .xlsx，或者复制后粘贴' }
    : { code: 'damaged', message: '文件不完整，或者不是 .xlsx 表格' };
}

const ZIP = [0x50, 0x4b];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** Names in a compound file are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].join('\0');
  return new TextDecoder('latin1').decode(bytes).includes(wanted);
}

/** Binary files have zeros early on. */
const looksLikeText = (bytes: Uint8Array): boolean => !bytes.subarray(0, 4096).includes(0);
