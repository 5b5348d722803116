import { words } from './words';

const ZIP = [0x50, 0x4b];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The name of the stream that holds an encrypted workbook, as OLE directories spell it (UTF-16). */
const ENCRYPTED = 'EncryptedPackage';

/** Says in a sentence why bytes can't be opened as a workbook, judged by what they are and not by the file's name. */
export function whyNotOpened(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) return words.openFailed.empty(name);
  if (startsWith(bytes, OLE)) {
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    return text.includes(ENCRYPTED) ? words.openFailed.encrypted(name) : words.openFailed.legacy(name);
  }
  return words.openFailed.damaged(name);
}

/** True for a zip archive: only such a file is worth reading. */
export function looksLikeWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
