/** How the parts of an archive are unpacked: by `plainUnpacker` anywhere, by the machine's own library where there is one. */
export interface Unpacker {
  /**
   * Inflates raw deflate data to `size` bytes and never more. Null where it is damaged or too long, unless it was cut at
   * `size`: then the checksum tells.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array | null;
  /** The checksum that zip archives keep of each part. */
  crc32(bytes: Uint8Array): number;
  /** A digest by its name (SHA-512) at once, where the platform has it: a password takes 100,000 of them. */
  digest?(hash: string, bytes: Uint8Array): Uint8Array<ArrayBuffer>;
}
