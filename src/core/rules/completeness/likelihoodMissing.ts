import { isStroke } from '../../facts/masks';
import type { LikelihoodCell, PerformanceTable, ScoreRow } from '../../table/PerformanceTable';
import { shareReached } from '../results';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';
import type { RuleParams } from '../RuleParams';
import { isTurned } from '../value/wrongDirection';

/** 完成目标可能性 of a form filled in during the year: blank, ticked twice, or 确定能 beside a forecast below the target. */
export const likelihoodMissing: TableRule<'completeness/likelihood-missing'> = {
  id: 'completeness/likelihood-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const rows = askedRows(table);
    const [first] = rows;
    if (!first || rows.some(({ isBegun }) => isBegun) === false) return [];
    if (rows.every(({ ticked }) => ticked.length === 0)) return [detect(first, 'all')];
    return rows.flatMap((row) => {
      if (row.ticked.length > 1) return [detect(row, 'twice')];
      if (row.ticked.length === 0) return row.isBegun ? [detect(row, 'blank')] : [];
      return isTooSure(row, table) ? [detect(row, 'sure')] : [];
    });
  },
};

interface AskedRow {
  readonly row: ScoreRow;
  readonly cells: readonly LikelihoodCell[];
  readonly ticked: readonly LikelihoodCell[];
  /** Something is said of how far the indicator has come. */
  readonly isBegun: boolean;
}

/** 否, × and a box that nobody ticked are no ticks. */
const NOT_TICKED = /^(?:[□☐○×✕否]|0)?$/;

function askedRows({ kind, scores }: PerformanceTable): AskedRow[] {
  if (kind !== 'monitoring') return [];
  return (scores?.rows ?? []).flatMap((row): AskedRow[] => {
    const { indicator, likelihood: cells = [], progress, reached } = row;
    if (!indicator?.name || indicator.value.trim() === '' || cells.length === 0) return [];
    const ticked = cells.filter(({ text }) => !NOT_TICKED.test(text) && !isStroke(text));
    return [{ row, cells, ticked, isBegun: ticked.length > 0 || Boolean(progress?.text ?? reached?.text) }];
  });
}

function detect(
  { row: { indicator, reached }, cells, ticked }: AskedRow,
  why: RuleParams['completeness/likelihood-missing']['why'],
): Detection<'completeness/likelihood-missing'> {
  const place = (why === 'twice' ? ticked[1] : ticked[0]) ?? cells[0];
  return {
    cell: place?.cell ?? { row: 0, column: 0 },
    found: place?.text || null,
    params: {
      name: indicator?.name ?? '',
      answers: ticked.map(({ heading }) => `“${heading}”`).join(''),
      target: indicator ? valueText(indicator) : '',
      forecast: reached?.text ?? '',
      why,
    },
  };
}

/** 确定能, while what is expected of the whole year lies below the target. Of one that nothing can reach the target is wrong. */
function isTooSure({ row: { indicator, reached }, ticked }: AskedRow, { groups }: PerformanceTable): boolean {
  const [answer] = ticked;
  if (!indicator || !reached || !`${answer?.heading ?? ''}${answer?.text ?? ''}`.includes('确定能'))
    return false;
  const group = groups.find(({ indicators }) => indicators.includes(indicator));
  const { unit, numbers } = indicator.reading;
  if (!group || isTurned(indicator, group) || (unit === '%' && Number(numbers[0]) > 100)) return false;
  const share = shareReached(indicator, reached.text);
  return share !== null && share < 1;
}
