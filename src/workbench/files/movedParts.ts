import { areaToA1 } from '../../core/grid/address';
import { decodeEntities } from '../../files/xml/scanXml';
import { parseArea } from '../host/workbook/areas';
import { movedArea, movedFormula, type LineMove } from '../host/workbook/moved';
import type { RuleSource } from './sheetRules';
import { attributesOf, escapeXml, withAttributes } from '../../files/xml/pieces';

/** The elements with addresses that the grid knows nothing of, besides those of an extension. */
const MOVING = ['protectedRanges', 'autoFilter', 'sortState', 'ignoredErrors', 'cellWatches', 'scenarios'];

/** "A1:B2 C3" after rows and columns came and went; '' where nothing is left. */
function movedAreas(areas: string, moves: readonly LineMove[]): string {
  return areas
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      if (!area) return text === '' ? [] : [text];
      const moved = moves.reduce<typeof area | null>((at, move) => at && movedArea(at, move), area);
      return moved ? [areaToA1(moved)] : [];
    })
    .join(' ');
}

function movedText(formula: string, moves: readonly LineMove[]): string {
  return moves.reduce((text, move) => movedFormula(text, move), formula);
}

/** A conditional format at its present place, with its formulas as they are there. */
export function movedRule({ range, xml }: RuleSource, moves: readonly LineMove[]): RuleSource {
  if (moves.length === 0) return { range, xml };
  return { range: movedAreas(range, moves), xml: movedFormulas(xml, 'formula', moves) };
}

function movedFormulas(xml: string, name: string, moves: readonly LineMove[]): string {
  return xml.replace(
    new RegExp(`(<${name}>)([^<]*)(</${name}>)`, 'g'),
    (_, open: string, text: string, close: string) => {
      return `${open}${escapeXml(movedText(decodeEntities(text), moves))}${close}`;
    },
  );
}

/** Elements of a sheet that name cells, after rows and columns came and went; only those that changed. */
export function movedElements(
  all: (name: string) => readonly string[],
  moves: readonly LineMove[],
): ReadonlyMap<string, readonly string[]> {
  if (moves.length === 0) return new Map();
  const changed = new Map<string, readonly string[]>();
  for (const name of MOVING) {
    const sources = all(name);
    if (sources.length > 0)
      changed.set(
        name,
        sources.flatMap((source) => movedElement(source, moves)),
      );
  }
  const extension = all('extLst');
  if (extension.length > 0) {
    changed.set(
      'extLst',
      extension.map((source) => {
        const areas = source.replace(
          /(<xm:sqref>)([^<]*)(<\/xm:sqref>)/g,
          (_, open: string, text: string, close: string) => `${open}${movedAreas(text, moves)}${close}`,
        );
        return movedFormulas(areas, 'xm:f', moves);
      }),
    );
  }
  for (const [name, axis] of [
    ['rowBreaks', 'rows'],
    ['colBreaks', 'columns'],
  ] as const) {
    const sources = all(name);
    if (sources.length > 0)
      changed.set(
        name,
        sources.map((source) => movedBreaks(source, axis, moves)),
      );
  }
  return changed;
}

/** `ref` and `sqref` of an element and of those in it; without an area left, the element is gone. */
function movedElement(source: string, moves: readonly LineMove[]): string[] {
  const ref = attributesOf(source)['ref'];
  if (ref !== undefined && movedAreas(ref, moves) === '') return [];
  return [
    source.replace(/<[\w:]+(?=\s)[^>]*?\s(?:sqref|ref|r)="[^"]*"[^>]*>/g, (tag) => {
      const own = attributesOf(tag);
      const change = Object.fromEntries(
        ['sqref', 'ref', 'r'].flatMap((key) => {
          const text = own[key];
          return text === undefined ? [] : [[key, movedAreas(text, moves) || text] as const];
        }),
      );
      return withAttributes(tag, change);
    }),
  ];
}

/** A page break stands before a line; it moves with it. */
function movedBreaks(source: string, axis: LineMove['axis'], moves: readonly LineMove[]): string {
  return source.replace(/<brk\s[^>]*>/g, (tag) => {
    const id = Number(attributesOf(tag)['id'] ?? 0);
    const at = moves
      .filter((move) => move.axis === axis)
      .reduce((line, move) => {
        if (line < move.at) return line;
        return Math.max(move.at, line + move.count);
      }, id);
    return withAttributes(tag, { id: String(at) });
  });
}
