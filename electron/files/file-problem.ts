/** Why a file could not be read or written, in words for the user. */
export interface FileProblem {
  readonly code: string;
  /** Chinese. */
  readonly message: string;
  /** Whether what was asked for is wrong, or the machine lacks something (rights, space). */
  readonly fault: 'input' | 'environment';
}

const problem = (code: string, fault: FileProblem['fault'], message: string): FileProblem => ({ code, fault, message });

const READING: Readonly<Record<string, FileProblem>> = {
  ENOENT: problem('not-found', 'input', '找不到这个文件，请检查文件名和所在文件夹'),
  ENOTDIR: problem('not-found', 'input', '找不到这个文件，路径中有一段不是文件夹'),
  EISDIR: problem('is-directory', 'input', '这是一个文件夹，应当给出 JSON 文件'),
  EACCES: problem('no-permission', 'environment', '没有读取这个文件的权限'),
  EPERM: problem('no-permission', 'environment', '没有读取这个文件的权限'),
  ENAMETOOLONG: problem('not-found', 'input', '文件名太长'),
};

const WRITING: Readonly<Record<string, FileProblem>> = {
  EEXIST: problem('file-exists', 'input', '同名文件已经存在，没有覆盖它；确要覆盖请加 --force'),
  ENOSPC: problem('disk-full', 'environment', '磁盘空间不足，文件没有写成，原有文件未受影响'),
  EDQUOT: problem('disk-full', 'environment', '磁盘配额用完，文件没有写成，原有文件未受影响'),
  EFBIG: problem('disk-full', 'environment', '文件超过系统允许的大小，没有写成，原有文件未受影响'),
  EACCES: problem('no-permission', 'environment', '没有写入这个文件夹的权限'),
  EPERM: problem('no-permission', 'environment', '没有写入这个文件夹的权限'),
  EROFS: problem('no-permission', 'environment', '这个位置是只读的，不能写入'),
  ENAMETOOLONG: problem('name-too-long', 'input', '路径太长'),
  EISDIR: problem('name-taken', 'input', '有一个同名的文件夹，文件没有写成'),
  ENOENT: problem('folder-gone', 'environment', '输出文件夹已被移走'),
};

const FOLDER: Readonly<Record<string, FileProblem>> = {
  ...WRITING,
  EEXIST: problem('not-a-folder', 'input', '这是一个文件，应当给出文件夹'),
  ENOTDIR: problem('not-a-folder', 'input', '路径中有一段是文件，不是文件夹'),
  ENOENT: problem('no-permission', 'environment', '这里不能新建文件夹'),
};

export const explainReadError = (error: unknown): FileProblem => explain(error, READING, '读取');
export const explainWriteError = (error: unknown): FileProblem => explain(error, WRITING, '写入');
export const explainFolderError = (error: unknown): FileProblem => explain(error, FOLDER, '新建文件夹');

/** Errors without a system code are bugs, and go on as such. */
function explain(error: unknown, known: Readonly<Record<string, FileProblem>>, verb: string): FileProblem {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined) throw error;
  return known[code] ?? problem('file-error', 'environment', `${verb}失败（系统代码 ${code}）`);
}
