import { closeSync, openSync, writeSync } from 'node:fs';
import type { CheckedFile } from '../core/report/Report';
import { codeOf } from './errors';
import { fileSystemMessage } from './fileSystem';
import { UsageError, type ExitStatus, type Io } from './Io';
import { runCheck, type RunOptions } from './runCheck';

/** Where the lines go: a file, or stdout. */
export interface LinesOutput {
  readonly out: string | null;
  readonly force: boolean;
}

/**
 * Checks files and writes the result as JSON, a line a table, while the others are still being checked; nothing of a file
 * is kept but what the sum at the end needs. Returns the exit status.
 */
export async function writeResultLines(
  paths: readonly string[],
  options: Pick<RunOptions, 'check' | 'sum' | 'shard'>,
  { out, force }: LinesOutput,
  io: Io,
): Promise<ExitStatus> {
  const { fileLines, totalsLine, words, forSums, packing } = await load();
  const pack = packing();
  const sink = out === null ? toStdout(io) : toFile(out, force);
  let status: ExitStatus = 0;
  try {
    const report = await runCheck(
      paths,
      {
        ...options,
        checked: (file) => {
          sink.write(fileLines(file, words).join(''));
          status = worse(status, file);
        },
        keep: ({ path, error, tables, hintsLeftOut }) => ({
          path,
          error,
          tables: tables.map((table) => pack(forSums(table))),
          findings: [],
          ...(hintsLeftOut !== undefined && { hintsLeftOut }),
        }),
      },
      io,
    );
    sink.write(totalsLine(report));
    await sink.end();
  } finally {
    sink.close();
  }
  return status;
}

function worse(status: ExitStatus, { error, findings }: CheckedFile): ExitStatus {
  if (error !== null || status === 2) return 2;
  return findings.some(({ severity }) => severity === 'error') ? 1 : status;
}

interface Sink {
  write(text: string): void;
  /** Resolves when all is written. */
  end(): Promise<void>;
  close(): void;
}

/** One after the other; a reader that is slow is waited for at the end. */
function toStdout(io: Io): Sink {
  let last = Promise.resolve();
  return {
    write: (text) => {
      last = last.then(() => io.out(text));
    },
    end: () => last,
    close: () => undefined,
  };
}

/** At once, so that nothing waits in memory, and what is done is there even if the run is ended. */
function toFile(name: string, force: boolean): Sink {
  let file: number;
  try {
    file = openSync(name, force ? 'w' : 'wx');
  } catch (error) {
    const reason =
      codeOf(error) === 'EEXIST'
        ? `“${name}”：它已经存在，没有覆盖。要覆盖请加 --force。`
        : fileSystemMessage(name, error);
    throw new UsageError(reason, { cause: error });
  }
  return {
    write: (text) => void writeSync(file, text),
    end: () => Promise.resolve(),
    close: () => {
      closeSync(file);
    },
  };
}

async function load() {
  const [{ fileLines, totalsLine }, { wordsFor }, { forSums, packing }] = await Promise.all([
    import('../core/report/toJson'),
    import('../core/words/index'),
    import('../core/totals/forSums'),
  ]);
  return { fileLines, totalsLine, forSums, packing, words: wordsFor('zh-CN') };
}
