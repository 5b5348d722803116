import { unitByName } from '../../facts/indicatorNames';
import type { BesideCell, Indicator, ScoreRow, Scores } from '../../table/PerformanceTable';
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
  check({ scores }) {
    return scores ? scores.rows.flatMap((row) => ofRow(row, scores.headings)) : [];
  },
};

type Told = Detection<'value/result-unit-differs'>;

function ofRow({ indicator, reached, progress }: ScoreRow, headings: Scores['headings']): readonly Told[] {
  if (!indicator) return [];
  const target = valueText(indicator);
  const ofCell = (result: BesideCell | null | undefined, heading: string): readonly Told[] =>
    result && isOfOtherMeasure(indicator, resultOf(indicator, result.text))
      ? [
          {
            cell: result.cell,
            found: result.text,
            params: { target, result: result.text, heading, other: '' },
          },
        ]
      : [];
  const [expected, done] = [ofCell(reached, headings.reached), ofCell(progress, headings.progress)];
  // Two results that agree speak for their unit: it is the target that is wrong.
  const [[one], [other]] = [expected, done];
  const agree = one && other && unitOf(indicator, one) === unitOf(indicator, other);
  return agree
    ? [{ cell: indicator.valueCell, found: target, params: { ...one.params, other: headings.progress } }]
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
  if (due === null || told === null || due === told) return false;
  return due === ANYTHING ? !isCounted(told) : told !== ANYTHING || !isCounted(due);
}

/** Counts of one kind, however they are called. */
const COUNTED: readonly (readonly [measure: string, units: ReadonlySet<string>])[] = [
  ['people', new Set('人 名 位 口 人次'.split(' '))],
  ['households', new Set(['户'])],
  ['occurrences', new Set('次 场 批 回 届 轮 场次 批次 班次'.split(' '))],
  ['writings', new Set(['册', '篇', '本'])],
  ['things', new Set('座 栋 幢 间 辆 台 株 棵 头 只'.split(' '))],
];

/** Of these nobody can tell what they count, but it is neither a length nor a share. */
const OF_ANYTHING = new Set('个 项 份 件 套 家 条 处 所 张 村 点 站 支'.split(' '));
const ANYTHING = 'anything';

/** What a unit measures: people, money, time …, or anything that is counted; null where that can't be told. */
function measureOf(unit: string): string | null {
  const bare = (unit.split('/')[0] ?? unit).replace(/^[十百千]?[万亿](?!元)/, '');
  const kind = unitNamed(bare)?.kind;
  if (kind === undefined || kind === 'technical') return null;
  if (kind !== 'count') return kind;
  return OF_ANYTHING.has(bare) ? ANYTHING : (COUNTED.find(([, units]) => units.has(bare))?.[0] ?? null);
}

const isCounted = (measure: string): boolean => COUNTED.some(([counted]) => counted === measure);
