import { md5 } from './md5';
import { BUILT_IN_PASSWORD, joined, sameBytes, uint32, utf16 } from './password';
import { rc4 } from './rc4';

const FILEPASS = 0x002f;
/** Each block of so many bytes of the stream has a key of its own. */
const BLOCK = 1024;
/** Records that stay readable: BOF, FILEPASS, INTERFACEHDR and what tells of users; of BOUNDSHEET the place of its sheet. */
const PLAIN: ReadonlySet<number> = new Set([0x0809, FILEPASS, 0x00e1, 0x0194, 0x0195, 0x0196, 0x0138]);
const BOUNDSHEET = 0x0085;

/**
 * The Workbook stream of an .xls in plain, where Excel's built-in password opens it (RC4 with 40 bits, MS-OFFCRYPTO 2.3.6);
 * null for any other password or way of encryption. FILEPASS becomes a record that nobody looks at.
 */
export function decryptXls(stream: Uint8Array): Uint8Array | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let key: Uint8Array | null = null;
  const plain = stream.slice();
  let cipher = (): number => 0;
  let block = -1;
  let used = 0;

  /** The stream's byte that belongs to a place; places only grow. */
  function byteFor(place: number): number {
    const wanted = Math.floor(place / BLOCK);
    if (wanted !== block) {
      cipher = rc4(md5(joined(key ?? new Uint8Array(0), uint32(wanted))));
      block = wanted;
      used = wanted * BLOCK;
    }
    for (; used < place; used += 1) cipher();
    used += 1;
    return cipher();
  }

  for (let at = 0; at + 4 <= stream.length;) {
    const id = view.getUint16(at, true);
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), stream.length);
    if (id === FILEPASS && key === null) {
      key = keyOf(stream.subarray(at + 4, end));
      if (!key) return null;
      plain.fill(0, at, at + 2);
      plain[at] = 0xff;
    } else if (key !== null && !PLAIN.has(id)) {
      for (let place = at + 4 + (id === BOUNDSHEET ? 4 : 0); place < end; place += 1) {
        plain[place] = (plain[place] ?? 0) ^ byteFor(place);
      }
    }
    at = end;
  }
  return key && plain;
}

/** The key by the built-in password, if it is the right one: type 1, version 1.1, salt, verifier and its digest. */
function keyOf(record: Uint8Array): Uint8Array | null {
  if (record.length < 54 || record[0] !== 1 || record[2] !== 1 || record[4] !== 1) return null;
  const salt = record.subarray(6, 22);
  const short = md5(utf16(BUILT_IN_PASSWORD)).subarray(0, 5);
  const key = md5(joined(...Array.from({ length: 16 }, () => joined(short, salt)))).subarray(0, 5);
  const next = rc4(md5(joined(key, uint32(0))));
  const verifier = record.subarray(22, 38).map((byte) => byte ^ next());
  const digest = record.subarray(38, 54).map((byte) => byte ^ next());
  return sameBytes(md5(verifier), digest) ? key : null;
}
