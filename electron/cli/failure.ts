import { basename } from 'node:path';
import { explainFolderError, explainWriteError, type FileProblem } from '#electron/files/file-problem';
import { isFontError } from '#electron/fonts/font-error';
import type { ExitStatus } from './command';
import type { Problem } from './problem';

export interface Failure {
  readonly problem: Problem;
  readonly status: ExitStatus;
}

/** Anything thrown → an error in words and the exit status it means. Never a stack trace. */
export function explainFailure(error: unknown): Failure {
  if (isFontError(error)) {
    return { problem: { code: error.code, path: '', title: '字体', message: error.message }, status: 3 };
  }
  if (isOutOfMemory(error)) {
    return { problem: { code: 'too-long', path: '', title: '', message: '内容太长，排版所需的内存不够' }, status: 3 };
  }
  return isSystemError(error) ? writeFailure(error) : unexpected(error);
}

function writeFailure(error: NodeJS.ErrnoException): Failure {
  const name = error.path === undefined ? '' : `“${basename(error.path)}”：`;
  return outFailure(explainWriteError(error), name);
}

/** Why the folder given by `--out` cannot be used. */
export const folderFailure = (error: unknown, folder: string): Failure =>
  outFailure(explainFolderError(error), `“${folder}”：`);

const outFailure = ({ code, message, fault }: FileProblem, name: string): Failure => ({
  problem: { code, path: '--out', title: '输出文件夹', message: `${name}${message}` },
  status: fault === 'input' ? 2 : 3,
});

/** A bug of ours. Its one-line message helps whoever looks into it; the stack would only frighten. */
function unexpected(error: unknown): Failure {
  const detail = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
  return { problem: { code: 'internal', path: '', title: '', message: `程序内部出错，请报告：${detail}` }, status: 3 };
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && /^E[A-Z0-9]+$/.test(String(error.code));

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof RangeError && /string length|array length|allocation|call stack/i.test(error.message);
