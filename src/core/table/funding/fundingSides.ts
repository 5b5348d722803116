import { makeUp } from './fundingSums';
import { rankSources } from './fundingRanks';
import type { Source } from './Source';
import { isOwnLevelTotal, isYearsTotal } from '../labels/funding';
import type { Funding, FundingAmount } from '../PerformanceTable';

/** One period's amounts while they are being read. */
export interface Side {
  total: FundingAmount | null;
  totalKey: string;
  /** Column and row of the total's label; null before it was seen. */
  labelAt: { readonly row: number; readonly column: number } | null;
  sources: Source[];
  /** A total of its own row that holds no amount, where another (合计) says it. */
  emptied: FundingAmount | null;
}

/** The two periods of a form; most have the annual one alone. */
export interface Sides {
  readonly annual: Side;
  readonly medium: Side;
  /** The side whose total was seen last. */
  current: Side;
}

export function emptySide(): Side {
  return { total: null, totalKey: '', labelAt: null, sources: [], emptied: null };
}

/** Where both totals stand in one row, a source belongs to the side in whose columns it stands. */
export function sideOf(sides: Sides, column: number): Side {
  const annual = sides.annual.labelAt;
  const medium = sides.medium.labelAt;
  if (!annual || !medium || annual.row !== medium.row) return sides.current;
  const [left, right, edge] =
    annual.column < medium.column
      ? [sides.annual, sides.medium, medium.column]
      : [sides.medium, sides.annual, annual.column];
  return column >= edge ? right : left;
}

/** 年度财政资金总额 or 申请财政资金 with no other amount beside it is the total, in the words of its one source. */
export function takeLoneTotal({ annual }: Sides): void {
  const [only, other] = annual.sources;
  if (annual.total || !only || other || !LONE_TOTAL.test(only.compact)) return;
  annual.total = only.amount;
  annual.totalKey = only.compact;
  annual.sources = [];
}

const LONE_TOTAL = /总额[:：]?$|^(?:本年度?|当年|年度|项目|本次)?(?:申请|申报|安排|下达)/;

/** 项目资金总额 is the year's total where no total of the year stands beside it; 中期 and 实施期 never are. */
export function takeWholeProjectForYear({ annual, medium }: Sides): void {
  if (annual.total || annual.sources.length > 0 || !medium.total) return;
  if (/^(?:中|长|实施|滚动|三年|规划)/.test(medium.totalKey)) return;
  Object.assign(annual, medium);
  Object.assign(medium, emptySide());
}

/**
 * Sources between 项目总投资 and 年度资金总额, or below both in one row, are those of the total that they add up to.
 */
export function takeSourcesForYear({ annual, medium }: Sides): void {
  if (!annual.total || medium.sources.length === 0) return;
  // Where both totals are the same, the sources below both are the year's.
  const [first] = medium.sources;
  const stand =
    annual.labelAt !== null && first !== undefined && annual.labelAt.row < first.amount.labelCell.row;
  const ofBoth = stand && annual.sources.length === 0 && sums(annual.total, medium.sources);
  if (!ofBoth && sums(medium.total, medium.sources)) return;
  if (sums(annual.total, annual.sources)) return;
  const all = [...medium.sources, ...annual.sources].sort(
    ({ amount: { labelCell: a } }, { amount: { labelCell: b } }) => a.row - b.row || a.column - b.column,
  );
  if (!sums(annual.total, all)) return;
  annual.sources = all;
  medium.sources = [];
}

/**
 * 资金总额 | 300, 其中:当年预算 | 100: the year's money within that of the whole project, unless the total is made of it and
 * of what stands beside it (其中:本年预算 | 80, 上年结转 | 20).
 */
export function takeYearWithinTotal({ annual, medium }: Sides): void {
  const { total, totalKey, sources } = annual;
  const [year, ...rest] = sources;
  if (!total || !year || medium.total || isYearsTotal(totalKey)) return;
  if (year.label?.ofWhich !== true || !isYearsTotal(year.compact.replace(/[:：]/g, ''))) return;
  if (year.amount.amount === null || sums(total, sources)) return;
  if (rest.length > 0 && !sums(year.amount, rest)) return;
  Object.assign(medium, { total, totalKey, labelAt: annual.labelAt });
  Object.assign(annual, { total: year.amount, totalKey: year.compact, sources: rest });
}

/** 项目总额 | 300 above 2026年 | 100, 2027年 | 120 …: what was read as the total is that of the whole project. */
export function takeWholeAboveYears({ annual, medium }: Sides): void {
  if (!annual.total || medium.total || isYearsTotal(annual.totalKey)) return;
  Object.assign(medium, annual);
  Object.assign(annual, emptySide());
}

/** 项目资金总额 | 300, 以前年度已安排 | 120, 本年度申请 | 100, 以后年度安排 | 80: of the whole project's money only one row is the year's. */
export function takeYearAmongOthers({ annual, medium }: Sides): void {
  const { total, totalKey, labelAt, sources } = annual;
  if (!total || medium.total || isYearsTotal(totalKey) || !sources.some(isOfOtherYears)) return;
  const ofYear = sources.filter(({ compact }) => OF_THIS_YEAR.test(bareKey(compact)));
  const [year] = ofYear;
  if (!year || ofYear.length > 1 || year.amount.amount === null) return;
  const rest = sources.filter((source) => source !== year && !isOfOtherYears(source));
  if (rest.length > 0 && !sums(year.amount, rest)) return;
  Object.assign(medium, { total, totalKey, labelAt });
  Object.assign(annual, { total: year.amount, totalKey: year.compact, sources: rest });
}

const OF_THIS_YEAR =
  /^(?:本年度?|当年度?|今年)(?:计划|拟)?(?:申请|申报|安排|下达|投入|投资|需求|预算)*(?:资金|预算|金额)?(?:总?额|数)?$/;
const OF_OTHER_YEARS = /^(?:以前|以往|往年|历年|前期|累计|已|上年|去年|以后|今后|后续|未来|下年|明年|次年)/;

const bareKey = (compact: string): string => compact.replace(/^其中[:：、,，]?|[:：]|[(（].*$/g, '');

function isOfOtherYears({ compact }: Source): boolean {
  const key = bareKey(compact);
  return OF_OTHER_YEARS.test(key) && !/结转|结余/.test(key);
}

/**
 * 本次下达中央预算内投资 below 总投资 is one of its sources where it comes to 总投资 only with the sources below: those
 * are then of the whole project, too, and none of them is a part of what was allotted.
 */
export function takeSourcesForWhole({ annual, medium }: Sides): void {
  const { total, sources } = annual;
  if (!total || !medium.total || medium.sources.length > 0 || sources.length === 0) return;
  if (sums(total, sources)) return;
  const all = [{ amount: total, label: null, compact: '', indent: 0 }, ...sources];
  if (!sums(medium.total, all)) return;
  medium.sources = all;
  annual.sources = [];
}

function sums(total: FundingAmount | null, sources: readonly Source[]): boolean {
  return total !== null && makeUp(rankSources(total, sources).parts, total);
}

/** A blank amount stands in the column of the filled ones whose labels stand in its label's column. */
export function alignBlanks(side: Side, guessed: ReadonlySet<FundingAmount>): void {
  if (guessed.size === 0) return;
  const amounts = [...(side.total ? [side.total] : []), ...side.sources.map((source) => source.amount)];
  const known = new Map<number, number>();
  for (const amount of amounts) {
    const { column } = amount.labelCell;
    if (!guessed.has(amount) && !known.has(column)) known.set(column, amount.cell.column);
  }
  const align = (amount: FundingAmount): FundingAmount => {
    const column = guessed.has(amount) ? known.get(amount.labelCell.column) : undefined;
    return column === undefined ? amount : { ...amount, cell: { row: amount.cell.row, column } };
  };
  if (side.total) side.total = align(side.total);
  side.sources = side.sources.map((source) => ({ ...source, amount: align(source.amount) }));
}

/** The side's total, sources of the first rank and details. */
export function finishSide(side: Side): Funding {
  const besideTotal = isOwnLevelTotal(side.totalKey);
  const isOutside = (source: Source): boolean => besideTotal && source.label?.nature === 'level';
  const within = besideTotal ? side.sources.filter((source) => !isOutside(source)) : side.sources;
  const { parts, details } = rankSources(side.total, within);
  const { emptied } = side;
  if (besideTotal) for (const source of side.sources) if (isOutside(source)) details.push(source.amount);
  if (emptied && emptied.text !== '') details.push(emptied);
  return {
    total: side.total,
    parts,
    details,
    ...(emptied?.state === 'blank' && { emptyTotal: emptied }),
  };
}
