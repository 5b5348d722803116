import type { Unzipped } from 'fflate';
import { fromA1 } from '../../core/grid/address';
import type { FileMark } from '../../core/report/unitIssues';
import { attributesOf, escapeXml, joined, piecesOf, withoutPrefix } from '../xml/pieces';
import { readRelations, relationsPart } from '../xlsx/relations';
import { partText } from '../xlsx/sheetParts';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const AUTHOR = '绩效目标表检查';

/** Notes for the cells of one sheet, as the parts of the file that they change. */
export interface AddedNotes {
  /** Texts by part. */
  readonly parts: Readonly<Record<string, string>>;
  /** The part of notes that is new; null where the sheet had one. */
  readonly added: string | null;
  /** What the sheet itself says of them; null where it said so before. */
  readonly element: string | null;
}

const NONE: AddedNotes = { parts: {}, added: null, element: null };

/**
 * Puts the sentences of the marks beside their cells. A cell that has a note already keeps it. Notes that people answer
 * each other in are left alone altogether: the marks stand without sentences there.
 * @param index of the sheet, so that its drawing has numbers of its own
 */
export function addNotes(
  parts: Unzipped,
  sheet: string,
  index: number,
  marks: readonly FileMark[],
): AddedNotes {
  const relations = relationsPart(sheet);
  const present = parts[relations]
    ? partText(parts, relations)
    : `<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const references = readRelations(present, sheet);
  if (references.some(({ type }) => type === 'threadedComment')) return NONE;
  const notesPart = references.find(({ type }) => type === 'comments')?.part;
  const drawingPart = references.find(({ type }) => type === 'vmlDrawing')?.part;
  // A drawing of buttons without notes, or notes that lost their drawing: nothing to build on safely.
  if ((notesPart === undefined) !== (drawingPart === undefined)) return NONE;
  const texts = textsByCell(marks);
  if (notesPart !== undefined && drawingPart !== undefined) {
    return appended(parts, notesPart, drawingPart, texts);
  }
  const number = freeNumber(parts);
  const comments = `xl/commentsJxmb${String(number)}.xml`;
  const drawing = `xl/drawings/vmlDrawingJxmb${String(number)}.vml`;
  const ids = ['jxmbNotes', 'jxmbDrawing'] as const;
  const links =
    `<Relationship Id="${ids[0]}" Type="${OFFICE}/comments" Target="/${comments}"/>` +
    `<Relationship Id="${ids[1]}" Type="${OFFICE}/vmlDrawing" Target="/${drawing}"/>`;
  const pieces = piecesOf(present);
  const base = 1024 * (index + 1);
  return {
    parts: {
      [comments]: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author>${AUTHOR}</author></authors><commentList>${noteElements(texts, 0)}</commentList></comments>`,
      [drawing]: `${drawingHead(index + 1)}${shapes(texts, base + 1)}</xml>`,
      [relations]: joined({
        ...pieces,
        children: [...pieces.children, { name: 'Relationship', source: links }],
      }),
    },
    added: comments,
    element: `<legacyDrawing xmlns:r="${OFFICE}" r:id="${ids[1]}"/>`,
  };
}

/** All that is said of a cell, in one note. */
function textsByCell(marks: readonly FileMark[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { cell, text } of marks) {
    const known = texts.get(cell);
    texts.set(cell, known === undefined ? text : `${known}\n${text}`);
  }
  return texts;
}

function appended(
  parts: Unzipped,
  notesPart: string,
  drawingPart: string,
  texts: ReadonlyMap<string, string>,
): AddedNotes {
  const notes = piecesOf(withoutPrefix(partText(parts, notesPart)));
  const authors = piecesOf(notes.children.find(({ name }) => name === 'authors')?.source ?? '<authors/>');
  const list = piecesOf(
    notes.children.find(({ name }) => name === 'commentList')?.source ?? '<commentList/>',
  );
  const taken = new Set(list.children.map(({ source }) => attributesOf(source)['ref']));
  const fresh = new Map([...texts].filter(([cell]) => !taken.has(cell)));
  if (fresh.size === 0) return NONE;
  const drawing = partText(parts, drawingPart);
  const end = drawing.lastIndexOf('</xml>');
  if (end < 0) return NONE;
  const used = [...drawing.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => Number(id));
  const author = { name: 'author', source: `<author>${AUTHOR}</author>` };
  const own = { name: 'comment', source: noteElements(fresh, authors.children.length) };
  const children = [
    { name: 'authors', source: joined({ ...authors, children: [...authors.children, author] }) },
    { name: 'commentList', source: joined({ ...list, children: [...list.children, own] }) },
    ...notes.children.filter(({ name }) => name !== 'authors' && name !== 'commentList'),
  ];
  return {
    parts: {
      [notesPart]: joined({ ...notes, children }),
      [drawingPart]: drawing.slice(0, end) + shapes(fresh, Math.max(1024, ...used) + 1) + drawing.slice(end),
    },
    added: null,
    element: null,
  };
}

function freeNumber(parts: Unzipped): number {
  let number = 1;
  while (parts[`xl/commentsJxmb${String(number)}.xml`]) number += 1;
  return number;
}

function noteElements(texts: ReadonlyMap<string, string>, author: number): string {
  return [...texts]
    .map(
      ([cell, text]) =>
        `<comment ref="${cell}" authorId="${String(author)}"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
    )
    .join('');
}

function drawingHead(data: number): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${String(data)}"/></o:shapelayout>` +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

/** Three columns of the usual width hold so many characters a line. */
const LINE = 14;

/** How many rows of the usual height hold a note: one that is longer than its box can't be scrolled. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, { length }) => sum + Math.ceil(length / LINE), 0);
  return Math.max(4, rows);
}

/** The yellow boxes, hidden until the cell is pointed at; each beside its cell. */
function shapes(texts: ReadonlyMap<string, string>, firstId: number): string {
  return [...texts]
    .map(([cell, text], index) => {
      const { row = 0, column = 0 } = fromA1(cell) ?? {};
      const bottom = row + rowsFor(text);
      const anchor = [column + 1, 15, Math.max(row - 1, 0), 10, column + 4, 15, bottom, 4].join(', ');
      return (
        `<v:shape id="_x0000_s${String(firstId + index)}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
        '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
        '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
        `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
        `<x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`
      );
    })
    .join('');
}
