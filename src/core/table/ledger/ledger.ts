import { holdsTarget, statesTarget } from '../find/targetTexts';
import { isYearLabel } from '../labels/years';
import { isLevelOfForm } from '../labels/levels';
import { isContact, isOfFormerYear, mayMatter } from '../labels/besides';
import { isProseText } from './proseIndicators';
import { mayBeMissing, namesMoney, type MissingSections } from './missing';
import type { Run } from '../lines/Run';
import { addressOf, cellAt, filledRowsBetween, MOST_RUNS, type SheetView } from '../lines/sheetView';
import type { TypedCell, Unplaced } from '../PerformanceTable';
import type { ClaimKind, Claims } from '../sections/claims';

/** A text of a table (over one cell or several) and what became of it. */
export interface LedgerEntry {
  readonly run: Run;
  readonly kind: ClaimKind;
}

/** Rows of a table, 0-based: its first and last, its first label, and where its indicators begin. */
export interface LedgerRows {
  readonly from: number;
  readonly labelled: number;
  readonly indicators: number;
  readonly to: number;
  /** The sections of which nothing was read: what stands beside words nobody knows may be theirs. */
  readonly missing: MissingSections;
}

/**
 * Every text in the rows `from` to `to`, each in exactly one class: as a reader claimed it, else a label that forms
 * print, else what stands beside a label of no part of the target, else unplaced. From `labelled` on the form has labels;
 * the lines above are its headlines.
 */
export function closeLedger(
  view: SheetView,
  claims: Claims,
  { from, labelled, indicators, to, missing }: LedgerRows,
): LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  const inThisHead = inHead(claims, missing);
  for (const row of filledRowsBetween(view, from, to)) {
    const runs = view.runs(row);
    const ofIndicators = row >= indicators || runs.some(({ label }) => label.namesLevel);
    // A label in words of its own, with a value beside it, may be the first of the head.
    const isHeadline = row < labelled && !mayBeField(runs) && !(missing.name && runs.length > 1);
    const kindByWords = isHeadline ? asHeadline : ofIndicators ? besideIndicators : inThisHead;
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index];
      if (!run) continue;
      const kind = claims.kindOf(row, run.column) ?? kindByWords(runs, index);
      const isProse = missing.prose !== null && row >= missing.prose && kind !== 'read' && isProseText(run);
      entries.push({ run, kind: isProse ? 'unplaced' : kind });
    }
    const beyond = firstBeyond(view, row);
    if (beyond) entries.push({ run: beyond, kind: 'unplaced' });
  }
  return entries;
}

/** Of a row with more texts than any table has, the first one that no reader looked at; null for any other row. */
export function firstBeyond(view: SheetView, row: number): Run | null {
  if (view.runs(row).length < MOST_RUNS) return null;
  return view.allRuns(row)[MOST_RUNS] ?? null;
}

/** What found no place, with its cells. */
export function unplacedIn(entries: readonly LedgerEntry[]): readonly Unplaced[] {
  const unplaced = entries.filter(({ kind }) => kind === 'unplaced');
  if (unplaced.length === 0) return NO_UNPLACED;
  return unplaced.map(({ run }) => ({ text: run.text.trim(), cell: addressOf(run) }));
}

const NO_UNPLACED: readonly Unplaced[] = [];

/** Texts with a character that prints like another, as they stand. */
export function lookalikesIn(entries: readonly LedgerEntry[], view: SheetView): TypedCell[] {
  const found: TypedCell[] = [];
  for (const { run } of entries) {
    if (!run.label.radical) continue;
    const cell = addressOf(run);
    const alone = run.end === run.column && cellAt(view, run.row, run.column)?.formula === null;
    found.push({ text: run.text, cell, alone });
  }
  return found;
}

type KindByWords = (runs: readonly Run[], index: number) => ClaimKind;

/** 任务名称 | 水利设施维修 above the first label that is known: a row of the head in other words. */
function mayBeField([first, second]: readonly Run[]): boolean {
  if (!first || !second || /[:：]/.test(first.text) || isYearLabel(first.label.key)) return false;
  return first.label.key.length <= LONGEST_HEADING && mayMatter(first.label.key) && first.label.unit === null;
}

const asHeadline: KindByWords = () => 'printed';

/** Names of indicators may read like labels of the head: 完成时间. */
const besideIndicators: KindByWords = (runs, index) => {
  const label = runs[index]?.label;
  if (!label) return 'unplaced';
  const printed = label.title || label.column !== null || label.indicatorBlock || label.ends;
  return printed || label.key.length <= 1 || isBesideSignature(runs, index) ? 'printed' : 'unplaced';
};

/** 填表人:张三 | 审核:李四 | 2024年10月8日: what stands right of who signs is no indicator, unless it is a target. */
function isBesideSignature([first, ...others]: readonly Run[], index: number): boolean {
  if (index === 0 || !first?.label.ends) return false;
  return !others.some((run) => statesTarget(run) || run.label.namesLevel) && !holdsTarget(others);
}

function inHead(claims: Claims, missing: MissingSections): KindByWords {
  return (runs, index) => {
    const run = runs[index];
    if (!run || isAmountOfRow(runs, run, claims)) return 'unplaced';
    if (isPrinted(run) || isPieceBeside(runs, run) || isHeadingOfRow(runs, index, claims)) return 'printed';
    return isBeside(runs, index, claims) && !mayBeMissing(runs, run, missing) ? 'aside' : 'unplaced';
  };
}

const LONGEST_PIECE = 4;

/** 项目, 资金 and (万元) below each other, beside the rows of the amounts: pieces of the label of all of them. */
function isPieceBeside([first, second]: readonly Run[], run: Run): boolean {
  if (run !== first || run.label.key.length > LONGEST_PIECE) return false;
  return second !== undefined && (second.label.funding !== null || second.label.goal !== null);
}

/** 年度资金总额 | 260 | 执行率分值（10分） | 10, or 全年执行数 | 255: points and money spent beside the amount. */
function isBesideAmount(runs: readonly Run[], run: Run): boolean {
  const before = runs.findLast(({ column }) => column < run.column)?.label;
  if (!before || !/^\d[\d,.]*$/.test(run.label.compact)) return false;
  return (
    before.amountColumn === 'reached' || (/分值|得分|权重/.test(before.key) && run.label.compact.length < 4)
  );
}

/** A number right of a label of money is an amount that nobody read, whatever else stands between them; alone with it, left of it, too. */
function isAmountOfRow(runs: readonly Run[], run: Run, claims: Claims): boolean {
  if (!/^[-\u2212]?\d[\d,.]*$/.test(run.label.compact)) return false;
  if (isBesideAmount(runs, run)) return false;
  // One digit numbers the row.
  if (runs.length === 2 && runs[0] === run && run.label.compact.length > 1 && namesMoney(runs.slice(1)))
    return true;
  // 上年预算执行数 | 1740000 is money of another year.
  const labels = runs.filter(
    ({ row, column, label }) =>
      column < run.column && claims.kindOf(row, column) !== 'read' && mayMatter(label.key),
  );
  return namesMoney(labels);
}

function isPrinted({ label, text }: Run): boolean {
  return (
    label.strong ||
    label.title ||
    label.funding !== null ||
    label.column !== null ||
    label.amountColumn !== null ||
    label.indicatorBlock ||
    label.spendingBlock ||
    label.unit !== null ||
    label.ends ||
    label.key.length <= 1 ||
    isYearLabel(label.key) ||
    // 是否公开: waits for its value, whatever it is.
    /[:：]\s*$/.test(text)
  );
}

/** A label in words of its own among labels: 来源项目 beside 资金来源 and 金额. */
function isHeadingOfRow(runs: readonly Run[], index: number, claims: Claims): boolean {
  const run = runs[index];
  if (!run || runs.length < 2 || run.label.key.length > LONGEST_HEADING) return false;
  if (isLevelOfForm(run.label.key) || isMoneyInWords(run)) return false;
  const others = runs.filter((other) => other !== run);
  const isLabel = (other: Run): boolean =>
    isPrinted(other) && claims.kindOf(other.row, other.column) !== 'read' && !isValueLike(other);
  return others.every(isLabel) && others.some((other) => other.label.column === null);
}

const LONGEST_HEADING = 12;

function isValueLike({ text }: Run): boolean {
  return /\d/.test(text);
}

/** 壹佰贰拾万元整. */
function isMoneyInWords({ label }: Run): boolean {
  return /[一二三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟]{2,}[元圆]/.test(label.compact);
}

/**
 * A label of no part of the target with its value beside it (支出功能分类, 是否公开 | 是), or that value. What speaks of
 * money, goals, indicators or who and when may matter: it stays without a place.
 */
function isBeside(runs: readonly Run[], index: number, claims: Claims): boolean {
  const run = runs[index];
  if (!run) return false;
  if (isContact(run.label.compact) || isBesideAmount(runs, run)) return true;
  const before = runs[index - 1];
  if (before && (isOwnLabel(before, claims) || isOfFormerYear(before.label.key))) return true;
  if (before && claims.kindOf(before.row, before.column) === null && mayMatter(before.label.key))
    return false;
  const after = runs[index + 1];
  const labelLike = run.label.key.length <= LONGEST_HEADING && !isValueLike(run);
  if (!labelLike || isLevelOfForm(run.label.key) || mayMatter(run.label.key)) return false;
  return after === undefined ? index > 0 || run.label.key.length <= 8 : !isPrinted(after);
}

/** A label in words of its own, with nothing in them that the target speaks of. */
function isOwnLabel(run: Run, claims: Claims): boolean {
  const { key } = run.label;
  if (/[:：]\s*$/.test(run.text) && !mayMatter(key)) return true;
  return (
    claims.kindOf(run.row, run.column) === null &&
    !isPrinted(run) &&
    key.length <= LONGEST_HEADING &&
    !isValueLike(run) &&
    !isLevelOfForm(key) &&
    !mayMatter(key)
  );
}
