import { strFromU8, strToU8 } from 'fflate';
import type { FilePackage } from './filePackage';

/** The addresses by which the two editions of ECMA-376 call the same: the transitional one, and the strict one. */
const ADDRESSES: readonly (readonly [transitional: string, strict: string])[] = [
  ['spreadsheetml/2006/main', 'spreadsheetml/main'],
  ['officeDocument/2006/relationships/custom-properties', 'officeDocument/relationships/customProperties'],
  ['officeDocument/2006/custom-properties', 'officeDocument/customProperties'],
  ['officeDocument/2006/docPropsVTypes', 'officeDocument/docPropsVTypes'],
  ['officeDocument/2006/relationships', 'officeDocument/relationships'],
];
const TRANSITIONAL = 'http://schemas.openxmlformats.org/';
const STRICT = 'http://purl.oclc.org/ooxml/';

/**
 * Parts to be saved, in the edition of their file: what is written anew is of the transitional one, and a strict workbook
 * has no part of that.
 */
export function inEditionOf(
  file: FilePackage,
  parts: Readonly<Record<string, Uint8Array>>,
): Record<string, Uint8Array> {
  if (!file.workbook.includes(`"${STRICT}spreadsheetml/main"`)) return parts;
  return Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => {
      if (file.parts[path] === bytes || !/\.(?:xml|rels)$/.test(path)) return [path, bytes];
      const text = ADDRESSES.reduce(
        (said, [transitional, strict]) => said.replaceAll(TRANSITIONAL + transitional, STRICT + strict),
        strFromU8(bytes),
      );
      return [path, strToU8(text)];
    }),
  );
}
