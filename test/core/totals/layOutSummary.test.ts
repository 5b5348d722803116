import { areaToA1, fromA1, toA1, type CellAddress } from '../../../src/core/grid/address';
import type { PlanCell, SheetPlan } from '../../../src/core/layout/SheetPlan';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { layOutSummary, type SummaryOptions } from '../../../src/core/totals/layOutSummary';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { reckon, type Value } from '../layout/reckon';
import { makeAmount, makeTable, seedTables } from './makeTable';

const summary = (tables: readonly PerformanceTable[], options?: SummaryOptions): SheetPlan =>
  layOutSummary(tables, sumFunding(tables), options);

function contentAt(plan: SheetPlan, name: string): PlanCell['content'] {
  const found = plan.cells.find((cell) => toA1(cell) === name);
  if (!found) throw new Error(`${name} is not written`);
  return found.content;
}

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
  return (name: string): Value => own(fromA1(name)!);
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

describe('the summary of the seed', () => {
  const tables = seedTables();
  const plan = summary(tables, { asOf: '截至 2024年3月1日' });
  const at = reckoned(plan, tables);

  test('has a row a project, a column a source, and their heads', () => {
    const heads = [
      '序号',
      '项目名称',
      '主管部门',
      '实施单位',
      '年度',
      '年度资金总额',
      '财政拨款',
      '其他资金',
    ];
    expect(['A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3', 'H3'].map(at)).toEqual(heads);
    expect(['B4', 'B5', 'B6', 'B7', 'A8'].map(at)).toEqual([
      '人大代表活动经费',
      '人大会议经费',
      '人大代表建议办理经费',
      '人大业务经费',
      '合计',
    ]);
    expect(at('A2')).toBe('截至 2024年3月1日');
    expect(at('K2')).toBe('单位：万元');
  });

  test('points at the cells of each project, and leads to them', () => {
    expect(contentAt(plan, 'F5')).toMatchObject({
      kind: 'formula',
      formula: `=IF(ISNUMBER('人大会议经费'!E7),'人大会议经费'!E7,'人大会议经费'!E7&"")`,
      result: 30,
    });
    expect(contentAt(plan, 'B5')).toEqual({
      kind: 'link',
      text: '人大会议经费',
      target: "'人大会议经费'!C4",
    });
  });

  test('comes to 175, all 财政拨款; 其他资金 is blank and not 0', () => {
    expect(contentAt(plan, 'F8')).toEqual({ kind: 'formula', formula: '=SUM(F4:F7)', result: 175 });
    expect(['F8', 'G8', 'H4', 'H8', 'I8', 'J8'].map(at)).toEqual([175, 175, '', '', 0, '全部计入']);
    expect(['J4', 'J5', 'J6', 'J7'].map(at)).toEqual(['相符', '相符', '相符', '相符']);
  });

  test('says no more than that those listed are counted, where notes name others', () => {
    const noted = summary(tables, { notes: ['没有计入合计：“坏.xlsx”已损坏。'] });
    expect(contentAt(noted, 'J8')).toMatchObject({ result: '列出的全部计入' });
    expect(reckoned(noted, tables)('J8')).toBe('列出的全部计入');
    expect(contentAt(noted, 'A9')).toEqual({ kind: 'text', text: '没有计入合计：“坏.xlsx”已损坏。' });
  });

  test('follows what is changed in the sheets later', () => {
    const after = reckoned(plan, tables, { '人大会议经费!E7': 31, '人大业务经费!E9': 2 });
    expect(['F8', 'I5', 'J5', 'H8', 'I7', 'J7'].map(after)).toEqual([
      176,
      1,
      '总额大于各项',
      2,
      -2,
      '各项大于总额',
    ]);
  });

  test('says so where a total becomes a text or is cleared: it is never silently 0', () => {
    const text = reckoned(plan, tables, { '人大会议经费!E7': '30万元' });
    expect(['F5', 'F8', 'J5', 'J8'].map(text)).toEqual(['30万元', 145, '总额不是数字', '1 个未计入']);
    const cleared = reckoned(plan, tables, { '人大会议经费!E7': null });
    expect(['F5', 'F8', 'J5', 'J8'].map(cleared)).toEqual(['', 145, '总额未填', '1 个未计入']);
    const part = reckoned(plan, tables, { '人大会议经费!E9': '若干' });
    expect(['H5', 'I5', 'J5'].map(part)).toEqual(['若干', '', '各项有文字']);
  });

  test('prints across A4, its head on every page', () => {
    expect(plan.page).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
      repeatRows: { first: 2, last: 2 },
    });
    expect(areaToA1(plan.page.printArea)).toBe('A1:K8');
    expect(plan.frozenRows).toBe(3);
    expect(plan.name).toBe('汇总');
  });
});

describe('sheets that are not as they should be', () => {
  const plan = summary(odd);
  const at = reckoned(plan, odd);

  test('元 is turned into 万元 by the formula, a quote in a sheet name is doubled', () => {
    expect(contentAt(plan, 'F4')).toMatchObject({
      formula: `=IF(ISNUMBER('it''s 元'!G6),ROUND('it''s 元'!G6/10000,8),'it''s 元'!G6&"")`,
    });
    expect(['F4', 'G4', 'H4', 'J4', 'K4', 'L4'].map(at)).toEqual([
      38.766462,
      30,
      8.766462,
      0,
      '相符',
      '原表单位是元，已换算',
    ]);
  });

  test('an amount that stands in a text is written as the number it was read as, and said to be', () => {
    expect(contentAt(plan, 'F5')).toEqual({ kind: 'number', number: 854 });
    expect(contentAt(plan, 'G5')).toEqual({ kind: 'number', number: 1234.5 });
    expect(at('L5')).toBe(
      'E7 原单元格是文字“854万(高标准农田)”，已读作 854 万元；\nE8 原单元格是文字“1,234.5”，已读作 1234.5 万元',
    );
    expect(at('K5')).toBe('各项大于总额');
  });

  test('an amount that cannot be read says so in its cell and below the sum', () => {
    expect(['F6', 'K6', 'K8'].map(at)).toEqual(['读不出', '总额不是数字', '1 个未计入']);
    expect(at('A9')).toBe('《待定》（工作表 待定）：E7 资金总额“待定”读不出，未计入');
  });

  test('a difference stands in figures, in words and in bold', () => {
    expect(['J7', 'K7'].map(at)).toEqual([4.002, '总额大于各项']);
    const shown = plan.conditionalFormats.filter(({ area }) => areaToA1(area) === 'J4:K7');
    expect(shown.map(({ bold }) => bold)).toEqual([true]);
    const from = fromA1('J4')!;
    const differs = (row: number) =>
      reckon(shown[0]!.formula, (cell) => at(toA1(cell)), from, { ...from, row });
    expect([3, 4, 5, 6].map(differs)).toEqual([false, true, false, true]);
  });

  test('the sum is of what can be counted, and so are the results for readers that do not reckon', () => {
    const wanted = { F8: 922.766462, G8: 1289.498, H8: 8.766462, I8: 1 };
    for (const [name, number] of Object.entries(wanted)) {
      expect(at(name)).toBeCloseTo(number, 9);
      expect(contentAt(plan, name)).toMatchObject({ kind: 'formula', result: number });
    }
  });

  test('every result that is written along is what the formula comes to', () => {
    for (const cell of plan.cells) {
      if (cell.content.kind !== 'formula') continue;
      const value = at(toA1(cell));
      const { result } = cell.content;
      if (typeof result === 'number')
        expect([toA1(cell), value]).toEqual([toA1(cell), expect.closeTo(result, 9)]);
      else expect([toA1(cell), value]).toEqual([toA1(cell), result]);
    }
  });
});

describe('a sum over many files', () => {
  const plan = summary(odd, {
    paths: ['甲.xlsx', '乙.xlsx', '丙.xlsx', '丁/戊.xlsx'],
    sheetName: '资金合计',
  });

  test('names the file of each row, and holds values that need no other workbook', () => {
    expect(contentAt(plan, 'B3')).toEqual({ kind: 'text', text: '文件' });
    expect(contentAt(plan, 'B7')).toEqual({ kind: 'text', text: '丁/戊.xlsx' });
    expect(contentAt(plan, 'C7')).toEqual({ kind: 'text', text: '差额' });
    expect(contentAt(plan, 'G4')).toEqual({ kind: 'number', number: 38.766462 });
    const formulas = plan.cells.flatMap(({ content }) =>
      content.kind === 'formula' ? [content.formula] : [],
    );
    expect(formulas.some((formula) => formula.includes('!'))).toBe(false);
    expect(contentAt(plan, 'G8')).toMatchObject({ formula: '=SUM(G4:G7)', result: 922.766462 });
  });

  test('names the file of what is not counted', () => {
    expect(contentAt(plan, 'A9')).toMatchObject({ text: expect.stringContaining('丙.xlsx，工作表 待定') });
  });
});

test('two rows of one source are added in one cell, and stay blank while both are', () => {
  const two = (first: number | null, second: number | null) => [
    makeTable('x', makeAmount('年度资金总额', 'E7', 30), [
      makeAmount('财政拨款', 'E8', first),
      makeAmount('本年财政拨款', 'E9', second),
    ]),
  ];
  expect(reckoned(summary(two(10, 20)), two(10, 20))('G4')).toBe(30);
  expect(reckoned(summary(two(null, null)), two(null, null))('G4')).toBe('');
});

test('a formula that a sheet holds is followed as the number it comes to', () => {
  const total = { ...makeAmount('年度资金总额', 'E7', 0.1 + 0.2, { amount: '0.3' }), formula: '=E8+E9' };
  expect(contentAt(summary([makeTable('x', total)]), 'F4')).toMatchObject({ kind: 'formula', result: 0.3 });
});

test('no table at all is said in words', () => {
  const plan = summary([]);
  expect(contentAt(plan, 'B4')).toEqual({ kind: 'text', text: '没有目标表' });
  expect(plan.rowHeights).toHaveLength(5);
});
