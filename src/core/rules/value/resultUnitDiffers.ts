import { unitByName } from '../../facts/indicatorNames';
import type { Indicator } from '../../table/PerformanceTable';
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
  check({ scores }) {
    return (scores?.rows ?? []).flatMap(({ indicator, reached, progress }) =>
      [reached, progress ?? null].flatMap((cell): Detection<'value/result-unit-differs'>[] => {
        if (!indicator || !cell || !isOfOtherMeasure(indicator, resultOf(indicator, cell.text))) return [];
        return [{ cell: cell.cell, found: cell.text, params: { target: valueText(indicator) } }];
      }),
    );
  },
};

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
