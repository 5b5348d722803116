import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { FileError } from '../../files/FileProblem';

/** So much is read of what does not tell its size, before it is looked at again. */
const CHUNK = 1024 * 1024;

/**
 * Reads a file, or a pipe up to its end. Nothing larger than `limit` is taken in, so that one without an end (/dev/zero, a
 * program that goes on printing) costs no more. Throws `FileError`, and what the file system complains of.
 */
export function readBounded(path: string, limit: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    if (stats.isCharacterDevice() || stats.isBlockDevice()) {
      throw new FileError({ code: 'not-a-workbook', file: path, looksLike: 'device' });
    }
    if (stats.size > limit) throw new FileError({ code: 'too-large', file: path, part: null });
    return readToEnd(file, path, stats.size, limit);
  } finally {
    closeSync(file);
  }
}

/** A file that grows meanwhile, a pipe and the files of /proc state a size that is not theirs. */
function readToEnd(file: number, path: string, size: number, limit: number): Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(length === 0 && size > 0 ? size + 1 : CHUNK);
    const read = readSync(file, chunk);
    if (read === 0) return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
    length += read;
    if (length > limit) throw new FileError({ code: 'too-large', file: path, part: null });
    chunks.push(chunk.subarray(0, read));
  }
}
