import type { Io } from './command';
import { describeProblem } from './problem';

/** Speaks on the process's streams; errors as JSON on standard output where `json` is asked for. */
export function processIo(json: boolean): Io {
  const out = (text: string): void => void process.stdout.write(text);
  const note = (text: string): void => void process.stderr.write(text);
  return {
    out,
    note,
    fail: (problems, results) => {
      if (json) out(`${JSON.stringify({ errors: problems, ...(results && { results }) }, null, 2)}\n`);
      else for (const problem of problems) note(`${describeProblem(problem)}\n`);
    },
  };
}

/** A reader that has seen enough, such as `head`, closes the pipe; that is no error of ours. */
export function endQuietlyWhenUnread(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
}
