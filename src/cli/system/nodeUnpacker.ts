import { createHash } from 'node:crypto';
import * as zlib from 'node:zlib';
import { plainUnpacker } from '../../files/zip/plainUnpacker';
import type { Unpacker } from '../../files/zip/Unpacker';

/** Unpacks by Node's own library, three times as fast as JavaScript does. */
export const nodeUnpacker: Unpacker = {
  inflate(packed, size) {
    try {
      // With room to spare the library sees in its first buffer that there is no more.
      return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: size + SPARE });
    } catch {
      return null;
    }
  },
  // Node has it since 20.15.
  digest: (hash, bytes) => new Uint8Array(createHash(hash.replace('-', '')).update(bytes).digest()),
  crc32: 'crc32' in zlib ? (bytes) => zlib.crc32(bytes) : plainUnpacker.crc32,
};

/** The library takes no smaller buffers than 64 bytes. */
const SPARE = 64;
