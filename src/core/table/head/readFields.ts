import { cellAddress } from '../../grid/address';
import type { FieldId } from '../../glossary/form';
import { looksLikeAmount } from '../lines/amountTexts';
import type { TableField } from '../PerformanceTable';
import { nameInOwnWords } from './nameInOwnWords';
import { numberedField } from './numberedField';
import { isBlankPeriod, untilBeside } from './periodBeside';
import { isTimetable } from '../labels/asides';
import { STAMP_RANK, type FieldLabel } from '../labels/fields';
import { addressOf, filledRow, filledRowsBetween, runsNear } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import { isAboveYearLine } from '../lines/yearLine';
import { emptyCellAfter, type TableReading } from '../sections/TableReading';
import { headsAmounts, isValue, valuesBelow } from '../sections/valuesBelow';

interface Candidate {
  readonly field: TableField;
  readonly label: FieldLabel;
}

type Fields = Partial<Record<FieldId, TableField>>;

/** The fields of the head, and the departments of a list of them beyond the first. */
export interface FieldsReading {
  readonly fields: Fields;
  /** 主管部门 and 财政部门 of further levels of government (中央主管部门 beside 省级主管部门): a person fills them in as well. */
  readonly otherDepartments: readonly TableField[];
}

/** 省级财政部门 beside 省级主管部门, on forms of a region. */
const OF_FINANCE = /^(?:中央|省|自治区|市|州|盟|县|区|旗|市县|区县|县区|地方)级?财政部门$/;

/** The head fields: each label with the cell to its right, or with what follows its colon in the same cell. */
export function readFields(reading: TableReading): FieldsReading {
  const fields: Fields = {};
  const otherDepartments: TableField[] = [];
  const labels: Partial<Record<FieldId, FieldLabel>> = {};
  const from = reading.area.title ? reading.area.title.row : reading.top;
  let stamp: TableField | null = null;
  if (areLabelsBehind(reading, from)) return { fields, otherDepartments };
  for (const row of filledRowsBetween(reading.view, from, reading.headEnd - 1)) {
    const runs = reading.view.runs(row);
    if (runs[0] && isTimetable(runs[0].label)) putAsideBelow(reading, runs);
    const below = valuesBelow(reading, row);
    for (let index = 0; index < runs.length; index++) {
      const run = runs[index];
      if (!run) continue;
      if (below) placeBelow(reading, run, below);
      else if (run.label.aside || run.label.field) placeValue(reading, runs, index);
      const candidate = run.label.field
        ? below
          ? belowLabel(run, run.label.field, below)
          : besideLabel(reading, runs, index, run.label.field)
        : insideLabel(run);
      if (candidate && !run.label.field) reading.claim(run, 'read');
      if (run.label.aside && OF_FINANCE.test(run.label.key))
        otherDepartments.push(fieldBeside(reading, run, runs, index));
      if (!candidate || isBlankAboveYear(reading, candidate)) continue;
      if (isBlankStamp(candidate)) {
        if (!/章/.test(candidate.field.label)) stamp ??= stampField(reading, candidate.field);
        continue;
      }
      const { field, label } = candidate;
      const known = fields[label.id];
      const knownLabel = labels[label.id];
      const isLess =
        known !== undefined &&
        knownLabel !== undefined &&
        !wins(candidate, { field: known, label: knownLabel });
      const other = isLess ? field : known;
      if (other && knownLabel && isOfAnotherLevel(label, knownLabel)) otherDepartments.push(other);
      if (isLess) continue;
      fields[label.id] = field;
      labels[label.id] = label;
    }
  }
  // 编制单位: left blank is the form's only place for the unit.
  if (stamp && !fields.implementingUnit) fields.implementingUnit = stamp;
  const name = fields.projectName ? null : (numberedField(reading, from) ?? nameInOwnWords(reading, from));
  return { fields: name ? { ...fields, projectName: name } : fields, otherDepartments };
}

const FEWEST_BEHIND = 2;

/** 河堤加固 | 项目名称 over 60 | 年度资金总额: labels right of their values, where the next label's value would be taken. */
function areLabelsBehind({ view, headEnd }: TableReading, from: number): boolean {
  let behind = 0;
  for (const row of filledRowsBetween(view, from, headEnd - 1)) {
    const runs = view.runs(row);
    if (runs.length < 2) continue;
    // Of nearly every form this is the first row with two texts.
    const areTurned = runs.every(({ label }, index) => isLabel(label) === (index % 2 === 1));
    if (!areTurned || runs.length % 2 === 1) return false;
    behind++;
  }
  return behind >= FEWEST_BEHIND;
}

function isLabel({ strong, funding, column, inline }: Run['label']): boolean {
  return (strong || funding !== null || column !== null) && inline === null;
}

/** 主管部门 | 中央主管部门, 中央主管部门 | 省级主管部门: two labels, and two cells to fill in. */
function isOfAnotherLevel(label: FieldLabel, known: FieldLabel): boolean {
  return label.id === 'department' && (label.lastWins === true || known.lastWins === true);
}

/** The rows of a timetable, below its headings and right of its label, are no part of the target. */
function putAsideBelow(reading: TableReading, [label, ...headings]: readonly Run[]): void {
  if (!label || headings.length < 2) return;
  for (const heading of headings) reading.claim(heading, 'printed');
  for (let row = filledRow(reading.view, label.row); row !== null && row < reading.headEnd;) {
    const runs = reading.view.runs(row);
    const isBelow = runs.every((run) => run.column > label.end || run.text === label.text);
    if (!isBelow || runs.some((run) => run.label.strong)) return;
    for (const run of runs) reading.claim(run, 'aside');
    row = filledRow(reading.view, row);
  }
}

function belowLabel(run: Run, label: FieldLabel, values: readonly Run[]): Candidate {
  const value = values.find((other) => other.column === run.column);
  const row = values[0]?.row ?? run.row;
  const field = {
    label: run.text.trim(),
    labelCell: addressOf(run),
    text: value?.text.trim() ?? '',
    cell: { row, column: run.column },
  };
  return { label, field };
}

function placeBelow(reading: TableReading, label: Run, values: readonly Run[]): void {
  reading.claim(label, 'printed');
  const value = values.find((other) => other.column === label.column);
  // What stands below a label of money or of the goal is for their readers.
  if (value && !label.label.funding && !label.label.goal) reading.claim(value, 'aside');
}

/** 填报单位(盖章): above the form waits for a stamp; left blank, it is no field that nobody filled in. */
function isBlankStamp({ field, label }: Candidate): boolean {
  return label.id === 'implementingUnit' && label.rank >= STAMP_RANK && field.text === '';
}

/** The line above the form has columns of its own: its unit is written beside the label, or behind it where that fills the line. */
function stampField({ view }: TableReading, field: TableField): TableField {
  const { row, column } = field.labelCell;
  const end = view.merges.endOf(row, column);
  // A cell that the label's merge covers is what is left where no other was free.
  const isFilled = field.cell.column <= (end ?? column);
  return { ...field, cell: cellAddress(row, isFilled ? column : (end ?? column) + 1) };
}

/** 项目类别: in the line above (2021年度) waits to be written in like the stamps beside it. */
function isBlankAboveYear({ view }: TableReading, { field }: Candidate): boolean {
  return field.text === '' && /[:：]/.test(field.label) && isAboveYearLine(view, field.labelCell.row);
}

function wins(candidate: Candidate, known: Candidate): boolean {
  if (candidate.label.rank !== known.label.rank) return candidate.label.rank < known.label.rank;
  if (known.field.text === '') return candidate.field.text !== '';
  return candidate.label.lastWins === true && candidate.field.text !== '';
}

function besideLabel(
  reading: TableReading,
  runs: readonly Run[],
  index: number,
  label: FieldLabel,
): Candidate | null {
  const run = runs[index];
  if (!run) return null;
  const next = runs[index + 1];
  if (next && headsUnits(reading, run, next)) return null;
  return { label, field: fieldBeside(reading, run, runs, index) };
}

function fieldBeside(reading: TableReading, run: Run, runs: readonly Run[], index: number): TableField {
  const next = runs[index + 1];
  const value = next && !isBlankPeriod(run, next) && isValueBeside(reading, runs, index + 1) ? next : null;
  return {
    label: run.text.trim(),
    labelCell: addressOf(run),
    text: value ? value.text.trim() + untilBeside(reading, runs, index + 1) : '',
    cell: value ? addressOf(value) : emptyCellAfter(reading, run, next),
  };
}

/** 实施单位 | 金额(万元) over 东乡镇 | 70: there are several units, with an amount each. */
function headsUnits({ view }: TableReading, { row, column, end }: Run, next: Run): boolean {
  if (next.column !== end + 1 || !headsAmounts(next)) return false;
  const [name, amount] = runsNear(view, row, 1);
  return (
    name?.column === column &&
    isValue(name) &&
    amount !== undefined &&
    looksLikeAmount(view, amount.row, amount.column)
  );
}

/** What a label of an amount ends with; a project's name that reads like a source of funds does not. */
const AMOUNT_ENDING = /(?:总额|总计|合计|总量|总数|金额|预算|规模)$/;

const KIND_ENDING = /(?:性质|类型|类别|属性|分类)$/;

/**
 * Whether the text at `index`, right after a label, is its value. 专项债券付息, 年度考核经费 and 社保基金中心 read like
 * labels of the funding block, but no amount stands beside them.
 */
function isValueBeside(reading: TableReading, runs: readonly Run[], index: number): boolean {
  const run = runs[index];
  if (!run) return false;
  if (isValue(run)) return true;
  const { field, goal, aside, funding, key } = run.label;
  if (field || goal || aside) return false;
  // 资金性质 | 一般公共预算 says what kind of money it is.
  if (KIND_ENDING.test(runs[index - 1]?.label.key ?? '') && index === runs.length - 1) return true;
  if (!funding) return false;
  if (funding.ofWhich || funding.role === 'block' || AMOUNT_ENDING.test(key)) return false;
  const next = runs[index + 1];
  if (!next) return true;
  return next.label.strong && !looksLikeAmount(reading.view, next.row, next.column);
}

const CLASS_LABEL = /(?:分类|科目)(?:名称)?$/;

/** The value beside a label has found its place, read or not. */
function placeValue(reading: TableReading, runs: readonly Run[], index: number): void {
  const [label, next] = [runs[index], runs[index + 1]];
  if (!label) return;
  reading.claim(label, 'printed');
  // Indicators written as one text beside 绩效指标 are read by nobody: the person is told.
  if (label.label.indicatorBlock) return;
  // 支出功能分类 | 一般公共预算类 其他群众团体事务支出款 names a class in the words of a source.
  const isClass = next !== undefined && CLASS_LABEL.test(label.label.key) && next.label.field === null;
  if (next && (isClass || isValueBeside(reading, runs, index + 1))) reading.claim(next, 'aside');
}

function insideLabel(run: Run): Candidate | null {
  const inline = run.label.inline;
  if (!inline?.label.field) return null;
  const cell = addressOf(run);
  const at = run.text.trim().length - inline.value.length;
  const label = run.text.trim().slice(0, at).trim();
  return { label: inline.label.field, field: { label, labelCell: cell, text: inline.value, cell } };
}
