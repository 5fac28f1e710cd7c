/** How far a backup, a drill or a restore has come. */
export interface BackupProgress {
  /** 写入备份, 读回核对, 写入数据文件夹 */
  readonly step: 'writing' | 'checking' | 'restoring';
  /** Files done, of how many. */
  readonly done: number;
  readonly total: number;
}

export type TellProgress = (progress: BackupProgress) => void;

/** Counts one more of a step's files with every call. */
export function counter(tell: TellProgress | undefined, step: BackupProgress['step'], total: number): () => void {
  let done = 0;
  return () => {
    done += 1;
    tell?.({ step, done, total });
  };
}
