import type { Severity } from '../../glossary/finding';
import { secondPages } from '../../facts/secondPages';
import { standardById } from '../../standards/index';
import type { CellAddress } from '../../grid/address';
import type { IndicatorKind } from '../../glossary/form';
import type { IndicatorGroup, PerformanceTable } from '../../table/PerformanceTable';
import { groupName } from '../groups';
import type { RuleParams } from '../RuleParams';
import type { WorkbookDetection, WorkbookRule } from '../Rule';
import { namelessGroups, namelessOf } from './namelessGroups';
import { groupNameKey, siblingForms, type SiblingForm } from './siblingForms';

type Basis = RuleParams['completeness/group-missing']['basis'];

interface Missing {
  readonly name: string;
  readonly severity: Severity;
  /** That it would stand below; null for a level 1 itself. */
  readonly level1: string | null;
}

/**
 * A kind of indicator that belongs to the form and isn't there at all. A form that is known says by its standard which
 * groups it prints; else the other tables of the same form say it; else only what 财预〔2021〕101号 asks of every table.
 */
export const groupMissing: WorkbookRule<'completeness/group-missing'> = {
  id: 'completeness/group-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'workbook',
  check(tables) {
    let forms: readonly (SiblingForm | null)[] | null = null;
    // Only a form that no standard knows asks for them.
    const formOf = (index: number): SiblingForm | null => (forms ??= siblingForms(tables))[index] ?? null;
    const shared = sharedTitles(tables);
    const pages = secondPages(tables);
    const detections: WorkbookDetection<'completeness/group-missing'>[] = [];
    for (const [index, table] of tables.entries()) {
      const named = onAllPages(tables, pages, index).filter(({ level1, level2 }) => level1 ?? level2);
      const place = pages[index] === null ? placeOf(table, shared) : null;
      // What was not read may be the very groups that seem to be missing.
      if (!place || named.length === 0 || table.coverage.indicators.state === 'unread') continue;
      const form = table.standard === null ? formOf(index) : null;
      const { missing, basis, sibling } = missingGroups(table, named, form, tables);
      const cell = missing.length === 0 ? null : (namelessOf(table, missing) ?? place);
      for (const nameless of namelessGroups(table, cell)) detections.push({ table: index, ...nameless });
      if (!cell) continue;
      const { groups, also } = namesOf(missing);
      const related = sibling === null ? undefined : tables[sibling];
      const printed = related?.groups.find(({ level2Cell }) => level2Cell)?.level2Cell;
      detections.push({
        table: index,
        cell,
        found: null,
        params: { groups, also, basis },
        severity: weightiest(missing),
        ...(related && printed && sibling !== null
          ? { related: [{ sheet: related.sheet, table: sibling, ...printed }] }
          : {}),
      });
    }
    return detections;
  },
};

/** The groups of a table and of its further pages, which follow it. */
function onAllPages(
  tables: readonly PerformanceTable[],
  pages: readonly (number | null)[],
  index: number,
): readonly IndicatorGroup[] {
  let groups = tables[index]?.groups ?? [];
  for (let page = index + 1; pages[page] === index; page++)
    groups = [...groups, ...(tables[page]?.groups ?? [])];
  return groups;
}

/** The title; a table without one, or under one with others of a list, is named by its project. */
function placeOf(table: PerformanceTable, shared: ReadonlySet<string>): CellAddress | null {
  const { title, fields } = table;
  if (title && !shared.has(titleKey(table))) return title.cell;
  const { cell, labelCell } = fields.projectName ?? {};
  // 项目名称 above the names of a list is everybody's.
  const isOwnLabel = !title && labelCell && labelCell.row === cell?.row;
  return (isOwnLabel ? labelCell : cell) ?? title?.cell ?? null;
}

function titleKey({ sheet, title }: PerformanceTable): string {
  return `${title?.cell.row ?? ''} ${title?.cell.column ?? ''} ${sheet}`;
}

/** The titles that stand over several projects; equal titles of several files stand each over its own. */
function sharedTitles(tables: readonly PerformanceTable[]): Set<string> {
  const rows = new Map<string, number>();
  const shared = new Set<string>();
  for (const table of tables) {
    const row = table.fields.projectName?.cell.row;
    if (!table.title || row === undefined) continue;
    const key = titleKey(table);
    if ((rows.get(key) ?? row) !== row) shared.add(key);
    rows.set(key, row);
  }
  return shared;
}

/** What must be there, and what depends on the project: where nothing else is missing, the latter is all that is said. */
function namesOf(missing: readonly Missing[]): { readonly groups: string; readonly also: string } {
  const names = (some: readonly Missing[]): string => some.map(({ name }) => name).join('、');
  const due = missing.filter(({ severity }) => severity !== 'info');
  if (due.length === 0) return { groups: names(missing), also: '' };
  return { groups: names(due), also: names(missing.filter(({ severity }) => severity === 'info')) };
}

function missingGroups(
  table: PerformanceTable,
  named: readonly IndicatorGroup[],
  form: SiblingForm | null,
  tables: readonly PerformanceTable[],
): { readonly missing: readonly Missing[]; readonly basis: Basis; readonly sibling: number | null } {
  const standard = table.standard === null ? null : standardById(table.standard);
  if (standard) {
    const present = new Set(named.map(({ kind }) => kind));
    const missing = standard.groups
      .filter(({ kind }) => !present.has(kind))
      .map(({ level1, level2, requirement }): Missing => {
        const required = requirement === 'required' || requirement === 'required-quantified';
        return { name: level2, level1, severity: required ? 'error' : 'warning' };
      });
    return { missing, basis: 'standard', sibling: null };
  }
  const own = new Set(named.map(groupNameKey));
  // One table of another unit may print what this one, which lists only what it uses, has no need of.
  const printsEmpty = named.some(({ indicators }) => indicators.length === 0);
  const printed = (form?.groups ?? []).filter(
    ({ key, count, table: other }) =>
      !own.has(key) && (count > 1 || printsEmpty || unitOf(tables[other]) === unitOf(table)),
  );
  const missing = missingByFramework(named);
  const [first] = printed;
  // 产出指标 says it all; else what the other tables print is more precise than what every table needs.
  if (!first || missing.some(({ name }) => name === OUTPUT || name === BENEFIT))
    return { missing, basis: 'framework', sibling: null };
  const severity: Severity = 'warning';
  return {
    missing: printed.map(({ group }) => ({ name: groupName(group), level1: group.level1, severity })),
    basis: 'siblings',
    sibling: first.table,
  };
}

/** Whose table it is, as far as it says. */
function unitOf(table: PerformanceTable | undefined): string {
  const { implementingUnit, department } = table?.fields ?? {};
  return (implementingUnit ?? department)?.text ?? '';
}

const OUTPUT = '产出指标';
const BENEFIT = '效益指标';

/**
 * 决策 and 过程 beside 产出 and 效益: the framework of 财预〔2020〕10号, which counts satisfaction among the benefits and
 * parts the outputs as the project needs.
 */
const OF_EVALUATION = /决策|过程|管理|投入/;

const OUTPUT_WORDS = /产出|完成|数量|质量|时效/;
const BENEFIT_WORDS = /效益|效果|成效|实效|可持续|影响/;

function labelOf({ level1, level2 }: IndicatorGroup): string {
  return `${level1 ?? ''} ${level2 ?? ''}`;
}

/** Whether nothing says to which family a group belongs. */
function isInOwnWords(group: IndicatorGroup): boolean {
  const labels = labelOf(group);
  if (group.kind !== null || OF_EVALUATION.test(labels) || /满意|成本/.test(labels)) return false;
  return !OUTPUT_WORDS.test(labels) && !BENEFIT_WORDS.test(labels);
}

/** What every form has: 产出 and 效益, and of the outputs those that no project goes without. */
function missingByFramework(named: readonly IndicatorGroup[]): Missing[] {
  const labels = named.map(labelOf).join(' ');
  const missing: Missing[] = [];
  const hasOutput = OUTPUT_WORDS.test(labels);
  // 建设任务 | 惠民举措 may be what others call outputs and benefits.
  const mayBeThere = named.some(isInOwnWords);
  if (!hasOutput && !mayBeThere) missing.push({ name: OUTPUT, level1: null, severity: 'warning' });
  if (!BENEFIT_WORDS.test(labels) && !mayBeThere)
    missing.push({ name: BENEFIT, level1: null, severity: 'warning' });
  if (!hasOutput || !hasUsualOutputs(named)) return missing;
  const kinds = new Set(named.map(({ kind }) => kind));
  const ofEvaluation = OF_EVALUATION.test(named.map(({ level1 }) => level1 ?? '').join(' '));
  if (ofEvaluation && [...OUTPUT_KINDS].filter((kind) => kinds.has(kind)).length < 2) return missing;
  for (const [kind, name, severity] of ASKED)
    if (!kinds.has(kind)) missing.push({ name, level1: OUTPUT, severity });
  if (!ofEvaluation && !kinds.has('satisfaction') && !/满意/.test(labels))
    missing.push({ name: '满意度指标', level1: null, severity: 'info' });
  return missing;
}

const ASKED: readonly (readonly [IndicatorKind, string, Severity])[] = [
  ['quantity', '数量指标', 'warning'],
  ['quality', '质量指标', 'warning'],
  ['timeliness', '时效指标', 'info'],
];
const OUTPUT_KINDS = new Set<IndicatorKind | null>(['quantity', 'quality', 'timeliness']);

/** Whether the form parts its outputs by 数量, 质量 and 时效: local names may stand for any of them. */
function hasUsualOutputs(named: readonly IndicatorGroup[]): boolean {
  const outputs = named.filter(
    ({ level1, kind, namelessCell }) =>
      OUTPUT_KINDS.has(kind) || (kind === null && !namelessCell && /产出|完成/.test(level1 ?? '')),
  );
  return outputs.length > 0 && outputs.every(({ kind, level2 }) => kind !== null && level2 !== null);
}

function weightiest(missing: readonly Missing[]): Severity {
  for (const severity of ['error', 'warning'] as const) {
    if (missing.some((one) => one.severity === severity)) return severity;
  }
  return 'info';
}
