import type { FundingLabel } from '../labels/funding';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRow, runsNear } from '../lines/sheetView';
import type { TableReading } from '../sections/TableReading';
import { valuesBelow } from '../sections/valuesBelow';

interface HeadOfAmount {
  readonly head: Run;
  readonly funding: FundingLabel;
  readonly column: number;
}

/** Funding labels as heads of columns: each head with the column of its amount in `row`. */
export interface AmountsBelow {
  readonly row: number;
  readonly heads: readonly HeadOfAmount[];
}

const DEEPEST_HEADS = 3;
const FEWEST_COMMON = 4;

/**
 * Reads a row of funding labels whose amounts stand in a row below them, with at most one row of finer heads between
 * (财政资金 over 中央, 省级, 市级). Null where the row is no such row.
 */
export function headersWithAmountsBelow(reading: TableReading, row: number): AmountsBelow | null {
  const { view } = reading;
  const top = headersIn(reading, row);
  const [first] = top;
  if (!first || top.length < 2) return amountsOfHead(reading, row) ?? amountsOfNames(reading, row);
  const rows: (readonly Run[])[] = [top];
  let below = filledRow(view, row);
  for (; below !== null && below < reading.headEnd; below = filledRow(view, below)) {
    if (rows.length > DEEPEST_HEADS) break;
    const here = below;
    const runs = view.runs(here).filter((run) => run.column >= first.column);
    if (runs.length === 0) continue;
    const amounts = runs.filter((run) => looksLikeAmount(view, here, run.column));
    const labels = runs.filter((run) => run.label.funding !== null && run.label.funding.role !== 'block');
    if (runs[0] === labels[0] && labels.length === 1 && amounts.length === runs.length - 1) labels.pop();
    if (amounts.length > 0) {
      if (labels.length > 0 || runs.some((run) => run.label.strong)) return null;
      // 乡镇 | 金额 over 东乡镇 | 70: the first heads names.
      const isNamed = runs[0] !== undefined && !looksLikeAmount(view, here, runs[0].column);
      const heads = leaves(rows).filter(({ column }) => !isNamed || column !== runs[0]?.column);
      return heads.some((head) => looksLikeAmount(view, here, head.column))
        ? { row: here, heads: heads.flatMap(headOf) }
        : null;
    }
    if (labels.length < runs.length) return null;
    rows.push(labels);
  }
  return null;
}

/** 项目名称 | 主管部门 | 项目资金(万元) over 河堤加固 | 县水利局 | 65: one amount of a head that stands across is the total. */
function amountsOfHead(reading: TableReading, row: number): AmountsBelow | null {
  const value = valuesBelow(reading, row)?.[0];
  const [only, another] = value ? reading.view.runs(row).flatMap(headOf) : [];
  if (!value || !only || another) return null;
  return { row: value.row, heads: [only] };
}

/** 实施单位 | 金额(万元) over 东乡镇 | 70 and 西乡镇 | 50: one amount a name. */
function amountsOfNames({ view }: TableReading, row: number): AmountsBelow | null {
  const [label, head, another] = view.runs(row);
  if (!label || !head || another || label.label.funding !== null || head.label.unit === null) return null;
  const isPair = ([name, amount, further]: readonly Run[]): boolean =>
    name?.column === label.column &&
    amount?.column === head.column &&
    further === undefined &&
    !name.label.strong &&
    looksLikeAmount(view, amount.row, amount.column);
  const first = filledRow(view, row);
  const heads = [head].flatMap(headOf);
  if (first === null || heads.length === 0 || !isPair(view.runs(first)) || !isPair(runsNear(view, first, 1)))
    return null;
  return { row: first, heads };
}

/** 资金(万元) over amounts is that of all of them. */
function headOf(head: Run): HeadOfAmount | [] {
  const { funding } = head.label;
  if (!funding) return [];
  return {
    head,
    funding: funding.role === 'block' ? { ...funding, role: 'total' } : funding,
    column: head.column,
  };
}

/** The row's funding labels, where no amount stands in it and a word that is no common one is among them. */
function headersIn(reading: TableReading, row: number): readonly Run[] {
  const runs = reading.view.runs(row);
  // 资金来源 | 上级 | 本级 | 自筹 | 合计: after the block's label common words are sources.
  const led = runs[0]?.label.funding?.role === 'block' && runs.length >= FEWEST_COMMON;
  if (!led && !runs.some((run) => run.label.funding?.ambiguous === false)) return [];
  if (runs.some((run) => looksLikeAmount(reading.view, row, run.column))) return [];
  const heads = runs.filter(
    ({ label: { funding, unit } }, index) =>
      funding !== null && (funding.role !== 'block' || (index > 0 && unit !== null)),
  );
  if (led && heads.length === runs.length - 1) return heads;
  return heads.some((run) => run.label.funding?.ambiguous === false) ? heads : [];
}

/** The finest heads: those of a lower row in place of the head above them. */
function leaves(rows: readonly (readonly Run[])[]): Run[] {
  let finest = [...(rows[0] ?? [])];
  for (const lower of rows.slice(1)) {
    finest = finest.flatMap((head, index) => {
      const until = finest[index + 1]?.column ?? Number.MAX_SAFE_INTEGER;
      const below = lower.filter((run) => run.column >= head.column && run.column < until);
      return below.length > 0 ? below : [head];
    });
  }
  return finest;
}
