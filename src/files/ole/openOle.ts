/** The OLE container's own structure does not hold together. */
export class OleProblem extends Error {}

/** An open OLE container (MS-CFB): the older formats of Office, and the newer ones under a password. */
export interface Ole {
  /** Names of its streams as they stand there, those within folders too. */
  readonly names: readonly string[];
  /** The bytes of a stream, by its name without regard to case; null where there is none. Throws `OleProblem`. */
  read(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly first: number;
  readonly size: number;
}

const LAST = 0xfffffffe;
const MOST_SECTORS = 0xfffffffa;
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;
const IN_HEADER = 109;

/**
 * Opens an OLE container. Each chain of sectors is followed at most as often as the file has sectors: what leads in a
 * circle, as zeros in place of its table do, is damaged and costs no memory. Throws `OleProblem`.
 */
export function openOle(bytes: Uint8Array): Ole {
  if (bytes.length < 512) throw new OleProblem();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw new OleProblem();
  const sectorBytes = 1 << shift;
  const sectors = Math.ceil(bytes.length / sectorBytes) - 1;
  const number = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : LAST);
  const offsetOf = (sector: number): number => (sector + 1) * sectorBytes;

  /** The sectors of a chain from its first on. */
  function chain(first: number, next: (sector: number) => number, most: number): number[] {
    const found: number[] = [];
    for (let sector = first; sector < MOST_SECTORS; sector = next(sector)) {
      if (sector >= most || found.length >= most) throw new OleProblem();
      found.push(sector);
    }
    return found;
  }
  const fatSectors = Array.from({ length: IN_HEADER }, (_, index) => number(76 + index * 4));
  const more = chain(number(68), (sector) => number(offsetOf(sector) + sectorBytes - 4), sectors);
  for (const sector of more) {
    for (let at = 0; at < sectorBytes - 4; at += 4) fatSectors.push(number(offsetOf(sector) + at));
  }
  const perSector = sectorBytes / 4;
  const nextSector = (sector: number): number => {
    const table = fatSectors[Math.floor(sector / perSector)] ?? LAST;
    if (table >= sectors) throw new OleProblem();
    return number(offsetOf(table) + (sector % perSector) * 4);
  };
  const sectorsFrom = (first: number): number[] => chain(first, nextSector, sectors);

  function collect(
    places: readonly number[],
    length: number,
    pieceBytes: number,
    source: Uint8Array,
  ): Uint8Array {
    const whole = new Uint8Array(Math.min(length, places.length * pieceBytes));
    places.forEach((place, index) => {
      const at = index * pieceBytes;
      if (at < whole.length)
        whole.set(source.subarray(place, place + Math.min(pieceBytes, whole.length - at)), at);
    });
    return whole;
  }
  const readChain = (first: number, length: number): Uint8Array =>
    collect(sectorsFrom(first).map(offsetOf), length, sectorBytes, bytes);

  const directory = readChain(number(48), Number.MAX_SAFE_INTEGER);
  const root = entryAt(directory, 0);
  if (root?.type !== ROOT) throw new OleProblem();
  const entries = new Map<string, Entry>();
  for (let at = ENTRY_BYTES; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const entry = entryAt(directory, at);
    if (entry?.type === STREAM && !entries.has(entry.name.toLowerCase())) {
      entries.set(entry.name.toLowerCase(), entry);
    }
  }

  /** Small streams lie within the root's, in sectors of 64 bytes with a table of their own. */
  function readSmall({ first, size }: Entry): Uint8Array {
    const container = readChain(root?.first ?? LAST, Number.MAX_SAFE_INTEGER);
    const table = readChain(number(60), Number.MAX_SAFE_INTEGER);
    const tableView = new DataView(table.buffer);
    const next = (sector: number): number =>
      sector * 4 + 4 <= table.length ? tableView.getUint32(sector * 4, true) : LAST;
    const places = chain(first, next, Math.ceil(container.length / 64)).map((sector) => sector * 64);
    return collect(places, size, 64, container);
  }
  return {
    names: Array.from(entries.values(), ({ name }) => name),
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const content = entry.size < number(56) ? readSmall(entry) : readChain(entry.first, entry.size);
      if (content.length < entry.size) throw new OleProblem();
      return content;
    },
  };
}

/** An entry of the directory: its name in UTF-16, what it is, where its stream begins. */
function entryAt(directory: Uint8Array, at: number): (Entry & { readonly type: number }) | null {
  if (at + ENTRY_BYTES > directory.length) return null;
  const view = new DataView(directory.buffer, directory.byteOffset + at, ENTRY_BYTES);
  const letters = Math.min(Math.max(view.getUint16(64, true) - 2, 0), 62);
  const name = new TextDecoder('utf-16le').decode(directory.subarray(at, at + letters));
  return {
    name,
    type: directory[at + 66] ?? 0,
    first: view.getUint32(116, true),
    size: view.getUint32(120, true),
  };
}
