import type { Ole } from '../ole/openOle';
import { attribute, scanXml } from '../xml/scanXml';
import { aesCbc, aesEcb, type Digest } from './ciphers';
import { BUILT_IN_PASSWORD, joined, sameBytes, uint32, utf16 } from './password';

/** Excel itself hashes 100,000 times; a file that asks for much more only wants to keep us busy. */
const MOST_SPINS = 200_000;
const SEGMENT = 4096;

/** Which key is derived (MS-OFFCRYPTO, 2.3.4.13). */
const VERIFIER_INPUT = [0xfe, 0xa7, 0xd2, 0x76, 0x3b, 0x4b, 0x9e, 0x79];
const VERIFIER_VALUE = [0xd7, 0xaa, 0x0f, 0x6d, 0x30, 0x61, 0x34, 0x4e];
const KEY_VALUE = [0x14, 0x6e, 0x0b, 0xe7, 0xab, 0xac, 0xd0, 0xd6];

/**
 * The .xlsx within an encrypted container, where Excel's built-in password opens it; null for any other password or way of
 * encryption.
 */
export async function decryptPackage(ole: Ole, digest: Digest): Promise<Uint8Array | null> {
  const info = ole.read('EncryptionInfo');
  const sealed = ole.read('EncryptedPackage');
  if (!info || !sealed || info.length < 12 || sealed.length < 8) return null;
  const view = new DataView(info.buffer, info.byteOffset, info.byteLength);
  const size = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0, true);
  const agile = view.getUint16(0, true) === 4 && view.getUint16(2, true) === 4;
  const plain = agile
    ? await openAgile(new TextDecoder().decode(info.subarray(8)), sealed.subarray(8), digest)
    : await openStandard(view, info, sealed.subarray(8), digest);
  return plain && plain.subarray(0, size);
}

interface AgileKey {
  readonly salt: Uint8Array;
  readonly hash: string;
  readonly keyBytes: number;
  readonly blockBytes: number;
  readonly attributes: string;
}

function agileKey(attributes: string): AgileKey | null {
  if (attribute(attributes, 'cipherAlgorithm') !== 'AES') return null;
  if (attribute(attributes, 'cipherChaining') !== 'ChainingModeCBC') return null;
  return {
    salt: base64(attribute(attributes, 'saltValue')),
    hash: (attribute(attributes, 'hashAlgorithm') ?? '').replace(/^SHA-?/, 'SHA-'),
    keyBytes: Number(attribute(attributes, 'keyBits')) / 8,
    blockBytes: Number(attribute(attributes, 'blockSize')),
    attributes,
  };
}

/** Agile encryption: XML says how; each 4096 bytes have a starting vector of their own. */
async function openAgile(xml: string, sealed: Uint8Array, digest: Digest): Promise<Uint8Array | null> {
  const found: { data?: AgileKey | null; password?: AgileKey | null } = {};
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'keyData') found.data = agileKey(attributes);
      else if (name === 'encryptedKey') found.password ??= agileKey(attributes);
    },
  });
  const { data, password } = found;
  const spins = Number(attribute(password?.attributes ?? '', 'spinCount'));
  if (!data || !password || !(spins <= MOST_SPINS)) return null;
  const hash = await spun(digest, password.hash, password.salt, spins);
  const unlock = async (block: readonly number[], name: string) => {
    const key = sized(await digest(password.hash, joined(hash, Uint8Array.from(block))), password.keyBytes);
    return aesCbc(
      key,
      sized(password.salt, password.blockBytes),
      base64(attribute(password.attributes, name)),
    );
  };
  const input = await unlock(VERIFIER_INPUT, 'encryptedVerifierHashInput');
  const expected = await digest(password.hash, input);
  const stated = (await unlock(VERIFIER_VALUE, 'encryptedVerifierHashValue')).subarray(0, expected.length);
  if (!sameBytes(expected, stated)) return null;
  const key = (await unlock(KEY_VALUE, 'encryptedKeyValue')).subarray(0, data.keyBytes);
  const segments: Uint8Array[] = [];
  for (let at = 0, index = 0; at < sealed.length; at += SEGMENT, index += 1) {
    const start = sized(await digest(data.hash, joined(data.salt, uint32(index))), data.blockBytes);
    segments.push(await aesCbc(key, start, sealed.subarray(at, at + SEGMENT)));
  }
  return joined(...segments);
}

/** Standard encryption: AES in single blocks, SHA-1, 50,000 rounds (MS-OFFCRYPTO, 2.3.4.5 to 2.3.4.9). */
async function openStandard(
  view: DataView,
  info: Uint8Array,
  sealed: Uint8Array,
  digest: Digest,
): Promise<Uint8Array | null> {
  const verifierAt = 12 + view.getUint32(8, true);
  if (![2, 3, 4].includes(view.getUint16(0, true)) || verifierAt + 72 > info.length) return null;
  const keyBytes = view.getUint32(12 + 16, true) / 8;
  if (![16, 24, 32].includes(keyBytes)) return null;
  const salt = info.subarray(verifierAt + 4, verifierAt + 20);
  const hash = await spun(digest, 'SHA-1', salt, 50_000);
  const last = await digest('SHA-1', joined(hash, uint32(0)));
  const half = (fill: number) =>
    digest(
      'SHA-1',
      new Uint8Array(64).fill(fill).map((byte, index) => byte ^ (last[index] ?? 0)),
    );
  const key = joined(await half(0x36), await half(0x5c)).subarray(0, keyBytes);
  const verifier = await aesEcb(key, info.subarray(verifierAt + 20, verifierAt + 36));
  const stated = await aesEcb(key, info.subarray(verifierAt + 40, verifierAt + 72));
  if (!sameBytes(await digest('SHA-1', verifier), stated.subarray(0, 20))) return null;
  return aesEcb(key, sealed);
}

/** The digest of salt and password, digested again with its number as often as the file says. */
async function spun(digest: Digest, name: string, salt: Uint8Array, spins: number) {
  const first = digest(name, joined(salt, utf16(BUILT_IN_PASSWORD)));
  let hash = first instanceof Uint8Array ? first : await first;
  for (let spin = 0; spin < spins; spin += 1) {
    const next = digest(name, joined(uint32(spin), hash));
    // To wait for what is there already takes longer than to make it.
    hash = next instanceof Uint8Array ? next : await next;
  }
  return hash;
}

/** Cut, or filled up with 0x36. */
function sized(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length).fill(0x36);
  whole.set(bytes.subarray(0, length));
  return whole;
}

function base64(text: string | null): Uint8Array {
  return Uint8Array.from(atob(text ?? ''), (letter) => letter.charCodeAt(0));
}
