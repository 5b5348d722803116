import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeText } from '../files/text/decodeText';
import { codeOf } from './system/errors';
import { reasonOf } from './system/fileSystem';
import { UsageError } from './system/Io';
import { run } from './run';

/** A reader that has seen enough (`| head`) closes the pipe: that is no error, and nobody is left to write for. */
let reading = true;
process.stdout.on('error', () => {
  // Whoever wrote is told by `out`.
  reading = false;
});
// Nobody is left to be told.
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  out: (content) =>
    new Promise((resolve, reject) => {
      if (!reading) {
        resolve();
        return;
      }
      process.stdout.write(content, (error) => {
        if (error && codeOf(error) !== 'EPIPE')
          reject(new UsageError(`结果没有写完：${reasonOf(error)}。`, { cause: error }));
        else resolve();
      });
    }),
  err(text) {
    process.stderr.write(text);
  },
  terminal: process.stderr.isTTY ? process.stderr : null,
  threads: availableParallelism(),
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return decodeText(Buffer.concat(chunks));
  },
  home: path.dirname(fileURLToPath(import.meta.url)),
});
