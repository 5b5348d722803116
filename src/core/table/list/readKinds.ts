import { cellAddress, type CellAddress } from '../../grid/address';
import { addressOf, filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';
import type { Indicator, IndicatorGroup } from '../PerformanceTable';
import { linesOf } from '../columns/linesOfCell';
import { clausesOfCell, type Clause } from '../rows/clausesOfCell';
import { filledAt } from '../rows/cellsOfRow';
import { readIndicatorName } from '../rows/indicatorName';
import type { Claims } from '../sections/claims';
import { clausesOfKind, isBlank } from './clausesOfKind';
import type { KindColumn } from './kindColumns';
import type { Project } from './listProjects';

/**
 * The groups of a project whose kinds of indicators stand side by side, one for each column. A cell whose text does not
 * show where a value begins is left to the ledger, which tells it.
 */
export function readKinds(
  view: SheetView,
  columns: readonly KindColumn[],
  { first, last }: Project,
  claims: Claims,
): IndicatorGroup[] {
  const rows = filledRowsBetween(view, first, last);
  return columns.flatMap((column) => {
    const groups = new Map<string | null, Indicator[]>();
    let unread = false;
    for (const row of rows) {
      const nameCell = cellAddress(row, column.column);
      const valueCell = cellAddress(row, column.value ?? column.column);
      const clauses = clausesAt(view, column, nameCell, valueCell);
      unread ||= clauses === null;
      if (clauses?.length === 0) {
        for (const cell of [nameCell, valueCell]) claims.claim(cell.row, cell.column, 'aside');
      }
      for (const { level, number, name, value } of clauses ?? []) {
        const indicators = groups.get(level) ?? [];
        groups.set(level, indicators);
        const target = targetOf(view, row, column, { name, value });
        indicators.push({ number, name, nameCell, value, valueCell, period: 'annual', ...target });
      }
    }
    const found = [...groups].map(([level, indicators]) => groupOf(view, column, level, indicators));
    // Of a kind whose cell nobody could read it cannot be said that it is blank.
    const isBlank = found.length === 0 && !unread && (column.level1 ?? column.level2) !== null;
    return isBlank ? [blankGroup(view, column, first)] : found;
  });
}

/** The reading of a value, with its sign and its unit where these have columns of their own. */
function targetOf(
  view: SheetView,
  row: number,
  { comparator, unit }: KindColumn,
  { name, value }: Pick<Clause, 'name' | 'value'>,
): Pick<Indicator, 'reading' | 'comparatorColumn' | 'unitColumn'> {
  if (comparator === null && unit === null) return { reading: view.readers.value(value) };
  const sign = comparator === null ? null : filledAt(view, row, comparator);
  const own = unit === null ? null : filledAt(view, row, unit);
  return {
    reading: view.readers.columns(sign?.text ?? '', value, own?.text ?? '', name),
    ...(sign && { comparatorColumn: sign }),
    ...(own && { unitColumn: own }),
  };
}

/** A kind that the list asks for and nobody filled in. */
function blankGroup(view: SheetView, column: KindColumn, row: number): IndicatorGroup {
  const nameCell = cellAddress(row, column.column);
  const slot = { number: null, nameCell, valueCell: cellAddress(row, column.value ?? column.column) };
  return { ...groupOf(view, column, null, []), blankSlots: [slot] };
}

/** What a cell, or a cell of names with one of values, comes to: nothing where both are blank; null where that does not show. */
function clausesAt(
  view: SheetView,
  { level1, level2, value }: KindColumn,
  nameCell: CellAddress,
  valueCell: CellAddress,
): readonly Clause[] | null {
  const text = trimmedAt(view, nameCell.row, nameCell.column);
  const own = value === null ? '' : trimmedAt(view, valueCell.row, valueCell.column);
  if (isBlank(text) && isBlank(own)) return [];
  if (value === null) return clausesOfKind(view.readers, level2 ?? level1, text);
  if (own === '') return clausesOfCell(text, view.readers) ?? nameAlone(text);
  const [names, values] = [linesOf(text), linesOf(own)];
  if (names.length <= 1 && values.length === 1)
    return [{ ...readIndicatorName(text), value: own, level: null }];
  if (names.length !== values.length) return null;
  return names.map((name, at) => ({
    ...readIndicatorName(name),
    value: readIndicatorName(values[at] ?? '').name,
    level: null,
  }));
}

/** A name beside an empty cell of 指标值: its value was forgotten. */
function nameAlone(text: string): Clause[] | null {
  return linesOf(text).length > 1 ? null : [{ ...readIndicatorName(text), value: '', level: null }];
}

/** `level`: the level's name that the indicators stand behind in their cell; null for that of the heads. */
function groupOf(
  { readers }: SheetView,
  { level1, level2 }: KindColumn,
  level: string | null,
  indicators: readonly Indicator[],
): IndicatorGroup {
  const [upper, head] = [level1, level2].map(
    (run) => run && readers.level(run.text.trim().replace(/\d$/, '')),
  );
  const lower = level === null ? head : readers.level(level);
  const own = indicators[0]?.nameCell ?? null;
  return {
    level1: upper?.name ?? null,
    level1Cell: level1 && addressOf(level1),
    level2: lower?.name ?? null,
    level2Cell: level === null ? level2 && addressOf(level2) : own,
    requirement: lower?.requirement ?? upper?.requirement ?? null,
    kind: (lower ?? upper)?.kind ?? null,
    period: 'annual',
    indicators,
    blankSlots: [],
  };
}
