import { areaToA1 } from '../../../core/grid/address';
import { attributesOf, childrenOf, elementOf, escapeXml } from '../../../files/xml/pieces';
import { rewriteXml } from '../../../files/xml/rewriteXml';
import { decodeEntities } from '../../../files/xml/scanXml';
import { parseArea } from '../../host/workbook/areas';
import { movedArea, movedFormula, type FormulaStand, type LineMove } from '../../host/workbook/moved';
import { movedRule, type RuleOfAreas } from '../../host/workbook/movedRule';
import type { RuleSource } from '../sheet/sheetRules';

/** Lines that came or went in a sheet of the workbook, seen from the sheet that is written. */
export interface SheetMove {
  readonly move: LineMove;
  readonly stand: FormulaStand;
}

/** The elements with addresses that the grid knows nothing of, besides those of an extension. */
const MOVING = ['protectedRanges', 'autoFilter', 'sortState', 'ignoredErrors', 'cellWatches', 'scenarios'];

const areasIn = (text: string) => text.split(/\s+/).flatMap((part) => parseArea(part) ?? []);
const areasText = (areas: RuleOfAreas['areas']) => areas.map(areaToA1).join(' ');

/** "A1:B2 C3" after rows and columns came and went; '' where nothing is left. */
function movedAreas(areas: string, moves: readonly SheetMove[]): string {
  return areas
    .split(/\s+/)
    .flatMap((text) => {
      const area = parseArea(text);
      if (!area) return text === '' ? [] : [text];
      const moved = moves.reduce<typeof area | null>(
        (at, { move, stand }) => at && (stand.here ? movedArea(at, move) : at),
        area,
      );
      return moved ? [areaToA1(moved)] : [];
    })
    .join(' ');
}

/** A formula afterwards. */
export function movedText(formula: string, moves: readonly SheetMove[]): string {
  return moves.reduce((text, { move, stand }) => movedFormula(text, move, stand), formula);
}

/** A conditional format or a validation at its present places, with its formulas as they are there; none where no cell is left. */
export function movedRuleSource({ range, xml }: RuleSource, moves: readonly SheetMove[]): RuleSource[] {
  if (moves.length === 0) return [{ range, xml }];
  const before = { areas: areasIn(range), formulas: formulasIn(xml) };
  const parts = moves.reduce<readonly RuleOfAreas[]>(
    (rules, { move, stand }) => rules.flatMap((rule) => movedRule(rule, move, stand)),
    [before],
  );
  return parts.map(({ areas, formulas }) => ({ range: areasText(areas), xml: withFormulas(xml, formulas) }));
}

/** The formulas of a rule: of its own, and those that say where a colour or a bar begins and ends. */
function formulasIn(xml: string): string[] {
  const formulas: string[] = [];
  eachFormula(xml, (formula) => {
    formulas.push(formula);
    return null;
  });
  return formulas;
}

function withFormulas(xml: string, formulas: readonly string[]): string {
  const waiting = [...formulas];
  return eachFormula(xml, (formula) => {
    const next = waiting.shift() ?? formula;
    return next === formula ? null : next;
  });
}

function eachFormula(xml: string, write: (formula: string) => string | null): string {
  return rewriteXml(xml, {
    attributes(name, { type, val }) {
      // A number may be a formula there, too.
      if (name !== 'cfvo' || val === undefined || type === 'percent' || type === 'percentile') return null;
      const written = write(decodeEntities(val));
      return written === null ? null : { val: escapeXml(written) };
    },
    text: (name, text) => (/^(?:formula[12]?|f)$/.test(name) ? write(text) : null),
  });
}

/** Elements of a sheet that name cells, after rows and columns came and went; only those that changed. */
export function movedElements(
  all: (name: string) => readonly string[],
  moves: readonly SheetMove[],
): ReadonlyMap<string, readonly string[]> {
  if (moves.length === 0) return new Map();
  const changed = new Map<string, readonly string[]>();
  const put = (name: string, move: (source: string) => string[]) => {
    const sources = all(name);
    if (sources.length > 0) changed.set(name, sources.flatMap(move));
  };
  for (const name of MOVING) put(name, (source) => movedElement(source, moves));
  put('extLst', (source) => movedExtension(source, moves));
  put('rowBreaks', (source) => [movedBreaks(source, 'rows', moves)]);
  put('colBreaks', (source) => [movedBreaks(source, 'columns', moves)]);
  return changed;
}

/** What an extension says of cells: conditional formats of Excel 2010 come apart like others, a sparkline goes with its cell. */
function movedExtension(source: string, moves: readonly SheetMove[]): string[] {
  return childrenOf(source).length === 0
    ? [source]
    : rebuilt(source, (child) => movedInExtension(child, moves));
}

function movedInExtension(source: string, moves: readonly SheetMove[]): string[] {
  const children = childrenOf(source);
  const areas = children.find(({ name }) => localName(name) === 'sqref');
  if (!areas) {
    if (children.length === 0) return [source];
    return rebuilt(source, (child) => movedInExtension(child, moves));
  }
  const range = textOf(areas.source);
  const element = (parts: readonly { readonly range: string; readonly xml: string }[]) =>
    parts.map(({ range: now, xml }) => rewriteXml(xml, { text: (name) => (name === 'sqref' ? now : null) }));
  if (localName(children[0]?.name ?? '') === 'cfRule') {
    // Each rule may come apart in its own way.
    const rules = children.filter(({ name }) => localName(name) === 'cfRule');
    const others = children.filter(({ name }) => localName(name) !== 'cfRule').map((child) => child.source);
    const moved = rules.map((rule) => movedRuleSource({ range, xml: rule.source }, moves));
    const [first] = moved;
    if (
      first?.length === 1 &&
      moved.every((parts) => parts.length === 1 && parts[0]?.range === first[0]?.range)
    ) {
      const xml = elementOf(source, [...moved.flatMap((parts) => parts.map((part) => part.xml)), ...others]);
      return element([{ range: first[0]?.range ?? '', xml }]);
    }
    return element(
      moved.flat().map((part) => ({ range: part.range, xml: elementOf(source, [part.xml, ...others]) })),
    );
  }
  const now = movedAreas(range, moves);
  if (now === '') return [];
  const xml = rewriteXml(source, { text: (name, text) => (name === 'f' ? movedText(text, moves) : null) });
  return element([{ range: now, xml }]);
}

/** An element with its children moved; gone where it had some and none is left. */
function rebuilt(source: string, move: (child: string) => string[]): string[] {
  const children = childrenOf(source);
  const moved = children.map((child) => move(child.source));
  if (children.every((child, index) => moved[index]?.length === 1 && moved[index][0] === child.source))
    return [source];
  const left = moved.flat();
  return left.length === 0 ? [] : [elementOf(source, left)];
}

function textOf(source: string): string {
  let all = '';
  rewriteXml(source, {
    text(_, text) {
      all = text;
      return null;
    },
  });
  return all;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** `ref` and `sqref` of an element and of those in it; without an area left, the element is gone. */
function movedElement(source: string, moves: readonly SheetMove[]): string[] {
  const ref = attributesOf(source)['ref'];
  if (ref !== undefined && movedAreas(ref, moves) === '') return [];
  return [
    rewriteXml(source, {
      attributes: (_, attributes) => {
        const named = ['sqref', 'ref', 'r'].filter((key) => attributes[key] !== undefined);
        if (named.length === 0) return null;
        return Object.fromEntries(
          named.map((key) => {
            const text = attributes[key] ?? '';
            return [key, movedAreas(text, moves) || text];
          }),
        );
      },
    }),
  ];
}

/** A page break stands before a line; it moves with it. */
function movedBreaks(source: string, axis: LineMove['axis'], moves: readonly SheetMove[]): string {
  return rewriteXml(source, {
    attributes: (name, { id = '0' }) => {
      if (name !== 'brk') return null;
      const at = moves
        .filter(({ move, stand }) => stand.here && move.axis === axis)
        .reduce(
          (line, { move }) => (line < move.at ? line : Math.max(move.at, line + move.count)),
          Number(id),
        );
      return { id: String(at) };
    },
  });
}
