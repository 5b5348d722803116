import type { Unpacker } from './Unpacker';

/** Why a zip archive cannot be used. */
export class ZipProblem extends Error {
  readonly code: 'damaged' | 'password' | 'too-large';
  readonly part: string | null;

  constructor(code: ZipProblem['code'], part: string | null) {
    super(`${code}: ${part ?? 'archive'}`);
    this.code = code;
    this.part = part;
  }
}

/** An open archive. Part names are compared as Office does: without regard to case, \ as /. */
export interface Zip {
  readonly names: readonly string[];
  /** The part's bytes, or null where there is none. Throws `ZipProblem`. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const SENTINEL = 0xffffffff;

/**
 * Opens a zip archive. No part is inflated beyond the size that its directory states, and none that states more than
 * `limit.partBytes`, or with which all reads together would exceed `limit.totalBytes`.
 */
export function openZip(
  bytes: Uint8Array,
  limit: { partBytes: number; totalBytes: number },
  unpacker: Unpacker,
): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of readDirectory(view, bytes)) entries.set(partKey(entry.name), entry);
  let left = limit.totalBytes;
  return {
    names: [...entries.values()].map((entry) => entry.name),
    read(name) {
      const entry = entries.get(partKey(name));
      if (!entry) return null;
      const part = unpack(view, bytes, entry, Math.min(limit.partBytes, left), unpacker);
      left -= part.length;
      return part;
    },
  };
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function readDirectory(view: DataView, bytes: Uint8Array): Entry[] {
  const end = findEndOfDirectory(view);
  let count = view.getUint16(end + 10, true);
  let position = view.getUint32(end + 16, true);
  if (count === 0xffff || position === SENTINEL) {
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) throw new ZipProblem('damaged', null);
    const record = readUint64(view, locator + 8);
    if (record + 56 > view.byteLength || view.getUint32(record, true) !== END_OF_DIRECTORY_64) {
      throw new ZipProblem('damaged', null);
    }
    count = readUint64(view, record + 32);
    position = readUint64(view, record + 48);
  }
  const decoder = new TextDecoder();
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (position + 46 > view.byteLength || view.getUint32(position, true) !== DIRECTORY_ENTRY) {
      throw new ZipProblem('damaged', null);
    }
    const nameLength = view.getUint16(position + 28, true);
    const extraLength = view.getUint16(position + 30, true);
    const extraStart = position + 46 + nameLength;
    entries.push({
      name: decoder.decode(bytes.subarray(position + 46, extraStart)),
      method: view.getUint16(position + 10, true),
      encrypted: (view.getUint16(position + 8, true) & 1) === 1,
      crc: view.getUint32(position + 16, true),
      ...readSizes(view, position, extraStart, Math.min(extraStart + extraLength, view.byteLength)),
    });
    position = extraStart + extraLength + view.getUint16(position + 32, true);
  }
  return entries;
}

function findEndOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= lowest; position -= 1) {
    if (view.getUint32(position, true) === END_OF_DIRECTORY) return position;
  }
  throw new ZipProblem('damaged', null);
}

/** Sizes and place of an entry; each that is too large for 32 bits stands in the zip64 field, in this order. */
function readSizes(view: DataView, position: number, extraStart: number, extraEnd: number) {
  let size = view.getUint32(position + 24, true);
  let packedSize = view.getUint32(position + 20, true);
  let offset = view.getUint32(position + 42, true);
  for (let at = extraStart; at + 4 <= extraEnd; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const take = (): number => {
      if (next + 8 > extraEnd) throw new ZipProblem('damaged', null);
      next += 8;
      return readUint64(view, next - 8);
    };
    if (size === SENTINEL) size = take();
    if (packedSize === SENTINEL) packedSize = take();
    if (offset === SENTINEL) offset = take();
    break;
  }
  return { size, packedSize, offset };
}

function readUint64(view: DataView, position: number): number {
  if (position + 8 > view.byteLength) throw new ZipProblem('damaged', null);
  return view.getUint32(position, true) + view.getUint32(position + 4, true) * 2 ** 32;
}

function unpack(
  view: DataView,
  bytes: Uint8Array,
  entry: Entry,
  limit: number,
  { inflate, crc32 }: Unpacker,
): Uint8Array {
  const { name, offset } = entry;
  if (entry.encrypted) throw new ZipProblem('password', name);
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== LOCAL_ENTRY) {
    throw new ZipProblem('damaged', name);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const end = start + entry.packedSize;
  if (end > view.byteLength) throw new ZipProblem('damaged', name);
  const packed = bytes.subarray(start, end);
  const size = entry.method === 0 ? packed.length : entry.size;
  if (size > limit) throw new ZipProblem('too-large', name);
  const part = entry.method === 0 ? packed : entry.method === 8 ? inflate(packed, size) : null;
  if (part?.length !== size || crc32(part) !== entry.crc) throw new ZipProblem('damaged', name);
  return part;
}
