import { unitByName } from '../../facts/indicatorNames';
import type { BesideCell, Indicator, ScoreRow } from '../../table/PerformanceTable';
import type { Reading, ValueKind } from '../../value/Reading';
import { unitNamed } from '../../value/unit/units';
import { resultOf } from '../results';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';

/** What was reached is told in another measure than the target: 650天 for ≥650户. */
export const resultUnitDiffers: TableRule<'value/result-unit-differs'> = {
  id: 'value/result-unit-differs',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['value/unit-mismatch'],
  check({ scores, kind }) {
    return (scores?.rows ?? []).flatMap((row) => ofRow(row, kind === 'monitoring' ? 'forecast' : 'reached'));
  },
};

type Told = Detection<'value/result-unit-differs'>;

function ofRow(
  { indicator, reached, progress }: ScoreRow,
  column: Told['params']['column'],
): readonly Told[] {
  if (!indicator) return [];
  const target = valueText(indicator);
  const ofCell = (result: BesideCell | null | undefined, of: typeof column): readonly Told[] =>
    result && isOfOtherMeasure(indicator, resultOf(indicator, result.text))
      ? [{ cell: result.cell, found: result.text, params: { target, result: result.text, column: of } }]
      : [];
  const [expected, done] = [ofCell(reached, column), ofCell(progress, 'progress')];
  // Two results that agree speak for their unit: it is the target that is wrong.
  const [[one], [other]] = [expected, done];
  const agree = one && other && unitOf(indicator, one) === unitOf(indicator, other);
  return agree
    ? [{ cell: indicator.valueCell, found: target, params: { ...one.params, column: 'both' } }]
    : [...expected, ...done];
}

function unitOf(indicator: Indicator, { params: { result } }: Told): string | null {
  return resultOf(indicator, result).unit;
}

const MEASURED: ReadonlySet<ValueKind> = new Set<ValueKind>(['count', 'percent', 'money', 'duration']);

function isOfOtherMeasure({ name, reading: target }: Indicator, result: Reading): boolean {
  if (!MEASURED.has(target.kind) || !MEASURED.has(result.kind)) return false;
  if (target.unit === null || result.unit === null || target.unit === result.unit) return false;
  // It is the target that has the wrong unit, and that is told of it.
  if (unitByName(name) === result.unit) return false;
  const [due, told] = [measureOf(target.unit), measureOf(result.unit)];
  return due !== null && told !== null && due !== told;
}

/** Counts of one kind, however they are called. Of 个, 项, 份 and the like nobody can tell what they count. */
const COUNTED: readonly (readonly [measure: string, units: ReadonlySet<string>])[] = [
  ['people', new Set('人 名 位 口 人次'.split(' '))],
  ['households', new Set(['户'])],
  ['occurrences', new Set('次 场 批 回 届 轮 场次 批次 班次'.split(' '))],
  ['things', new Set('座 栋 幢 间 辆 台 株 棵 头 只'.split(' '))],
];

/** What a unit measures: people, money, time …; null where that can't be told. */
function measureOf(unit: string): string | null {
  const bare = (unit.split('/')[0] ?? unit).replace(/^[十百千]?[万亿](?!元)/, '');
  const kind = unitNamed(bare)?.kind;
  if (kind === undefined || kind === 'technical') return null;
  return kind === 'count' ? (COUNTED.find(([, units]) => units.has(bare))?.[0] ?? null) : kind;
}
