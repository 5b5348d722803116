import { strToU8 } from 'fflate';
import { readReferences, relationsPart, type Reference } from '../../../files/xlsx/relations';
import { FileError } from '../../../files/FileProblem';
import { decodeEntities, decodeXml } from '../../../files/xml/scanXml';
import type { Parts } from './openParts';
import { attributesOf, attributesText, joined, piecesOf, withoutPrefix } from '../../../files/xml/pieces';

export interface SheetPart {
  /** Another is a sheet of charts, of a dialog or of macros, or one whose part is missing: it is kept, not shown. */
  readonly kind: 'worksheet' | 'other';
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly name: string;
  readonly path: string;
  readonly xml: string;
  readonly relations: readonly Reference[];
}

/** A workbook file's parts, the ones that saving changes as texts. */
export interface FilePackage {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly workbookPath: string;
  readonly workbook: string;
  readonly relations: readonly Reference[];
  readonly styles: string;
  readonly sheets: readonly SheetPart[];
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NO_STYLES =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="1"><font/></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf xfId="0"/></cellXfs></styleSheet>';

/** Takes the parts of a workbook file apart. Throws `FileError` where there is no sheet to show. */
export function readPackage(parts: Parts, fileName: string): FilePackage {
  const text = (path: string) => withoutPrefix(textOf(parts, path));
  const main = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const workbookPath = main ?? 'xl/workbook.xml';
  const workbook = text(workbookPath);
  if (workbook === '') throw new FileError({ code: 'damaged', file: fileName, part: workbookPath });
  const relations = relationsOf(parts, workbookPath);
  const styles = text(relations.find(({ type }) => type === 'styles')?.target ?? '');
  const list = piecesOf(workbook).children.find(({ name }) => name === 'sheets');
  const sheets = (list ? piecesOf(list.source).children : []).map(({ source }): SheetPart => {
    const attributes = attributesOf(source);
    const id = Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1];
    const relation = relations.find((one) => one.id === id);
    const path = relation?.target ?? '';
    const xml = relation?.type === 'worksheet' ? text(path) : '';
    const state = attributes['state'];
    return {
      kind: xml === '' ? 'other' : 'worksheet',
      state: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      name: decodeEntities(attributes['name'] ?? ''),
      path,
      xml,
      relations: relationsOf(parts, path),
    };
  });
  if (!sheets.some(({ kind }) => kind === 'worksheet')) {
    const missing = sheets.find(({ path }) => path !== '' && !parts[path])?.path;
    if (missing !== undefined) throw new FileError({ code: 'damaged', file: fileName, part: missing });
    throw new FileError({ code: 'no-sheet', file: fileName });
  }
  return { parts, workbookPath, workbook, relations, styles: styles === '' ? NO_STYLES : styles, sheets };
}

/** The text of a part, its line ends as XML has them (one character each); '' where it is missing. */
export function textOf(parts: FilePackage['parts'], path: string): string {
  const bytes = parts[path];
  return bytes
    ? decodeXml(bytes)
        .replace(/^\uFEFF/, '')
        .replace(/\r\n?/g, '\n')
    : '';
}

export function relationsOf(parts: FilePackage['parts'], path: string): Reference[] {
  return readReferences(textOf(parts, relationsPart(path)), path);
}

/** The type that a file tells of a part; undefined where it is that of its extension. */
export function partType(parts: FilePackage['parts'], path: string): string | undefined {
  const listed = piecesOf(textOf(parts, '[Content_Types].xml')).children.find(
    ({ source }) => attributesOf(source)['PartName']?.toLowerCase() === `/${path}`.toLowerCase(),
  );
  return listed && attributesOf(listed.source)['ContentType'];
}

/** A new reference; `external` for an address outside. */
export type NewRelation = Omit<Reference, 'external'> & { readonly external?: boolean };

/** A part's relations with some taken out and some added; undefined where none are left. */
export function changedRelations(
  parts: FilePackage['parts'],
  path: string,
  remove: ReadonlySet<string>,
  add: readonly NewRelation[],
): Uint8Array | undefined {
  const present = textOf(parts, relationsPart(path)) || `<Relationships xmlns="${RELATIONS}"/>`;
  const pieces = piecesOf(present);
  const kept = pieces.children.filter(({ source }) => !remove.has(attributesOf(source)['Id'] ?? ''));
  const added = add.map(({ id, type, target, external }) => ({
    name: 'Relationship',
    source: `<Relationship${attributesText({
      Id: id,
      Type: OFFICE + type,
      Target: (external ? target : `/${target}`).replaceAll('&', '&amp;').replaceAll('"', '&quot;'),
      TargetMode: external ? 'External' : undefined,
    })}/>`,
  }));
  const children = [...kept, ...added];
  return children.length === 0 ? undefined : strToU8(joined({ ...pieces, children }));
}

/** An id that none of the relations has: the stem, or the stem with the first number that is free. */
export function freeId(relations: readonly { readonly id: string }[], stem: string): string {
  const taken = new Set(relations.map(({ id }) => id));
  let id = stem;
  for (let number = 2; taken.has(id); number += 1) id = `${stem}${number}`;
  return id;
}
