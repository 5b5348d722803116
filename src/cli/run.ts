import { FileError } from '../files/FileProblem';
import { fileProblemMessage } from '../files/words';
import { messageOf } from './system/errors';
import { UsageError, type Command, type ExitStatus, type Io } from './system/Io';

/** Commands are loaded when they are called: help and a single value need no workbook library. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./commands/check')).check,
  totals: async () => (await import('./commands/totals')).totals,
  new: async () => (await import('./commands/new')).newWorkbook,
  value: async () => (await import('./commands/value')).value,
  demo: async () => (await import('./commands/demo')).demo,
  help: async () => (await import('./commands/help')).help,
  '--help': async () => (await import('./commands/help')).help,
  '-h': async () => (await import('./commands/help')).help,
  '--version': async () => (await import('./commands/version')).version,
};

/** Runs one command line. Every problem is told in a sentence on stderr; only a defect of our own shows a stack. */
export async function run(args: readonly string[], io: Io): Promise<ExitStatus> {
  const [name = 'help', ...rest] = args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.err(`没有“${name}”这个命令。可用的命令：check、totals、new、value、demo、help。\n`);
    return 2;
  }
  try {
    if (rest.includes('--help') || rest.includes('-h'))
      return await (await import('./commands/help')).help([name], io);
    return await (
      await load()
    )(rest, io);
  } catch (error) {
    io.err(`${sentence(error)}\n`);
    return 2;
  }
}

function sentence(error: unknown): string {
  if (error instanceof FileError) return fileProblemMessage(error.problem, 'zh-CN');
  if (error instanceof UsageError) return error.message;
  return `程序出错，请把下面的内容发给维护人员：\n${error instanceof Error ? (error.stack ?? error.message) : messageOf(error)}`;
}
