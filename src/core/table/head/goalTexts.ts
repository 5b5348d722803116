import { ALL_SIGNS } from '../../text/comparatorSigns';
import { looksLikeAmount } from '../lines/amountTexts';
import { moneyFrom } from '../lines/moneyBeside';
import type { Run } from '../lines/Run';
import { runsNear } from '../lines/sheetView';
import type { TableReading } from '../sections/TableReading';
import { adjusted, inlineGoal, type GoalHeader, type GoalText } from './goalHeaders';
import { isLabelAbove } from './goalLabels';

/** The headers that hold for the rows below them. */
export interface OpenHeaders {
  readonly headers: readonly GoalHeader[];
  readonly row: number;
  /** A text stands beside them in their own row. */
  textBeside: boolean;
}

/** The texts of a row, each with its header; they and the labels find their place. */
export function goalTexts(reading: TableReading, runs: readonly Run[], open: OpenHeaders): GoalText[] {
  const texts: GoalText[] = [];
  for (const run of leftOfMoney(reading, runs)) {
    if (run.label.goal || adjusted(run)) reading.claim(run, 'printed');
    const text = textOf(run);
    const isDay = runs.length > 1 && DAY.test(run.label.compact) && !runs.some(({ label }) => label.goal);
    if (isDay) reading.claim(run, 'aside');
    if (text === null || isDay || (run.row === open.row && isLeftOf(open.headers, run))) continue;
    if (run.row === open.row ? isLabelAbove(reading, run) : isAmountBelowMoney(reading, run)) continue;
    const header = headerOf(open.headers, run);
    if (!header) continue;
    reading.claim(run, 'aside');
    if (text === '') continue;
    if (run.row === open.row) open.textBeside = true;
    texts.push({ run, header, text });
  }
  return texts;
}

/** 120 below 年度资金（万元）, which stands right of the label of the goal. */
function isAmountBelowMoney({ view }: TableReading, { row, column }: Run): boolean {
  if (!looksLikeAmount(view, row, column)) return false;
  return runsNear(view, row, -1).some((above) => above.column === column && above.label.funding !== null);
}

/** 年度目标 | 维修水闸12座 | 年度资金总额 | 85: the money that shares the row with the goal is none of its texts. */
function leftOfMoney({ view }: TableReading, runs: readonly Run[]): readonly Run[] {
  const money = moneyFrom(view, runs);
  return money < 0 || runs.slice(money).some(({ label }) => label.goal) ? runs : runs.slice(0, money);
}

/** 内容 | 部门(单位)申报, 序号 | 目标内容 | 完成时间 above a list of goals: printed, and no text of a goal. */
const LIST_HEADERS = new Set(
  '内容 部门申报 单位申报 申报内容 序号 完成时间 完成时限 完成期限 时间 责任人 责任科室 责任单位'.split(' '),
);
/** 2026年11月 beside a goal in a list of them says by when. */
const DAY = /^20\d\d年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底?前)?(?:完成)?$/;

/** ≥5000册 and 98% are targets of indicators that stand below the goal. 65万元 was put where the goal belongs, and is told. */
const TARGET = new RegExp(
  `^[${ALL_SIGNS}]{1,2}\\d[^,，。;；]*$|^\\d[\\d.,]*(?:[%％]|(?![万亿]?元)[\\u3400-\\u9fff]{1,3})$`,
);

function textOf(run: Run): string | null {
  if (run.label.goal || adjusted(run)) return null;
  if (inlineGoal(run)) return run.label.inline?.value ?? null;
  if (run.label.indicatorBlock || run.label.aside || run.text.trim().length <= 1) return null;
  if (TARGET.test(run.label.compact)) return null;
  if (LIST_HEADERS.has(run.label.key)) return '';
  return run.text.trim();
}

/** What stands left of the first header in its row is the label of a larger block. */
function isLeftOf(headers: readonly GoalHeader[], run: Run): boolean {
  return headers.every((header) => header.run.column > run.column);
}

/** The header whose columns a text stands in: the last that starts at or before it, else the nearest to its right. */
function headerOf(headers: readonly GoalHeader[], run: Run): GoalHeader | undefined {
  let found: GoalHeader | undefined;
  for (const header of headers) if (header.run.column <= run.column) found = header;
  return found ?? headers[0];
}
