import { unzipSync, zipSync } from 'fflate';

/** Numbers from a seed, each below a limit: the same seed gives the same files everywhere. */
export type Random = (limit: number) => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A workbook damaged at a few places: within its parts where it is an archive, else byte by byte. */
export function mutate(bytes: Uint8Array, random: Random): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive || random(5) === 0) return changeBytes(bytes, random);
  const parts = unzipSync(bytes);
  const names = Object.keys(parts);
  for (let changes = 1 + random(2); changes > 0; changes -= 1) {
    const name = names[random(names.length)]!;
    const part = parts[name]!;
    if (part.length === 0) continue;
    parts[name] =
      /(xml|rels)$/.test(name) && random(4) > 0 ? changeXml(part, random) : changeBytes(part, random);
  }
  return zipSync(parts);
}

const WORDS = [0xffffffff, 0x7fffffff, 0xfffffffe, 0x10000, 0];

function changeBytes(original: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(original);
  const view = new DataView(bytes.buffer);
  for (let changes = 1 + random(12); changes > 0; changes -= 1) {
    const at = random(bytes.length);
    const kind = random(5);
    if (kind === 0) bytes[at] = random(256);
    else if (kind === 1) bytes.fill(random(2) * 255, at, at + 1 + random(64));
    else if (kind === 2 && at + 4 < bytes.length) view.setUint32(at, WORDS[random(WORDS.length)]!, true);
    else if (kind === 3) bytes.copyWithin(at, random(bytes.length), random(bytes.length));
    else bytes[at]! ^= 1 << random(8);
  }
  return random(12) === 0 ? bytes.slice(0, random(bytes.length)) : bytes;
}

const NUMBERS = ['4294967295', '99999999999', '-1', '1e9', '0', '1048577', 'NaN', '2147483648', '', '65536'];

function changeXml(part: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let xml = new TextDecoder().decode(part);
  for (let changes = 1 + random(4); changes > 0; changes -= 1) {
    const numbers = [...xml.matchAll(/="\d+"/g)];
    const number = numbers[random(Math.max(numbers.length, 1))];
    const at = random(xml.length);
    const kind = random(5);
    if (kind < 3 && number) {
      const stated = `="${NUMBERS[random(NUMBERS.length)]!}"`;
      xml = xml.slice(0, number.index) + stated + xml.slice(number.index + number[0].length);
    } else if (kind === 3) {
      xml = xml.slice(0, at) + xml.slice(at + random(200));
    } else {
      const again = xml.slice(at, at + random(400)).repeat(1 + random(50));
      xml = xml.slice(0, at) + again + xml.slice(at);
    }
  }
  return new TextEncoder().encode(xml);
}
