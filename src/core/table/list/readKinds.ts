import { cellAddress, type CellAddress } from '../../grid/address';
import { tidy } from '../../text/characters';
import { isNotApplicable } from '../../value/placeholder';
import type { Run } from '../lines/Run';
import { addressOf, filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';
import type { BlankSlot, Indicator, IndicatorGroup } from '../PerformanceTable';
import { clausesOfCell, linesOf, type Clause } from '../rows/clausesOfCell';
import { readIndicatorName } from '../rows/indicatorName';
import type { Claims } from '../sections/claims';
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
  return columns.map((column) => {
    const indicators: Indicator[] = [];
    const blankSlots: BlankSlot[] = [];
    for (const row of rows) {
      const nameCell = cellAddress(row, column.column);
      const valueCell = cellAddress(row, column.value ?? column.column);
      const clauses = clausesAt(view, column, nameCell, valueCell);
      if (clauses === 'blank') {
        if (row === first) blankSlots.push({ number: null, nameCell, valueCell });
        for (const cell of [nameCell, valueCell]) claims.claim(cell.row, cell.column, 'aside');
      } else {
        for (const clause of clauses ?? []) {
          const reading = view.readers.value(clause.value);
          indicators.push({ ...clause, nameCell, valueCell, period: 'annual', reading });
        }
      }
    }
    return groupOf(view, column, indicators, indicators.length > 0 ? [] : blankSlots);
  });
}

/** What a cell, or a cell of names with one of values, comes to; null where that does not show. */
function clausesAt(
  view: SheetView,
  { level1, level2, value }: KindColumn,
  nameCell: CellAddress,
  valueCell: CellAddress,
): readonly Clause[] | 'blank' | null {
  const text = trimmedAt(view, nameCell.row, nameCell.column);
  const own = value === null ? '' : trimmedAt(view, valueCell.row, valueCell.column);
  if (isBlank(text) && isBlank(own)) return 'blank';
  if (own === '')
    return clausesOfCell(text, view.readers) ?? judgement(level2 ?? level1, text) ?? nameAlone(value, text);
  const [names, values] = [linesOf(text), linesOf(own)];
  if (names.length <= 1 && values.length === 1) return [{ ...readIndicatorName(text), value: own }];
  if (names.length !== values.length) return null;
  return names.map((name, at) => ({
    ...readIndicatorName(name),
    value: readIndicatorName(values[at] ?? '').name,
  }));
}

function isBlank(text: string): boolean {
  return text === '' || text === '无' || isNotApplicable(tidy(text).text);
}

/** ≥90% below 服务对象满意度: a rate alone has the name of its level. */
function judgement(level: Run | null, text: string): Clause[] | null {
  if (!level?.label.key.includes('满意') || !RATE.test(tidy(text).text)) return null;
  return [{ number: null, name: level.text.trim(), value: text }];
}

const RATE = /^[^\d\u3400-\u9fff]{0,2}\d[\d.]*%(?:以上)?$/;

/** A name beside an empty cell of 指标值: its value was forgotten. */
function nameAlone(value: number | null, text: string): Clause[] | null {
  return value === null || linesOf(text).length > 1 ? null : [{ ...readIndicatorName(text), value: '' }];
}

function groupOf(
  { readers }: SheetView,
  { level1, level2 }: KindColumn,
  indicators: readonly Indicator[],
  blankSlots: readonly BlankSlot[],
): IndicatorGroup {
  const [upper, lower] = [level1, level2].map(
    (run) => run && readers.level(run.text.trim().replace(/\d$/, '')),
  );
  return {
    level1: upper?.name ?? null,
    level1Cell: level1 && addressOf(level1),
    level2: lower?.name ?? null,
    level2Cell: level2 && addressOf(level2),
    requirement: lower?.requirement ?? upper?.requirement ?? null,
    kind: (lower ?? upper)?.kind ?? null,
    period: 'annual',
    indicators,
    blankSlots,
  };
}
