/** Four tables of 256, so that four bytes are taken at a time. */
const CRC_TABLES = new Uint32Array(1024);
for (let index = 0; index < 256; index += 1) {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  CRC_TABLES[index] = value;
}
for (let index = 256; index < 1024; index += 1) {
  const before = CRC_TABLES[index - 256] ?? 0;
  CRC_TABLES[index] = (CRC_TABLES[before & 0xff] ?? 0) ^ (before >>> 8);
}

/** CRC-32 as zip archives keep it. */
export function crc32(bytes: Uint8Array): number {
  const whole = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (CRC_TABLES[768 + (crc & 0xff)] ?? 0) ^
      (CRC_TABLES[512 + ((crc >>> 8) & 0xff)] ?? 0) ^
      (CRC_TABLES[256 + ((crc >>> 16) & 0xff)] ?? 0) ^
      (CRC_TABLES[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (CRC_TABLES[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
