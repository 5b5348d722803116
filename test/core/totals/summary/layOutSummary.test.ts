import { checkTables } from '../../../../src/core/check/check';
import { areaToA1, fromA1, toA1, type CellAddress } from '../../../../src/core/grid/address';
import type { PlanCell, SheetPlan } from '../../../../src/core/layout/SheetPlan';
import type { PerformanceTable } from '../../../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../../../src/core/table/recognise';
import { layOutSummary, type SummaryOptions } from '../../../../src/core/totals/summary/layOutSummary';
import { sumFunding } from '../../../../src/core/totals/sumFunding';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { reckon, type Value } from '../../layout/reckon';
import { makeAmount, makeTable, seedTables } from '../makeTable';
import { HEAD_ROW, nameOf, place, textOf } from '../summaryPlaces';

const summary = (tables: readonly PerformanceTable[], options?: SummaryOptions): SheetPlan =>
  layOutSummary(tables, sumFunding(tables), options);

function contentAt(plan: SheetPlan, row: string, heading: string): PlanCell['content'] {
  const { row: r, column } = place(plan, row, heading);
  const found = plan.cells.find((cell) => cell.row === r && cell.column === column);
  if (!found) throw new Error(`${heading} of ${row} is not written.`);
  return found.content;
}

/** The texts of the lines below the sum. */
function linesBelow(plan: SheetPlan): (string | null)[] {
  const sum = place(plan, '合计', '序号').row;
  const lines = plan.cells.filter(({ row, column }) => row > sum && column === 0);
  return lines.map((cell) => (cell.content.kind === 'formula' ? String(cell.content.result) : textOf(cell)));
}

const WHEN = '以下是汇总时的情况，表改过以后请重新汇总。';

/** The summary as Excel shows it after reckoning, over source sheets in which cells may have been changed since. */
function reckoned(plan: SheetPlan, tables: readonly PerformanceTable[], changed: Record<string, Value> = {}) {
  const source = (sheet: string, cell: CellAddress): Value => {
    const key = `${sheet}!${toA1(cell)}`;
    if (key in changed) return changed[key] ?? null;
    const { funding } = tables.find((table) => table.sheet === sheet)!;
    return (
      [funding.total, ...funding.parts].find((amount) => amount && toA1(amount.cell) === toA1(cell))?.value ??
      null
    );
  };
  const own = (cell: CellAddress): Value => {
    const content = plan.cells.find((other) => toA1(other) === toA1(cell))?.content;
    if (!content || content.kind === 'blank') return null;
    if (content.kind === 'number') return content.number;
    if (content.kind !== 'formula') return content.text;
    return reckon(content.formula, (at, sheet) => (sheet === null ? own(at) : source(sheet, at)));
  };
  return {
    at: (row: string, heading: string): Value => own(place(plan, row, heading)),
    cell: own,
    /** The cells of one row under these headings. */
    row: (row: string, headings: string): Value[] =>
      headings.split(' ').map((heading) => own(place(plan, row, heading))),
    /** The cells of one column in these rows. */
    column: (heading: string, rows: readonly string[]): Value[] =>
      rows.map((row) => own(place(plan, row, heading))),
  };
}

const odd: readonly PerformanceTable[] = [
  makeTable("it's 元", makeAmount('年度资金总额:', 'G6', 387664.62, { unit: '元' }), [
    makeAmount('其中:当年财政拨款', 'G7', 300000, { unit: '元' }),
    makeAmount('上年结转资金', 'G8', 87664.62, { unit: '元' }),
  ]),
  makeTable(
    '句子',
    makeAmount('年度资金总额:', 'E7', '854万(高标准农田)', { amount: '854', state: 'not-numeric' }),
    [makeAmount('财政资金', 'E8', '1,234.5', { amount: '1234.5' })],
  ),
  makeTable('待定', makeAmount('年度资金总额:', 'E7', '待定', { state: 'unreadable' }), []),
  makeTable('差额', makeAmount('年度资金总额:', 'E7', 30), [
    makeAmount('财政拨款', 'E8', 24.998),
    makeAmount('其他资金', 'E9', 1),
  ]),
];

const SEED = ['人大代表活动经费', '人大会议经费', '人大代表建议办理经费', '人大业务经费'] as const;

test('amounts are shown with as many decimals as any of them has, so that their points stand below each other', () => {
  const formatOf = (...amounts: readonly number[]) =>
    summary(amounts.map((amount, at) => makeTable(`项目${at}`, makeAmount('年度资金总额', 'E7', amount))))
      .styles['amount']?.numberFormat;
  expect(formatOf(25, 30.5)).toBe('#,##0.00######');
  expect(formatOf(25, 38.766462)).toBe('#,##0.000000##');
  expect(formatOf(0.123456789)).toBe('#,##0.00000000');
});

describe('the summary of the seed', () => {
  const tables = seedTables();
  const plan = summary(tables, { asOf: '截至 2024年3月1日' });
  const shown = reckoned(plan, tables);

  test('has a row a project, a column a source, and their heads', () => {
    const heads = plan.cells.filter(({ row }) => row === HEAD_ROW).map(textOf);
    expect(heads).toEqual([
      '序号',
      '项目名称',
      '主管部门',
      '实施单位',
      '项目属性',
      '项目期',
      '年度',
      '年度资金总额',
      '财政拨款',
      '其他资金',
      '差额\n(总额-各项)',
      '核对',
      '成本指标合计\n(汇总时)',
      '说明\n(汇总时)',
    ]);
    expect(shown.column('序号', [...SEED, '合计'])).toEqual([1, 2, 3, 4, '合计']);
    const above = plan.cells.filter(({ row }) => row < HEAD_ROW).map(textOf);
    expect(above).toEqual(['2024年度项目支出绩效目标资金汇总表', '截至 2024年3月1日', '单位：万元']);
  });

  test('points at the cells of each project, and leads to them', () => {
    expect(contentAt(plan, '人大会议经费', '年度资金总额')).toMatchObject({
      kind: 'formula',
      formula: `=IF(ISNUMBER('人大会议经费'!E7),'人大会议经费'!E7,'人大会议经费'!E7&"")`,
      result: 30,
    });
    expect(contentAt(plan, '人大会议经费', '项目名称')).toEqual({
      kind: 'link',
      text: '人大会议经费',
      target: "'人大会议经费'!C4",
    });
  });

  test('comes to 175, all 财政拨款; 其他资金 is blank and not 0', () => {
    const [first, last] = [SEED[0], SEED[3]].map((row) => nameOf(plan, row, '年度资金总额'));
    expect(contentAt(plan, '合计', '年度资金总额')).toEqual({
      kind: 'formula',
      formula: `=SUM(${first}:${last})`,
      result: 175,
    });
    expect(shown.row('合计', '年度资金总额 财政拨款 其他资金 差额 核对')).toEqual([
      175,
      175,
      '',
      0,
      '全部计入',
    ]);
    expect(shown.at(SEED[0], '其他资金')).toBe('');
    expect(shown.column('核对', SEED)).toEqual(['相符', '相符', '相符', '相符']);
  });

  test('says no more than that those listed are counted, where notes name others', () => {
    const noted = summary(tables, { notes: ['没有计入合计：“坏.xlsx”已损坏。'] });
    expect(contentAt(noted, '合计', '核对')).toMatchObject({ result: '列出的全部计入' });
    expect(reckoned(noted, tables).at('合计', '核对')).toBe('列出的全部计入');
    expect(linesBelow(noted)).toEqual([WHEN, '没有计入合计：“坏.xlsx”已损坏。']);
  });

  test('follows what is changed in the sheets later', () => {
    const after = reckoned(plan, tables, { '人大会议经费!E7': 31, '人大业务经费!E9': 2 });
    expect(after.row('合计', '年度资金总额 其他资金')).toEqual([176, 2]);
    expect(after.row('人大会议经费', '差额 核对')).toEqual([1, '总额大于各项']);
    expect(after.row('人大业务经费', '差额 核对')).toEqual([-2, '各项大于总额']);
  });

  test('says so where a total becomes a text or is cleared: it is never silently 0', () => {
    const text = reckoned(plan, tables, { '人大会议经费!E7': '30万元' });
    expect(text.row('人大会议经费', '年度资金总额 核对')).toEqual(['30万元', '总额不是数字']);
    expect(text.row('合计', '年度资金总额 核对')).toEqual([145, '1 个未计入']);
    const cleared = reckoned(plan, tables, { '人大会议经费!E7': null });
    expect(cleared.row('人大会议经费', '年度资金总额 核对')).toEqual(['', '总额未填']);
    expect(cleared.row('合计', '年度资金总额 核对')).toEqual([145, '1 个未计入']);
    const part = reckoned(plan, tables, { '人大会议经费!E9': '若干' });
    expect(part.row('人大会议经费', '其他资金 差额 核对')).toEqual(['若干', '', '各项有文字']);
  });

  test('prints across A4, its head on every page', () => {
    expect(plan.page).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: { first: HEAD_ROW, last: HEAD_ROW },
    });
    const { row: bottom, column: right } = place(plan, '合计', '说明');
    expect(plan.page.printArea).toEqual({ top: 0, left: 0, bottom, right });
    expect(plan.frozenRows).toBe(3);
    expect(plan.name).toBe('汇总');
  });
});

describe('sheets that are not as they should be', () => {
  const plan = summary(odd);
  const shown = reckoned(plan, odd);

  test('元 is turned into 万元 by the formula, a quote in a sheet name is doubled', () => {
    expect(contentAt(plan, "it's 元", '年度资金总额')).toMatchObject({
      formula: `=IF(ISNUMBER('it''s 元'!G6),ROUND('it''s 元'!G6/10000,8),'it''s 元'!G6&"")`,
    });
    expect(shown.row("it's 元", '年度资金总额 财政拨款 上年结转 差额 核对 说明')).toEqual([
      38.766462,
      30,
      8.766462,
      0,
      '相符',
      '原表单位是元，已换算',
    ]);
  });

  test('an amount that stands in a text counts as it was read, while that text stands there', () => {
    expect(shown.row('句子', '年度资金总额 财政拨款')).toEqual([854, 1234.5]);
    const mended = reckoned(plan, odd, { '句子!E7': 860, '句子!E8': '待定' });
    expect(mended.row('句子', '年度资金总额 财政拨款 差额 核对')).toEqual([
      860,
      '请重新汇总',
      '',
      '各项有文字',
    ]);
    expect(reckoned(plan, odd, { '句子!E7': null }).at('句子', '年度资金总额')).toBe('');
    expect(shown.row('句子', '说明 核对')).toEqual([
      'E7 原单元格是文字“854万(高标准农田)”，已读作 854 万元；\nE8 原单元格是文字“1,234.5”，已读作 1234.5 万元',
      '各项大于总额',
    ]);
  });

  test('an amount that cannot be read says so in its cell and below the sum', () => {
    expect(shown.row('待定', '年度资金总额 核对')).toEqual(['读不出', '总额不是数字']);
    expect(shown.at('合计', '核对')).toBe('1 个未计入');
    expect(linesBelow(plan)).toEqual([WHEN, '《待定》（工作表 待定）：E7 资金总额“待定”读不出，未计入']);
    const mended = reckoned(plan, odd, { '待定!E7': 12 });
    expect(mended.row('待定', '年度资金总额 核对 说明')).toEqual([12, '各项未填', '']);
    expect(mended.at('合计', '核对')).toBe('全部计入');
    const { row } = place(plan, '合计', '序号');
    expect(mended.cell({ row: row + 2, column: 0 })).toBe('《待定》（工作表 待定）：资金总额已填，已计入');
  });

  test('a difference stands in figures, in words and in bold', () => {
    expect(shown.row('差额', '差额 核对')).toEqual([4.002, '总额大于各项']);
    const from = place(plan, "it's 元", '差额');
    const to = place(plan, '差额', '核对');
    const area = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    const rules = plan.conditionalFormats.filter((format) => areaToA1(format.area) === areaToA1(area));
    expect(rules.map(({ bold }) => bold)).toEqual([true]);
    const differs = (row: number) => reckon(rules[0]!.formula, shown.cell, from, { ...from, row });
    expect([0, 1, 2, 3].map((below) => differs(from.row + below))).toEqual([false, true, false, true]);
  });

  test('the sum is of what can be counted, and so are the results for readers that do not reckon', () => {
    const wanted = { 年度资金总额: 922.766462, 财政拨款: 1289.498, 上年结转: 8.766462, 其他资金: 1 };
    for (const [heading, number] of Object.entries(wanted)) {
      expect(shown.at('合计', heading)).toBeCloseTo(number, 9);
      expect(contentAt(plan, '合计', heading)).toMatchObject({ kind: 'formula', result: number });
    }
  });

  test('every result that is written along is what the formula comes to', () => {
    for (const cell of plan.cells) {
      if (cell.content.kind !== 'formula') continue;
      const value = shown.cell(cell);
      const { result } = cell.content;
      if (typeof result === 'number')
        expect([toA1(cell), value]).toEqual([toA1(cell), expect.closeTo(result, 9)]);
      else expect([toA1(cell), value]).toEqual([toA1(cell), result]);
    }
  });
});

describe('subtotals', () => {
  const of = (name: string, unit: string, total: number | null) => {
    const made = makeTable(name, makeAmount('年度资金总额', 'E7', total));
    return {
      ...made,
      fields: { ...made.fields, implementingUnit: { ...made.fields.implementingUnit!, text: unit } },
    };
  };
  const tables = [of('甲', '公路局', 10), of('乙', '水利局', 7), of('丙', '公路局', null), of('丁', '', 1)];
  const plan = summary(tables, { groupBy: 'implementingUnit' });
  const shown = reckoned(plan, tables);

  test('stand below the projects of each group, and are not in the sum a second time', () => {
    const names = plan.cells.filter(({ row, column }) => row > HEAD_ROW && column === 1).map(textOf);
    expect(names).toEqual(['甲', '丙', '公路局', '乙', '水利局', '丁', '（没有实施单位）', null]);
    expect(shown.column('序号', ['甲', '丙', '乙', '丁'])).toEqual([1, 2, 3, 4]);
    const at = (row: number, heading: string) =>
      shown.cell({ row, column: place(plan, '甲', heading).column });
    expect([5, 7, 9, 10].map((row) => [at(row, '序号'), at(row, '年度资金总额'), at(row, '核对')])).toEqual([
      ['小计', 10, '1 个未计入'],
      ['小计', 7, '全部计入'],
      ['小计', 1, '全部计入'],
      ['合计', 18, '1 个未计入'],
    ]);
  });

  test('follow the sheets', () => {
    const after = reckoned(plan, tables, { '丙!E7': 5 });
    expect(after.row('合计', '年度资金总额 核对')).toEqual([23, '全部计入']);
    expect(after.cell({ row: 5, column: place(plan, '甲', '年度资金总额').column })).toBe(15);
  });

  test('are written with the results that their formulas come to', () => {
    for (const cell of plan.cells) {
      if (cell.content.kind === 'formula') expect(shown.cell(cell)).toEqual(cell.content.result);
    }
  });
});

test('a project tells its attribute and period, what its costs come to, and what a check found', () => {
  const [table] = recogniseAll([
    gridOf(
      rowsOf(`
      项目支出绩效目标表
      项目名称 | 道路养护
      主管部门 | 交通局 | 实施单位 | 公路局
      项目属性 | 新增项目 | 项目期 | 1年
      年度资金总额（万元） | 30
      其中：财政拨款 | 30
      总体目标 | 保障道路畅通，完成年度养护任务。
      一级指标 | 二级指标 | 三级指标 | 指标值
      成本指标 | 经济成本指标 | 人工费 | ≤20万元
      成本指标 | 经济成本指标 | 材料费 | ≤80000元`),
    ),
  ]);
  const tables = [table!];
  const findings = checkTables(tables);
  const plan = layOutSummary(tables, sumFunding(tables), { findings });
  const shown = reckoned(plan, tables);
  expect(shown.row('道路养护', '项目属性 项目期 成本指标合计')).toEqual(['新增项目', '1年', 28]);
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  expect(shown.at('道路养护', '检查结果')).toBe(`警告 ${String(warnings)}`);
});

describe('a sum over many files', () => {
  const plan = summary(odd, {
    paths: ['甲.xlsx', '乙.xlsx', '丙.xlsx', '丁/戊.xlsx'],
    sheetName: '资金合计',
  });

  test('names the file of each row, and holds values that need no other workbook', () => {
    expect(contentAt(plan, '差额', '文件')).toEqual({ kind: 'text', text: '丁/戊.xlsx' });
    expect(contentAt(plan, '差额', '项目名称')).toEqual({ kind: 'text', text: '差额' });
    expect(contentAt(plan, "it's 元", '年度资金总额')).toEqual({ kind: 'number', number: 38.766462 });
    const formulas = plan.cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas.some((formula) => formula.includes('!'))).toBe(false);
    const [first, last] = ["it's 元", '差额'].map((row) => nameOf(plan, row, '年度资金总额'));
    expect(contentAt(plan, '合计', '年度资金总额')).toMatchObject({
      formula: `=SUM(${first}:${last})`,
      result: 922.766462,
    });
  });

  test('can be filtered over its projects, not over the sum', () => {
    expect(plan.autoFilter).toMatchObject({
      top: HEAD_ROW,
      left: 0,
      bottom: place(plan, '合计', '序号').row - 1,
    });
  });

  test('names the file of what is not counted', () => {
    expect(linesBelow(plan)).toEqual([WHEN, expect.stringContaining('丙.xlsx，工作表 待定')]);
  });
});

test('two rows of one source are added in one cell, and stay blank while both are', () => {
  const two = (first: number | null, second: number | null) => [
    makeTable('x', makeAmount('年度资金总额', 'E7', 30), [
      makeAmount('财政拨款', 'E8', first),
      makeAmount('本年财政拨款', 'E9', second),
    ]),
  ];
  expect(reckoned(summary(two(10, 20)), two(10, 20)).at('x', '财政拨款')).toBe(30);
  expect(reckoned(summary(two(null, null)), two(null, null)).at('x', '财政拨款')).toBe('');
});

test('a formula that a sheet holds is followed as the number it comes to', () => {
  const total = { ...makeAmount('年度资金总额', 'E7', 0.1 + 0.2, { amount: '0.3' }), formula: '=E8+E9' };
  expect(contentAt(summary([makeTable('x', total)]), 'x', '年度资金总额')).toMatchObject({
    kind: 'formula',
    result: 0.3,
  });
});

test('no table at all is said in words', () => {
  const plan = summary([]);
  expect(contentAt(plan, '没有目标表', '项目名称')).toEqual({ kind: 'text', text: '没有目标表' });
  expect(plan.rowHeights).toHaveLength(5);
});

test('a note about a total that is not filled in stays true when it is', () => {
  const blank = [
    makeTable('道路"养护"', makeAmount('年度资金总额:', 'E7', null)),
    makeTable('桥梁', makeAmount('年度资金总额:', 'E7', 5)),
  ];
  const plan = summary(blank);
  const cellsOf = (changed?: Record<string, Value>) => {
    const { cell } = reckoned(plan, blank, changed);
    return (name: string) => cell(fromA1(name)!);
  };
  const before = cellsOf();
  const note = { row: place(plan, '合计', '序号').row + 2, column: 0 };
  const cells = [
    ...['年度资金总额', '说明'].map((heading) => nameOf(plan, '道路"养护"', heading)),
    toA1(note),
    nameOf(plan, '合计', '年度资金总额'),
  ];
  expect(cells.map(before)).toEqual([
    '',
    'E7 资金总额未填，未计入',
    '《道路"养护"》（工作表 道路"养护"）：E7 资金总额未填，未计入',
    5,
  ]);
  const after = cellsOf({ '道路"养护"!E7': 30 });
  expect(cells.map(after)).toEqual([30, '', '《道路"养护"》（工作表 道路"养护"）：资金总额已填，已计入', 35]);
});

describe('the chart of the ten largest', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeTable(`项目${String(index + 1)}`, makeAmount('年度资金总额', 'E7', index + 1)),
    );
  /** Names and amounts of the bars, in their order, over sheets that may have changed since. */
  function bars(
    tables: readonly PerformanceTable[],
    options: SummaryOptions,
    changed?: Record<string, Value>,
  ) {
    const plan = summary(tables, options);
    const [chart] = plan.charts ?? [];
    if (!chart) return null;
    const { cell } = reckoned(plan, tables, changed);
    const rows = Array.from(
      { length: chart.names.bottom - chart.names.top + 1 },
      (_, index) => chart.names.top + index,
    );
    return rows.map((row) => [
      cell({ row, column: chart.names.left }),
      cell({ row, column: chart.amounts.left }),
    ]);
  }

  it('is there only where it is asked for, and an amount is', () => {
    expect(summary(many(2)).charts).toEqual([]);
    expect(summary([makeTable('甲', null)], { chart: 'project' }).charts).toEqual([]);
    expect(summary([], { chart: 'department' }).charts).toEqual([]);
  });

  it('has all projects, the largest first, and of more than ten the rest as one', () => {
    expect(bars(many(3), { chart: 'project' })).toEqual([
      ['项目3', 3],
      ['项目2', 2],
      ['项目1', 1],
    ]);
    const ten = bars(many(10), { chart: 'project' });
    expect(ten).toHaveLength(10);
    const more = bars(many(11), { chart: 'project' });
    expect(more).toHaveLength(11);
    expect(more?.[9]).toEqual(['项目2', 2]);
    expect(more?.[10]).toEqual(['其余1个项目', 1]);
  });

  it('adds up to the grand total, whatever changes, to the cent', () => {
    const tables = many(30).map((table, index) => ({
      ...table,
      funding: { ...table.funding, total: makeAmount('年度资金总额', 'E7', 0.1 * (index + 1)) },
    }));
    const changed = { '项目1!E7': 7.7, '项目30!E7': null };
    for (const now of [{}, changed]) {
      const shown = bars(tables, { chart: 'project' }, now) ?? [];
      const all = reckoned(summary(tables, { chart: 'project' }), tables, now).at('合计', '年度资金总额');
      const added = shown.reduce((sum, [, amount]) => sum + Number(amount), 0);
      expect(added).toBeCloseTo(Number(all), 8);
    }
  });

  it('a project without an amount is among the rest, and counted there when it comes', () => {
    const tables = [...many(2), makeTable('未填', makeAmount('年度资金总额', 'E7', null))];
    expect(bars(tables, { chart: 'project' })?.at(-1)).toEqual(['其余1个项目', '']);
    expect(bars(tables, { chart: 'project' }, { '未填!E7': 5 })?.at(-1)).toEqual(['其余1个项目', 5]);
  });

  it('two projects of one name are told apart by their units', () => {
    const [one, two] = many(2).map((table, index) => ({
      ...table,
      fields: {
        ...table.fields,
        projectName: { ...table.fields.projectName!, text: '设备购置' },
        implementingUnit: { ...table.fields.implementingUnit!, text: ['一小', '二小'][index]! },
      },
    }));
    expect(bars([one!, two!], { chart: 'project' })?.map(([name]) => name)).toEqual([
      '设备购置（二小）',
      '设备购置（一小）',
    ]);
  });

  it('departments are summed over their rows, with subtotals between or not', () => {
    const tables = many(6).map((table, index) => ({
      ...table,
      fields: {
        ...table.fields,
        department: { ...table.fields.department!, text: index % 2 === 0 ? '教育局' : '卫健局' },
      },
    }));
    for (const options of [{}, { groupBy: 'implementingUnit' }, { groupBy: 'department' }] as const) {
      expect(bars(tables, { chart: 'department', ...options })).toEqual([
        ['卫健局', 12],
        ['教育局', 9],
      ]);
      expect(bars(tables, { chart: 'department', ...options }, { '项目1!E7': 10 })?.[1]).toEqual([
        '教育局',
        18,
      ]);
    }
  });

  it('is drawn from values where no formula can hold the rows of a department', () => {
    const tables = many(600).map((table, index) => ({
      ...table,
      fields: {
        ...table.fields,
        department: { ...table.fields.department!, text: index % 2 === 0 ? '教育局' : '卫健局' },
      },
    }));
    const plan = summary(tables, { chart: 'department' });
    const { names, amounts } = plan.charts![0]!;
    const content = plan.cells.find(
      ({ row, column }) => row === names.top && column === amounts.left,
    )?.content;
    expect(content).toEqual({ kind: 'number', number: 90300 });
  });

  it('lies below everything, inside the printed area, and its names have the room up to the amounts', () => {
    const plan = summary(many(12), { chart: 'project', notes: ['还有一个文件没有读。'] });
    const { over, names, amounts } = plan.charts![0]!;
    const lowest = Math.max(...plan.cells.map(({ row }) => row));
    expect(over.top).toBeGreaterThan(lowest);
    expect(plan.page.printArea.bottom).toBe(over.bottom);
    expect(plan.rowHeights).toHaveLength(over.bottom + 1);
    expect(plan.merges).toContainEqual({
      top: names.top,
      left: names.left,
      bottom: names.top,
      right: amounts.left - 1,
    });
  });
});
