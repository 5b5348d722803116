import type { FieldId, IndicatorKind, Period, Requirement } from '../../src/core/glossary/form';
import type { CellAddress } from '../../src/core/grid/address';
import type { MoneyUnit } from '../../src/core/money/unit';
import type { Account } from '../../src/core/table/Funding';
import type {
  BlankSlot,
  FundingAmount,
  FurtherTargets,
  Goal,
  Indicator,
  IndicatorGroup,
  PerformanceTable,
  BesideCell,
  ScoreLine,
  ScoreRow,
  ScoreTotal,
  TableField,
  Unplaced,
} from '../../src/core/table/PerformanceTable';
import { ABSENT, READ, unread, type Coverage, type SectionName } from '../../src/core/table/Coverage';
import { accountOf, amountFrom, SPENT, spentRow, type SpentRow } from './amountBuilder';
import { startReaders } from '../../src/core/table/lines/readers';

const readers = startReaders();

const FIELDS: readonly (readonly [RegExp, FieldId])[] = [
  [/^项目名称/, 'projectName'],
  [/^主管部门/, 'department'],
  [/^实施单位/, 'implementingUnit'],
  [/^项目属性/, 'projectAttribute'],
  [/^项目期/, 'projectPeriod'],
];

const KINDS: readonly (readonly [RegExp, IndicatorKind, string])[] = [
  [/数量/, 'quantity', '产出指标'],
  [/质量/, 'quality', '产出指标'],
  [/时效/, 'timeliness', '产出指标'],
  [/成本/, 'cost', '产出指标'],
  [/经济/, 'economic', '效益指标'],
  [/社会/, 'social', '效益指标'],
  [/生态/, 'ecological', '效益指标'],
  [/可持续/, 'sustainability', '效益指标'],
  [/满意/, 'satisfaction', '满意度指标'],
];

const TAGS: Readonly<Record<string, Requirement>> = {
  必填量化: 'required-quantified',
  必填: 'required',
  选填: 'optional',
};

/**
 * Tables from a few lines of text, for tests and for the examples of docs/rules (docs/rules/README.md says how they
 * are written). A line is a row of the form; its parts, separated by |, stand in columns A, B, C; `---` begins the
 * next table, on a sheet of its own.
 */
export function tablesFrom(text: string): PerformanceTable[] {
  return text.split(/^\s*---\s*$/m).map((part, index) => tableFrom(part, `表${index + 1}`));
}

/** The first table of `tablesFrom`. */
export function tableOf(text: string): PerformanceTable {
  return tablesFrom(text)[0]!;
}

function tableFrom(text: string, sheet: string): PerformanceTable {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((part) => part.trim()));
  const unit = lines.find(([label]) => label === '资金单位')?.[1] ?? '万元';
  const fundingUnit = (unit === '没写' ? '万元' : unit) as MoneyUnit;

  let title = '项目支出绩效目标表';
  let year: number | null = null;
  let yearCell: CellAddress | null = null;
  let goalCell: CellAddress | null = null;
  const fields: Partial<Record<FieldId, TableField>> = {};
  const goals: Goal[] = [];
  const unplaced: Unplaced[] = [];
  let coverage: Coverage = { recognised: true, head: READ, funding: READ, goals: READ, indicators: READ };
  const funding = { annual: emptyFunding(), 'medium-term': emptyFunding() };
  const groups: (IndicatorGroup & { indicators: Indicator[]; blankSlots: BlankSlot[] })[] = [];

  const furtherTargets: FurtherTargets[] = [];
  let spendingTotal: FundingAmount | null = null;
  const scoreRows: ScoreRow[] = [];
  let execution: ScoreLine | null = null;
  let scoreTotal: ScoreTotal | null = null;
  const spentRows: SpentRow[] = [];
  let goalReached: Account['goal'] = null;
  let mediumTermGoal: PerformanceTable['mediumTermGoal'];
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    const at = (column: number): CellAddress => ({ row, column });
    const beside = besideOf(line, row);
    const parts = line.filter((part) => !BESIDE.test(part) && !SPENT.test(part));
    if (beside && parts[0] === '预算执行率') {
      execution = beside;
      continue;
    }
    if (beside && (parts[0] === '总分' || parts[0] === '合计')) {
      scoreTotal = { ...beside, label: parts[0], formula: null };
      continue;
    }
    const mediumTerm = parts[0]!.startsWith('中期');
    const period: Period = mediumTerm ? 'medium-term' : 'annual';
    const label = parts[0]!.replace(/^中期 /, '');
    const content = parts[1] ?? '';
    if (label === '资金单位') continue;
    if (parts.length === 1) {
      unplaced.push({ text: label, cell: at(0) });
      continue;
    }
    if (label === '没有检查的目标值') {
      furtherTargets.push({ heading: content, read: '指标值', cells: [at(1)] });
      continue;
    }
    const covered = coverageOf(label, at(1));
    if (covered) {
      coverage = { ...coverage, ...covered };
      continue;
    }
    if (label === '标题') {
      title = content;
      continue;
    }
    if (label === '年度') {
      year = Number(content);
      yearCell = at(1);
      continue;
    }
    if (parts.length >= 3) {
      addIndicator(groups, label, parts, period, at);
      if (beside) scoreRows.push({ indicator: groups.at(-1)?.indicators.at(-1) ?? null, ...beside });
      continue;
    }
    const field = FIELDS.find(([pattern]) => pattern.test(label))?.[1];
    if (field) {
      fields[field] = { label, labelCell: at(0), text: content, cell: at(1) };
      continue;
    }
    if (label === '实际完成情况') {
      goalReached = { label, text: content, cell: at(1) };
      continue;
    }
    if (/目标$/.test(label)) {
      if (mediumTerm) mediumTermGoal = { label, cell: at(1) };
      else goalCell = at(1);
      if (content !== '') goals.push({ text: content, cell: at(1), period });
      continue;
    }
    if (label === '支出明细合计') {
      spendingTotal = amountFrom(label, content, at, fundingUnit);
      continue;
    }
    const side = funding[period];
    const amount = amountFrom(label, content, at, fundingUnit);
    if (line.some((part) => SPENT.test(part))) spentRows.push(spentRow(line, amount));
    if (/总额/.test(label)) side.total = amount;
    else side.parts.push(amount);
  }

  return {
    sheet,
    title: { text: title, cell: { row: 0, column: 0 } },
    kind: title.includes('自评') ? 'self-evaluation' : title.includes('监控') ? 'monitoring' : 'target',
    standard: null,
    year,
    yearCell,
    fields,
    fundingUnit,
    fundingUnitStated: unit !== '没写',
    funding: funding.annual,
    mediumTermFunding: funding['medium-term'].total ? funding['medium-term'] : null,
    ...(spendingTotal && { spendingTotal }),
    ...(furtherTargets.length > 0 && { furtherTargets }),
    goals,
    goalCell,
    ...(mediumTermGoal && { mediumTermGoal }),
    groups,
    area: { top: 0, left: 0, bottom: lines.length, right: 4 },
    unplaced,
    coverage,
    ...((spentRows.length > 0 || goalReached) && { account: accountOf(spentRows, goalReached) }),
    ...(scoreRows.length > 0
      ? {
          scores: {
            heading: { row: 0, column: 5 },
            label: '分值',
            whole: null,
            weightUnit: '分',
            headings: {
              reached: '实际完成值',
              progress: '执行情况',
              score: '得分',
              reason: '偏差原因分析及改进措施',
            },
            rows: scoreRows,
            execution,
            total: scoreTotal,
            bands: [],
          },
        }
      : {}),
  };
}

const BESIDE = /^(分值|完成|得分|原因|可能性|进度)：/;
const LIKELIHOODS = ['确定能', '有可能', '完全不可能'];
const BESIDE_COLUMNS = ['分值', '完成', '得分', '原因'] as const;

/** 分值：20 | 完成：6个 | 得分：20 | 原因：… in columns F to I, 可能性：确定能 ticked in J to L, 进度：4个 in M; null for a line without them. */
function besideOf(parts: readonly string[], row: number): Omit<ScoreRow, 'indicator'> | null {
  if (!parts.some((part) => BESIDE.test(part))) return null;
  const cellOf = (name: (typeof BESIDE_COLUMNS)[number]): BesideCell | null => {
    const part = parts.find((one) => one.startsWith(`${name}：`));
    const column = 5 + BESIDE_COLUMNS.indexOf(name);
    return part === undefined ? null : { text: part.slice(3).trim(), cell: { row, column } };
  };
  const ticked = parts.find((part) => part.startsWith('可能性：'));
  const sofar = parts.find((part) => part.startsWith('进度：'));
  const likelihood = LIKELIHOODS.map((heading, at) => ({
    heading,
    text: ticked?.includes(heading) ? '√' : '',
    cell: { row, column: 9 + at },
  }));
  return {
    weight: cellOf('分值'),
    reached: cellOf('完成'),
    score: cellOf('得分'),
    reason: cellOf('原因'),
    ...(ticked !== undefined && { likelihood }),
    ...(sofar !== undefined && { progress: { text: sofar.slice(3).trim(), cell: { row, column: 12 } } }),
  };
}

/** 没有读出的指标, 没有指标, 没有资金的栏目, 没有认出的表: what recognition could not read or did not find. */
function coverageOf(label: string, cell: CellAddress): Partial<Coverage> | null {
  if (label === '没有指标') return { indicators: ABSENT };
  const absent = SECTIONS.find(([name]) => label === `没有${name}的栏目`)?.[1];
  if (absent) return { [absent]: ABSENT };
  if (label === '没有认出的表') return { recognised: false };
  const section = SECTIONS.find(([name]) => label === `没有读出的${name}`)?.[1];
  return section ? { [section]: unread([cell]) } : null;
}

const SECTIONS: readonly (readonly [string, SectionName])[] = [
  ['基本信息', 'head'],
  ['资金', 'funding'],
  ['目标', 'goals'],
  ['指标', 'indicators'],
];

interface OpenFunding {
  total: FundingAmount | null;
  parts: FundingAmount[];
  details: FundingAmount[];
}

function emptyFunding(): OpenFunding {
  return { total: null, parts: [], details: [] };
}

function addIndicator(
  groups: (IndicatorGroup & { indicators: Indicator[]; blankSlots: BlankSlot[] })[],
  label: string,
  parts: readonly string[],
  period: Period,
  at: (column: number) => CellAddress,
): void {
  const [, level2 = label, tag = ''] = /^([^(（]*)[(（]?([^)）]*)/.exec(label) ?? [];
  const known = KINDS.find(([pattern]) => pattern.test(level2));
  const requirement = TAGS[tag] ?? null;
  let group = groups.at(-1);
  if (
    !group ||
    group.level2 !== (level2 === '-' ? null : level2) ||
    group.period !== period ||
    group.requirement !== requirement
  ) {
    group = {
      level1: known?.[2] ?? null,
      level1Cell: null,
      level2: level2 === '-' ? null : level2,
      level2Cell: level2 === '-' ? null : at(0),
      requirement,
      kind: known?.[1] ?? null,
      period,
      indicators: [],
      blankSlots: [],
    };
    groups.push(group);
  }
  const [, number, name = ''] = /^(?:指标(\d*)[：:])?(.*)$/.exec(parts[1]!) ?? [];
  const facts = { number: number ? Number(number) : null, nameCell: at(1) };
  const columns = parts.length >= 5;
  const value = (columns ? parts[3] : parts[2]) ?? '';
  const valueCell = at(columns ? 3 : 2);
  if (name === '' && value === '') {
    if (parts[1] !== '') group.blankSlots.push({ ...facts, valueCell });
    return;
  }
  group.indicators.push({
    ...facts,
    name,
    value,
    valueCell,
    period,
    ...(columns
      ? {
          comparatorColumn: { text: parts[2]!, cell: at(2) },
          unitColumn: { text: parts[4]!, cell: at(4) },
          ...(parts[5]?.startsWith('方向：') && {
            statedDirection: { text: parts[5].slice(3).trim(), cell: at(5) },
          }),
        }
      : {}),
    reading: columns ? readers.columns(parts[2]!, value, parts[4]!, name) : readers.named(value, name),
  });
}
