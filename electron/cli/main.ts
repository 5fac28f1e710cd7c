/** The command line: `zhiwen COMMAND …` (outside contract, section 2). Runs in plain Node, without Electron or display. */
import { isMainThread } from 'node:worker_threads';
import { version } from '../../package.json';
import { readArguments } from './arguments';
import { commands } from './catalog';
import type { ExitStatus, Io } from './command';
import { commandHelp, overview } from './help';
import { endQuietlyWhenUnread, processIo } from './io';
import { nearest } from './suggest';

async function main(words: readonly string[]): Promise<ExitStatus> {
  const [name = '--help', ...rest] = words;
  const io = processIo(words.includes('--json'));
  try {
    return await dispatch(name, rest, io);
  } catch (error) {
    const { explainFailure } = await import('./failure');
    const { problem, status } = explainFailure(error);
    io.fail([problem]);
    return status;
  }
}

async function dispatch(name: string, words: readonly string[], io: Io): Promise<ExitStatus> {
  if (['--help', '-h', 'help'].includes(name)) return say(io, overview(commands.map(({ head }) => head)));
  if (['--version', '-V'].includes(name)) return say(io, `${version}\n`);
  const command = commands.find(({ head }) => head.name === name);
  if (command === undefined) return unknownCommand(name, io);
  const read = readArguments(command.head, words);
  if (!read.ok) {
    io.fail(read.problems);
    return 2;
  }
  if (read.invocation.has('help')) return say(io, commandHelp(command.head));
  const run = await command.load();
  return run(read.invocation, io);
}

function say(io: Io, text: string): ExitStatus {
  io.out(text);
  return 0;
}

function unknownCommand(name: string, io: Io): ExitStatus {
  const names = commands.map(({ head }) => head.name);
  const close = nearest(name, names);
  const message = `没有这个命令${close ? `，是不是 ${close}？` : ''}（可用：${names.join('、')}）`;
  io.fail([{ code: 'unknown-command', path: name, title: '命令', message }]);
  return 2;
}

if (isMainThread) {
  endQuietlyWhenUnread();
  void main(process.argv.slice(2)).then((status) => {
    process.exitCode = status;
  });
} else {
  void import('./generate/worker').then(({ serveAsWorker }) => serveAsWorker());
}
