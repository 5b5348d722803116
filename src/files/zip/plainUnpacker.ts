import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { Unpacker } from './Unpacker';

/** Deflate grows its input at most 1,032 times: so much is inflated in one go without risk. */
const AT_ONCE = 128 * 1024;

/** More than that is inflated in slices, and given up as soon as it is larger than it says. */
const SLICE = 4 * 1024;

/** Unpacks in JavaScript alone, in a browser as in Node. */
export const plainUnpacker: Unpacker = {
  inflate(packed, size) {
    const part = new Uint8Array(size);
    try {
      return packed.length <= AT_ONCE ? inflateSync(packed, { out: part }) : inflateInSlices(packed, part);
    } catch {
      return null;
    }
  },
  crc32,
};

function inflateInSlices(packed: Uint8Array, part: Uint8Array): Uint8Array {
  let length = 0;
  const stream = new Inflate((chunk) => {
    part.set(chunk, length); // throws where there is no room left
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += SLICE) {
    stream.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
  }
  return part.subarray(0, length);
}
