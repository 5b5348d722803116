import { joined } from './password';

const BLOCK = 16;

/** A digest by its name (SHA-512), at once or later. Throws for a name that the platform doesn't know. */
export type Digest = (
  hash: string,
  bytes: Uint8Array<ArrayBuffer>,
) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

/** The platform's own, which browsers and Node have alike. */
export const platformDigest: Digest = async (hash, bytes) =>
  new Uint8Array(await crypto.subtle.digest(hash, bytes));

/** AES with chained blocks, without padding at the end. */
export async function aesCbc(
  key: Uint8Array,
  start: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = sealed.subarray(0, sealed.length - (sealed.length % BLOCK));
  if (whole.length === 0) return new Uint8Array(0);
  const keyHere = await crypto.subtle.importKey('raw', new Uint8Array(key), 'AES-CBC', false, [
    'encrypt',
    'decrypt',
  ]);
  // The platform insists on padding: a block that decrypts to nothing but padding is put behind.
  const last = new Uint8Array(whole.subarray(whole.length - BLOCK));
  const padding = await crypto.subtle.encrypt({ name: 'AES-CBC', iv: last }, keyHere, new Uint8Array(0));
  const padded = joined(whole, new Uint8Array(padding));
  return new Uint8Array(
    await crypto.subtle.decrypt({ name: 'AES-CBC', iv: new Uint8Array(start) }, keyHere, padded),
  );
}

/** AES block by block: what chaining mixes in is taken out again. */
export async function aesEcb(key: Uint8Array, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const chained = await aesCbc(key, new Uint8Array(BLOCK), sealed);
  return chained.map((byte, index) => byte ^ (index < BLOCK ? 0 : (sealed[index - BLOCK] ?? 0)));
}
