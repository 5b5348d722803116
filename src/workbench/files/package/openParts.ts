import { strToU8 } from 'fflate';
import { FileError } from '../../../files/FileProblem';
import { kindOfPackage, openPackage } from '../../../files/package';
import { sniff, type Container } from '../../../files/sniff';
import { readReferences, relationsPart } from '../../../files/xlsx/relations';
import { decodeXml } from '../../../files/xml/scanXml';
import { plainUnpacker } from '../../../files/zip/plainUnpacker';

/** Why the workbench can't open a workbook that others can: it would have to be saved in a format that is not written here. */
export class OtherFormat extends Error {
  readonly format: 'xls' | 'xlsb' | 'ods';

  constructor(format: OtherFormat['format']) {
    super(format);
    this.format = format;
  }
}

export type Parts = Record<string, Uint8Array>;

/**
 * The parts of an .xlsx or .xlsm by their names, within the limits for files. Names are written as the parts that refer to them
 * write them, with / between folders; XML is UTF-8. A workbook that opens without asking for a password is decrypted. Throws
 * `FileError` or `OtherFormat`.
 */
export async function openParts(bytes: Uint8Array, file: string): Promise<Parts> {
  if (bytes.length === 0) throw new FileError({ code: 'empty-file', file });
  const container = sniff(bytes);
  if (container === 'ole') return partsOf(await decrypted(bytes, file), file);
  if (container === 'biff') throw new OtherFormat('xls');
  if (container !== 'zip') {
    throw new FileError({
      code: 'not-a-workbook',
      file,
      looksLike: container as Exclude<typeof container, Container>,
    });
  }
  return partsOf(bytes, file);
}

async function decrypted(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  // The library that reads the old format is large: it is fetched for such a file alone.
  const { readOle } = await import('../../../files/xls/readXls');
  const content = await readOle(bytes, file);
  if ('grids' in content) throw new OtherFormat('xls');
  return content.workbook;
}

function partsOf(bytes: Uint8Array, file: string): Parts {
  const archive = openPackage(bytes, file, plainUnpacker);
  const kind = kindOfPackage(archive);
  if (kind === 'word' || kind === 'archive')
    throw new FileError({ code: 'not-a-workbook', file, looksLike: kind });
  if (kind !== 'xlsx') throw new OtherFormat(kind);
  const parts: Parts = {};
  for (const name of archive.names) {
    const content = archive.readBytes(name);
    const plain = name.replaceAll('\\', '/').replace(/^\/+/, '');
    if (content && !plain.endsWith('/')) parts[plain] = isXml(plain) ? asUtf8(content) : content;
  }
  return withWrittenNames(parts);
}

const isXml = (name: string) => /\.(xml|rels|vml)$/i.test(name);

/** A part in UTF-16 in the encoding in which it is saved; all others are left as they are. */
function asUtf8(content: Uint8Array): Uint8Array {
  const mark = (content[0] ?? 0) * 256 + (content[1] ?? 0);
  if (mark !== 0xfffe && mark !== 0xfeff) return content;
  return strToU8(decodeXml(content).replace(/^(<\?xml[^>]*?encoding=["'])[^"']*/, '$1UTF-8'));
}

/** Office looks for parts without regard to case: here each gets the name by which another part refers to it. */
function withWrittenNames(parts: Parts): Parts {
  const present = new Map(Object.keys(parts).map((name) => [name.toLowerCase(), name]));
  const names = new Map<string, string>();
  const give = (written: string) => {
    const name = present.get(written.toLowerCase());
    if (name === undefined || names.has(name)) return;
    names.set(name, written);
    const relations = present.get(relationsPart(written).toLowerCase());
    if (relations === undefined) return;
    names.set(relations, relationsPart(written));
    const content = parts[relations];
    for (const { target, external } of content ? readReferences(decodeXml(content), written) : []) {
      if (!external) give(target);
    }
  };
  for (const written of ['[Content_Types].xml', '_rels/.rels']) give(written);
  const root = present.get('_rels/.rels');
  const content = root === undefined ? undefined : parts[root];
  for (const { target } of content ? readReferences(decodeXml(content), '') : []) give(target);
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [names.get(name) ?? name, part]));
}
