import { toA1 } from '../grid/address';
import type { RollComparison } from '../totals/roll/RollComparison';
import type { DoubtfulTable, FundingRow, LeftOutTable } from '../totals/FundingTotals';
import { cellName } from './cellName';
import type { Report } from './Report';

/** The sums as data, each amount with its file, sheet and cell; amounts in 万元. */
export function totalsJson({ totals, paths, roll, partial }: Report) {
  return {
    unit: totals.unit,
    kind: totals.kind,
    projects: totals.projects,
    total: totals.total,
    parts: totals.parts,
    rows: totals.rows.map((row) => rowJson(row, paths)),
    unreadable: totals.unreadable.map((amount) => ({
      path: paths[amount.table] ?? '',
      sheet: amount.sheet,
      projectName: amount.projectName,
      label: amount.label,
      cell: cellName(amount.cell),
      text: amount.text,
      reason: amount.reason,
    })),
    leftOut: totals.leftOut.map((each) => besideJson(each, paths)),
    doubts: totals.doubts.map((each) => besideJson(each, paths)),
    ...(roll && { roll: rollJson(roll, paths) }),
    ...(partial !== undefined && { partial }),
  };
}

/** The text of `totalsJson` in pieces, after what stands before it: a hundred thousand rows are never needed as a whole. */
export function* totalsText(report: Report, before: object = {}): Generator<string> {
  const { paths, totals } = report;
  const whole = totalsJson({ ...report, totals: { ...totals, rows: [] } });
  const { unit, kind, projects, total, parts, rows: _none, ...after } = whole;
  yield `${JSON.stringify({ ...before, unit, kind, projects, total, parts }).slice(0, -1)},"rows":[`;
  for (const [index, row] of totals.rows.entries()) {
    const text = JSON.stringify(rowJson(row, paths));
    yield index === 0 ? text : `,${text}`;
  }
  yield `],${JSON.stringify(after).slice(1)}`;
}

function rowJson(row: FundingRow, paths: readonly string[]) {
  return {
    path: paths[row.table] ?? '',
    sheet: row.sheet,
    projectName: row.projectName,
    total: row.total,
    totalCell: cellName(row.totalCell),
    parts: row.parts.map(({ source, amount, cell }) => ({ label: source, amount, cell: toA1(cell) })),
    difference: row.difference,
    unitAssumed: row.unitAssumed,
  };
}

/** A table that is not counted or may be counted twice, and the one that is in its place. */
function besideJson({ row, reason, other }: LeftOutTable | DoubtfulTable, paths: readonly string[]) {
  return {
    path: paths[row.table] ?? '',
    sheet: row.sheet,
    projectName: row.projectName,
    kind: row.kind,
    total: row.total,
    totalCell: cellName(row.totalCell),
    reason,
    other: other && { path: paths[other.table] ?? '', sheet: other.sheet, cell: cellName(other.totalCell) },
  };
}

/** 批复数 against 申报数, an entry of the roll each; `came` are its tables, `similar` one whose name is nearly the same. */
function rollJson(
  { lines, beyond, approved, stated, assumedUnit }: RollComparison,
  paths: readonly string[],
) {
  const place = (row: FundingRow) => ({
    path: paths[row.table] ?? '',
    sheet: row.sheet,
    projectName: row.projectName,
    total: row.total,
    cell: cellName(row.totalCell),
  });
  return {
    approved,
    stated,
    assumedUnit,
    lines: lines.map((line) => ({
      name: line.entry.name,
      unit: line.entry.unit === '' ? null : line.entry.unit,
      isUnit: line.isUnit,
      approved: line.entry.approved,
      stated: line.stated,
      difference: line.difference,
      came: line.came.map(place),
      similar: line.similar && place(line.similar),
      notCounted: line.notCounted && { ...place(line.notCounted.row), reason: line.notCounted.reason },
    })),
    beyond: beyond.map(place),
  };
}
