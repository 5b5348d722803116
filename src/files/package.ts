import { FileError, problemOfPart } from './FileProblem';
import { limits } from './limits';
import { decodeXml, XmlProblem } from './xml/scanXml';
import { openZip, ZipProblem } from './zip/openZip';
import type { Unpacker } from './zip/Unpacker';

/** A workbook file that is a zip archive of parts. Every problem comes as a `FileError`. */
export interface WorkbookPackage {
  readonly file: string;
  readonly names: readonly string[];
  /** What `take` makes of the text of a part; null where there is no such part. */
  readPart<T>(part: string, take: (xml: string) => T): T | null;
  /** A part's bytes; null where there is no such part. */
  readBytes(part: string): Uint8Array | null;
  /**
   * Inflates every part and throws it away: throws where the whole is larger than the limits allow, or `isSound` finds
   * a part damaged.
   */
  measure(isSound: (part: string, content: Uint8Array) => boolean): void;
}

/** Opens the archive within `limits`. Throws `FileError`. */
export function openPackage(bytes: Uint8Array, file: string, unpacker: Unpacker): WorkbookPackage {
  const guarded = <T>(part: string | null, act: () => T): T => {
    try {
      return act();
    } catch (error) {
      if (error instanceof ZipProblem) {
        throw new FileError({ code: error.code, file, part: error.part }, { cause: error });
      }
      if (error instanceof XmlProblem) {
        throw new FileError(problemOfPart(error, file, part ?? ''), { cause: error });
      }
      throw error;
    }
  };
  const open = () =>
    openZip(bytes, { partBytes: limits.partBytes, totalBytes: limits.workbookBytes }, unpacker);
  const zip = guarded(null, open);
  return {
    file,
    names: zip.names,
    readPart: (part, take) =>
      guarded(part, () => {
        const content = zip.read(part);
        return content && take(decodeXml(content));
      }),
    readBytes: (part) => guarded(part, () => zip.read(part)),
    measure(isSound) {
      guarded(null, () => {
        const whole = open();
        for (const name of whole.names) {
          const content = whole.read(name);
          if (content && !isSound(name, content)) throw new FileError({ code: 'damaged', file, part: name });
        }
      });
    },
  };
}

export type PackageKind = 'xlsx' | 'xlsb' | 'ods' | 'word' | 'archive';

/** What an archive holds, by the names of its parts. */
export function kindOfPackage({ names }: WorkbookPackage): PackageKind {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(^|[\\/])workbook\.xml$/i)) return 'xlsx';
  if (has(/(^|[\\/])workbook\.bin$/i)) return 'xlsb';
  if (has(/^word[\\/]/i)) return 'word';
  if (has(/^content\.xml$/i) && has(/^mimetype$|^META-INF[\\/]manifest\.xml$/i)) return 'ods';
  return 'archive';
}
