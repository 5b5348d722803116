import { periodBelowValue } from '../labels/columns';
import { familyOfLevel1, kindOfLevel, soundsLikeLevel } from '../labels/levels';
import type { Run } from '../lines/Run';
import type { SheetView } from '../lines/sheetView';
import type { IndicatorSide, Span } from './IndicatorColumns';
import { isProse, showsValues } from './nameAndValue';
import { isUnit } from './signsAndUnits';
import { areSwapped } from './textsBelow';

/** A row that begins with names of levels: 产出指标 | 数量指标 | 培训人数 | ≥100人. */
export interface LevelRow {
  readonly levels: readonly Run[];
  readonly rest: readonly Run[];
}

/** Whether a text is the name of a level of the form, in its own words or an office's. */
export function isLevel(run: Run | undefined): boolean {
  if (!run || run.label.strong || !soundsLikeLevel(run.label.key)) return false;
  return kindOfLevel(run.label.key) !== null || familyOfLevel1(run.label.key) !== null;
}

/** Of those that come up as often the first. */
export function mostOften(columns: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const column of columns) counts.set(column, (counts.get(column) ?? 0) + 1);
  let [best, most] = [0, 0];
  for (const [column, count] of counts) if (count > most) [best, most] = [column, count];
  return best;
}

/** Where the names and the values stand, in columns of their own or in one cell. */
export type HeadlessTarget = Pick<IndicatorSide, 'name' | 'value' | 'signed' | 'inOneCell'>;

/** Names and values beside each other, or both in one cell. */
export function targetOf(
  view: SheetView,
  rows: readonly LevelRow[],
  name: number,
  right: number,
  heading: readonly Run[],
): HeadlessTarget | null {
  // 计划值 in the heading says where the values are, whatever stands before them.
  const said = heading.find(({ label, column }) => label.column?.role === 'value' && column > name)?.column;
  const values = rows.flatMap(
    ({ rest }) => (rest.find((run) => run.column === said) ?? rest[1])?.column ?? [],
  );
  // 数量指标 | 养护50公里 | 质量指标 | 合格率100%: pairs beside each other have no column of values.
  const pairs = rows.filter(({ rest }) => isLevel(rest[1]) && rest.length > 2);
  if (pairs.length * 2 >= rows.length) return null;
  if (values.length * 3 >= rows.length * 2) {
    const from = mostOften(values);
    const next = heading.find(({ column }) => column > from);
    // 公路科 beside ≥85公里 is a remark; 650 | 座 and two values go on.
    const further = rows.flatMap(({ rest }) => rest.find(({ column }) => column > from)?.text.trim() ?? []);
    const goesOn = further.some((text) => /\d/.test(text) || isUnit(text));
    const value = { from, to: next ? next.column - 1 : goesOn ? right : from };
    const before = { from: name, to: value.from - 1 };
    const textsAt = ({ from: column }: Span): string[] =>
      rows.flatMap(({ rest }) => rest.find((run) => run.column === column)?.text.trim() ?? []);
    return areSwapped(textsAt(before), textsAt(value))
      ? { name: value, value: before, signed: before, inOneCell: false }
      : { name: before, value, signed: value, inOneCell: false };
  }
  const both = rows.filter(({ rest }) => rest[0] && showsValues(rest[0].text, view.readers));
  if (rows.some((row) => row.rest[0] && isProse(row.rest[0].text) && !both.includes(row))) return null;
  if (values.length > 0 || both.length * 2 < rows.length) return null;
  const whole = { from: name, to: right };
  return { name: whole, value: whole, signed: whole, inOneCell: true };
}

/** 中期 | 年度 in the heading: a side each, which share their names; one of the year where the heading says no more. */
export function sidesOf(
  heading: readonly Run[],
  target: HeadlessTarget,
): readonly (HeadlessTarget & Pick<IndicatorSide, 'period'>)[] {
  const sides = heading.flatMap(({ label, column, end }) => {
    const period = column > target.name.from ? periodBelowValue(label.key) : null;
    const value = { from: column, to: end };
    return period ? [{ ...target, period, value, signed: value }] : [];
  });
  const isParted = new Set(sides.map(({ period }) => period)).size > 1 && sides.length === 2;
  return isParted && !target.inOneCell ? sides : [{ ...target, period: 'annual' }];
}
