import { cellAddress } from '../../grid/address';
import { ALL_SIGNS } from '../../text/comparatorSigns';
import type { ValueKind } from '../../value/Reading';
import type { SideOfPeriod, Span } from '../columns/IndicatorColumns';
import type { Readers } from '../lines/readers';
import type { SheetView } from '../lines/sheetView';
import { firstIn, nextIn, NONE, textIn } from './cellsOfRow';
import { readIndicatorName, type IndicatorName } from './indicatorName';
import { isRemark } from './oddRows';
import type { RowReading } from './RowReading';

const UNREAD: RowReading = { kind: 'unread' };

/**
 * 维修桥梁, 清理边沟 on two lines of the cell of names beside 3座, 12公里 on two of that of values: an indicator a line, each with the
 * address of its cells. Unread where the lines are indicators and it does not show which value is whose; null for any
 * other row, as one whose long name was broken.
 */
export function readLines(view: SheetView, row: number, side: SideOfPeriod): RowReading | null {
  const name = firstIn(view, row, side.name);
  const text = textIn(view, row, name);
  if (!text.includes('\n') || side.inOneCell) return null;
  const value = firstIn(view, row, side.value);
  const target = textIn(view, row, value);
  const names = linesIn(text).map(readName);
  const [values, areCounted] = valuesIn(target);
  if (names.length < 2 || values.length < 2) return null;
  const areTwo = countsTwo(text) && countsTwo(target);
  const areTold = names.every(isName) && values.every((line) => isValue(line, areCounted, view.readers));
  if (!areTold || (areTwo && !areCounted)) return areTwo ? UNREAD : null;
  if (names.length !== values.length || hasMoreBeside(view, row, side, [name, value])) return UNREAD;
  const [nameCell, valueCell] = [cellAddress(row, name), cellAddress(row, value)];
  const { period } = side;
  const [first, ...rest] = names.map(({ number, name: line }, at) => {
    const own = values[at] ?? '';
    const reading = view.readers.named(own, line);
    return {
      level: null,
      indicator: { number, name: line, nameCell, value: own, valueCell, period, reading },
    };
  });
  return first ? { kind: 'indicators', clauses: [first, ...rest] } : null;
}

function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** 1.养护里程 over 2.清理边沟: two indicators, whose values share a cell as well. */
function countsTwo(text: string): boolean {
  return /^[(（]?1[.．、)）]|^①/.test(text) && /\n\s*(?:[(（]?2[.．、)）]|②)/.test(text);
}

/** 1、 and (1), which part a number from a name here as 1. does. */
const ITEM = /^[(（]?(\d{1,2})\s*[、)）]\s*/;

function readName(line: string): IndicatorName {
  const [item, digits] = ITEM.exec(line) ?? [];
  return item ? { number: Number(digits), name: line.slice(item.length) } : readIndicatorName(line);
}

/** 1、 (1) ① and 1.2026年; 1.3座 may be one and a third. */
const COUNTED = /^(?:[(（]?(\d{1,2})(?:\s*[、)）]|\s*[.．](?!\d)|[.．](?=(?:19|20)\d\d年))|([①-⑳]))\s*/;
const FIRST_CIRCLED = 0x2460;

/** The lines of a cell of values, and whether they are counted from 1 on; then without their numbers. */
function valuesIn(text: string): readonly [lines: readonly string[], areCounted: boolean] {
  const lines = linesIn(text);
  const areCounted = lines.every((line, at) => {
    const [, digits, circled] = COUNTED.exec(line) ?? [];
    return (circled ? circled.charCodeAt(0) - FIRST_CIRCLED : Number(digits) - 1) === at;
  });
  return [areCounted ? lines.map((line) => line.replace(COUNTED, '')) : lines, areCounted];
}

const MOST = 40;
const JOINS = /^[和及与或的、，,)）(（]|[和及与或的、，,(（]$|[:：；;。]/;
/** 新建校舍 over 面积: the second line ends the name that the first begins. */
const END_OF_NAME =
  /^(?:数量?|总量|面积|里程|长度|规模|[人次户栋套个件]数|金额|资金|成本|时间|期限|进度|质量|情况|程度|水平|能力|效果|影响|[比概]?[率例]|(?:完成|合格|达标|覆盖|知晓|满意|执行|及时|达产|验收)(?:合格)?[率度])$/;

/** Whether a line is the name of an indicator, and no piece of one. */
function isName({ number, name }: IndicatorName): boolean {
  return (
    name.length >= (number === null ? 3 : 2) &&
    name.length <= MOST &&
    /[\u3400-\u9fff]{2}/.test(name) &&
    !JOINS.test(name) &&
    !END_OF_NAME.test(name) &&
    !isRemark(name)
  );
}

const MEASURED: ReadonlySet<ValueKind> = new Set<ValueKind>([
  'count',
  'percent',
  'money',
  'duration',
  'range',
]);
const BEGINS = new RegExp(`^(?:[${ALL_SIGNS}]|\\d|不[低高少大小超]|[大小高低]于)`);

/** Whether a line is a value of its own; 明显 over 提高 and 2026年 over 12月底前 are one, unless they are counted. */
function isValue(text: string, areCounted: boolean, readers: Readers): boolean {
  const { kind, irregularities, numbers } = readers.value(text);
  if (irregularities.includes('several-values')) return false;
  if (kind === 'date') return areCounted || (/^\d{4}年/.test(text) && numbers.length > 1);
  if (kind === 'qualitative') return areCounted;
  return MEASURED.has(kind) && BEGINS.test(text);
}

/** Whether a sign, a unit or another text stands in the columns of one value: of which line, nobody says. */
function hasMoreBeside(
  view: SheetView,
  row: number,
  { name, value, comparator, unit, direction, nature, bounds }: SideOfPeriod,
  [nameAt, valueAt]: readonly [number, number],
): boolean {
  const isFilled = (span: Span | null | undefined): boolean => !!span && firstIn(view, row, span) !== NONE;
  return (
    bounds !== undefined ||
    [comparator, unit, direction, nature].some(isFilled) ||
    nextIn(view, row, nameAt, name) !== NONE ||
    nextIn(view, row, valueAt, value) !== NONE
  );
}
