/** The system's dialogs, as the use-cases ask for them. Paths are absolute; `undefined` is a cancel. */
export interface Dialogs {
  readonly askSavePath: (question: SaveQuestion) => Promise<string | undefined>;
  readonly askFolder: (title: string) => Promise<string | undefined>;
  readonly askOpenPath: (question: OpenQuestion) => Promise<string | undefined>;
  /** Whether files of these names may be replaced. */
  readonly confirmReplace: (names: readonly string[]) => Promise<boolean>;
}

export interface SaveQuestion {
  readonly title: string;
  readonly defaultName: string;
  readonly filter: FileFilter;
}

export interface OpenQuestion {
  readonly title: string;
  /** Chinese, e.g. PDF 或 Word 文件 */
  readonly name: string;
  /** Without the dot. */
  readonly extensions: readonly string[];
}

export interface FileFilter {
  /** Chinese, e.g. PDF 文件 */
  readonly name: string;
  /** Without the dot, e.g. pdf */
  readonly extension: string;
}
