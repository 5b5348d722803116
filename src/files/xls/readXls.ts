import type { SheetGrid } from '../../core/grid/SheetGrid';
import { platformDigest, type Digest } from '../encrypted/ciphers';
import { decryptPackage } from '../encrypted/decryptPackage';
import { decryptXls } from '../encrypted/decryptXls';
import { FileError } from '../FileProblem';
import { openOle, OleProblem, type Ole } from '../ole/openOle';
import { inspectRecords } from './biffRecords';
import { gridsOf, libraryReader } from './library';

/** What an OLE container turned out to hold: sheets, or the .xlsx that it had encrypted. */
export type OleContent = { readonly grids: SheetGrid[] } | { readonly workbook: Uint8Array };

/**
 * Reads the binary workbook of Excel 5 to 2003 or of WPS (.et) in an OLE container; of an encrypted .xlsx its plain bytes,
 * where it opens without asking for a password. Our own look at container and records comes before the library's, which
 * goes on for ever where they lead in circles. Throws `FileError`.
 */
export async function readOle(bytes: Uint8Array, file: string, digest = platformDigest): Promise<OleContent> {
  try {
    const ole = openOle(bytes);
    const stream = ole.read('Workbook') ?? ole.read('Book');
    if (stream) return { grids: await readXls(stream, file) };
    if (ole.names.includes('EncryptedPackage')) return { workbook: await decrypted(ole, file, digest) };
    if (ole.names.length === 0) throw new OleProblem();
    const looksLike = ole.names.includes('WordDocument') ? 'word' : 'ole';
    throw new FileError({ code: 'not-a-workbook', file, looksLike });
  } catch (error) {
    if (!(error instanceof OleProblem)) throw error;
    throw new FileError({ code: 'damaged', file, part: null }, { cause: error });
  }
}

async function decrypted(ole: Ole, file: string, digest: Digest): Promise<Uint8Array> {
  // What the ciphers refuse (a length, a name) is no way that Excel encrypts.
  const workbook = await decryptPackage(ole, digest).catch(() => null);
  if (!workbook) throw new FileError({ code: 'password', file });
  return workbook;
}

/** Reads a Workbook stream, or an .xls that came without its container. Throws `FileError`. */
export async function readXls(stream: Uint8Array, file: string): Promise<SheetGrid[]> {
  const state = inspectRecords(stream);
  if (state === 'old') throw new FileError({ code: 'not-a-workbook', file, looksLike: 'old-excel' });
  if (state === 'damaged') throw new FileError({ code: 'damaged', file, part: null });
  const plain = state === 'password' ? decryptXls(stream) : stream;
  if (!plain) throw new FileError({ code: 'password', file });
  if (plain !== stream && inspectRecords(plain) !== 'sound') {
    throw new FileError({ code: 'damaged', file, part: null });
  }
  return readByLibrary(plain, file);
}

/** Reads an .xlsb, or records that have been looked at. Throws `FileError`. */
export async function readByLibrary(bytes: Uint8Array, file: string): Promise<SheetGrid[]> {
  const read = await libraryReader();
  return gridsOf(read(bytes, file, { type: 'array' }), file);
}
