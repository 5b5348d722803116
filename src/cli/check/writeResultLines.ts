import { closeSync, openSync, writeSync } from 'node:fs';
import type { CheckedFile } from '../../core/report/Report';
import { codeOf } from '../system/errors';
import { encoded, partMaker, piecesOf } from './filePart';
import { fileSystemMessage } from '../system/fileSystem';
import { UsageError, type ExitStatus, type Io } from '../system/Io';
import { runCheck, type RunOptions } from './runCheck';
import { shardText } from './shard';

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
  const { lastLines, packing, unreadPart } = await load();
  const pack = packing();
  const share = options.shard ? shardText(options.shard) : null;
  const sink = out === null ? toStdout(io) : toFile(out, force);
  let status: ExitStatus = 0;
  try {
    const report = await runCheck(
      paths,
      {
        ...options,
        part: 'jsonl',
        partAlone: true,
        checked: (file, part) => {
          for (const piece of piecesOf(part ?? unreadPart(file))) sink.write(piece);
          status = worse(status, file);
        },
        keep: ({ path, error, tables, hintsLeftOut }) => ({
          path,
          error,
          tables: tables.map(pack),
          findings: [],
          ...(hintsLeftOut !== undefined && { hintsLeftOut }),
        }),
      },
      io,
    );
    for (const piece of encoded(lastLines(report, share))) sink.write(piece);
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
  write(text: string | Uint8Array): void;
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
    write: (text) => void (typeof text === 'string' ? writeSync(file, text) : writeSync(file, text)),
    end: () => Promise.resolve(),
    close: () => {
      closeSync(file);
    },
  };
}

async function load() {
  const [{ lastLines }, { packing }, unreadPart] = await Promise.all([
    import('../../core/report/toJson'),
    import('../../core/totals/packed/packing'),
    // The part of a file that was given up is made here.
    partMaker('jsonl'),
  ]);
  return { lastLines, packing, unreadPart };
}
