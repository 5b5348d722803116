import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from './run';

/** A reader that has seen enough (`| head`) closes the pipe: that is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  out: (content) =>
    new Promise((resolve, reject) => {
      process.stdout.write(content, (error) => {
        if (error) reject(error);
        else resolve();
      });
    }),
  err(text) {
    process.stderr.write(text);
  },
  watched: process.stderr.isTTY,
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString('utf8');
  },
  home: path.dirname(fileURLToPath(import.meta.url)),
});
