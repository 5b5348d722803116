import { strToU8, zipSync } from 'fflate';
import { changedTypes } from '../../../files/xlsx/contentTypes';
import { relationsPart } from '../../../files/xlsx/relations';
import { inEditionOf } from '../package/editions';
import { changedRelations, textOf, type FilePackage, type NewRelation } from '../package/filePackage';

/** The parts of a file on their way to be saved: those of the file as it was opened, but for what is put or dropped. */
export interface SavedParts {
  /** Puts a part in the place of the one of this path; `type` is told of one that the file has not. */
  readonly put: (path: string, content: string | Uint8Array | undefined, type?: string) => void;
  /** Takes a part out, with what it refers to. */
  readonly drop: (path: string) => void;
  /** Takes relations away from a part and gives it others. */
  readonly relate: (path: string, gone: ReadonlySet<string>, added: readonly NewRelation[]) => void;
  /** A path that no part has yet: the name with the first free number. */
  readonly freePath: (name: string, extension: string) => string;
  readonly zipped: () => Uint8Array;
}

/** The parts of a file, none of them changed. */
export function savedParts(file: FilePackage): SavedParts {
  const parts: Record<string, Uint8Array | undefined> = { ...file.parts };
  const types = new Map<string, string | null>();
  const taken = new Set(Object.keys(file.parts));
  return {
    put(path, content, type) {
      parts[path] = typeof content === 'string' ? strToU8(content) : content;
      if (type !== undefined) types.set(path, type);
    },
    drop(path) {
      parts[path] = undefined;
      parts[relationsPart(path)] = undefined;
      types.set(path, null);
    },
    relate(path, gone, added) {
      if (gone.size === 0 && added.length === 0) return;
      parts[relationsPart(path)] = changedRelations(file.parts, path, gone, added);
    },
    freePath(name, extension) {
      let number = 1;
      while (taken.has(`${name}${number}${extension}`)) number += 1;
      const path = `${name}${number}${extension}`;
      taken.add(path);
      return path;
    },
    zipped() {
      const listed = changedTypes(textOf(file.parts, '[Content_Types].xml'), types);
      const all = { ...parts, '[Content_Types].xml': strToU8(listed) };
      const present = Object.entries(all).flatMap(([path, bytes]) => (bytes ? [[path, bytes] as const] : []));
      return zipSync(inEditionOf(file, Object.fromEntries(present)), { level: 6 });
    },
  };
}
