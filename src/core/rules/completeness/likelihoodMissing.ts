import { isStroke } from '../../facts/masks';
import type { LikelihoodCell, PerformanceTable, ScoreRow } from '../../table/PerformanceTable';
import { shareReached } from '../results';
import { valueText } from '../rewriting';
import type { Detection, TableRule } from '../Rule';
import type { RuleParams } from '../RuleParams';
import { isTurned } from '../direction';

/** 完成目标可能性 of a form filled in during the year: blank, ticked twice, 确定能 beside a forecast below the target, or 完全不可能 beside one that reaches it. */
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
      const against = contradiction(row, table);
      return against ? [detect(row, against)] : [];
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
      // Three columns to tick stand below a heading that is not theirs.
      heading: (cells.length === 1 ? cells[0]?.heading : undefined) ?? '完成目标可能性',
      answers: ticked.map(({ heading }) => `“${heading}”`).join(''),
      target: indicator ? valueText(indicator) : '',
      forecast: reached?.text ?? '',
      why,
    },
  };
}

/**
 * 确定能, while what is expected of the whole year lies below the target, or 完全不可能 while it reaches it. Of a target that
 * nothing can reach, or that points the wrong way, the target is wrong.
 */
function contradiction(
  { row: { indicator, reached }, ticked: [answer] }: AskedRow,
  { groups }: PerformanceTable,
): 'sure' | 'hopeless' | null {
  const said = `${answer?.heading ?? ''}${answer?.text ?? ''}`;
  // 完成目标可能性 alone may be a heading that offers all three.
  const isSure = said.includes('确定能');
  if (!indicator || !reached || isSure === said.includes('完全不可能')) return null;
  const group = groups.find(({ indicators }) => indicators.includes(indicator));
  const { unit, numbers, comparator } = indicator.reading;
  if (!group || isTurned(indicator, group) || (unit === '%' && Number(numbers[0]) > 100)) return null;
  const share = shareReached(indicator, reached.text);
  if (share === null) return null;
  if (isSure) return share < 1 ? 'sure' : null;
  // More than a number that is to be exact does not meet it.
  return share === 1 || (share > 1 && comparator !== '=') ? 'hopeless' : null;
}
