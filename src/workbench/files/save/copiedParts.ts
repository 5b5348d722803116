import {
  attributesOf,
  childrenOf,
  elementOf,
  joined,
  piecesOf,
  withAttributes,
} from '../../../files/xml/pieces';
import type { Piece } from '../../../files/xml/pieces';
import { rewriteXml } from '../../../files/xml/rewriteXml';
import { relationsPart } from '../../../files/xlsx/relations';
import { withSheetsRenamed } from '../../host/workbook/formulaText';
import {
  partType,
  relationsOf,
  textOf,
  type FilePackage,
  type NewRelation,
  type SheetPart,
} from '../package/filePackage';
import type { Loss } from '../open/OpenedFile';
import type { SavedParts } from './SavedParts';

/** Parts that a copied sheet, or a drawing in it, gets copies of; an image is the same one in both. */
const COPIED =
  /^(?:drawing|chart|chartEx|chartStyle|chartColorStyle|chartUserShapes|themeOverride|package|diagram\w+)$/;
const SHARED = ['image'];
/** Controls and what belongs to other parts of the workbook: a drawing that shows one can't be shown without it. */
const BOUND = /^(?:ctrlProp|control|oleObject|package|slicer|timeline)$/;

const LOST: readonly (readonly [types: RegExp, kind: Loss['kind']])[] = [
  [/^table$/, 'copied-table'],
  [/^pivotTable$/, 'copied-pivot'],
  [BOUND, 'copied-control'],
  [/^threadedComment$/, 'copied-thread'],
];

/** What of a sheet's parts its copy does not get, in the words of `Loss`. */
export function lostInCopy({ relations }: SheetPart): Loss['kind'][] {
  return LOST.flatMap(([types, kind]) => (relations.some(({ type }) => types.test(type)) ? [kind] : []));
}

interface Copying {
  readonly file: FilePackage;
  readonly saved: SavedParts;
  /** The name of the file's sheet, and that of the copy. */
  readonly from: string;
  readonly to: string;
}

/**
 * The part of a copied sheet without what it does not get, and its relations: pictures, shapes and charts are copied, and what
 * the charts show is the copy's.
 * @param xml the sheet as it is to be saved, with the ids of the part that it was copied from
 * @param gone ids of relations that it has no more
 */
export function copiedSheet(part: SheetPart, xml: string, gone: ReadonlySet<string>, copying: Copying) {
  const headerPictures = idIn(
    piecesOf(xml).children.find(({ name }) => name === 'legacyDrawingHF')?.source ?? '',
  );
  const bound = part.relations.some(({ type }) => BOUND.test(type));
  const relations = part.relations.flatMap((relation): NewRelation[] => {
    if (gone.has(relation.id)) return [];
    if (relation.external || SHARED.includes(relation.type)) return [relation];
    const ofHeader = relation.id === headerPictures;
    if (!ofHeader && (!COPIED.test(relation.type) || bound)) return [];
    return [{ ...relation, target: copyPart(relation.target, copying) }];
  });
  const kept = new Set(relations.map(({ id }) => id));
  const lost = new Set(part.relations.flatMap(({ id }) => (kept.has(id) ? [] : [id])));
  const pieces = piecesOf(xml);
  return {
    xml: joined({ ...pieces, children: pieces.children.flatMap((piece) => withoutLost(piece, lost)) }),
    relations,
  };
}

/** An element of a sheet without what refers to parts that the sheet has not. */
function withoutLost(piece: Piece, lost: ReadonlySet<string>): Piece[] {
  const { name, source } = piece;
  // Each sheet has a macro module of its own.
  if (name === 'sheetPr') return [{ ...piece, source: withAttributes(source, { codeName: undefined }) }];
  if (!refersTo(source, lost)) return [piece];
  if (name === 'pageSetup') {
    const id = Object.keys(attributesOf(source)).filter((key) => key.endsWith(':id'));
    return [
      { ...piece, source: withAttributes(source, Object.fromEntries(id.map((key) => [key, undefined]))) },
    ];
  }
  if (name !== 'extLst') return [];
  const rest = childrenOf(source).filter((extension) => !refersTo(extension.source, lost));
  return rest.length === 0
    ? []
    : [
        {
          ...piece,
          source: elementOf(
            source,
            rest.map((one) => one.source),
          ),
        },
      ];
}

/** The relation to which an element refers. */
const idIn = (source: string) => /\s\w+:id="([^"]*)"/.exec(source)?.[1];

const refersTo = (source: string, ids: ReadonlySet<string>) =>
  [...source.matchAll(/\s\w+:id="([^"]*)"/g)].some(([, id = '']) => ids.has(id));

/** Puts a copy of a part among those to be saved, with what it refers to; returns its path. */
function copyPart(path: string, copying: Copying): string {
  const { file, saved, from, to } = copying;
  const [, stem = path, extension = ''] = /^(.*?)\d*(\.[^./]*)$/.exec(path) ?? [];
  const copy = saved.freePath(stem, extension);
  const content =
    extension === '.xml' ? withSheetInCharts(textOf(file.parts, path), from, to) : file.parts[path];
  saved.put(copy, content, partType(file.parts, path));
  const targets = new Map(
    relationsOf(file.parts, path).map(({ id, type, target, external }) => [
      id,
      external ? null : COPIED.test(type) ? copyPart(target, copying) : target,
    ]),
  );
  if (targets.size > 0) {
    const relations = rewriteXml(textOf(file.parts, relationsPart(path)), {
      attributes(_, { Id }) {
        const target = targets.get(Id ?? '');
        return target ? { Target: `/${target}` } : null;
      },
    });
    saved.put(relationsPart(copy), relations);
  }
  return copy;
}

const withSheetInCharts = (xml: string, from: string, to: string): string =>
  rewriteXml(xml, {
    text: (name, text) =>
      name === 'f' ? withSheetsRenamed(text, (sheet) => (sheet === from ? to : undefined)) : null,
  });
