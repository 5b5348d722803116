import { groupAt } from '../../src/core/indicatorRows/groupAt';
import { rowToRemove } from '../../src/core/indicatorRows/rowToRemove';
import { rowsToAdd, type RowsQuestion, type RowTexts } from '../../src/core/indicatorRows/rowsToAdd';
import { areaToA1, fromA1, toA1 } from '../../src/core/grid/address';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { indicatorsOf } from '../../src/core/table/PerformanceTable';
import { recogniseAll } from '../../src/core/table/recognise';
import { connectExcel } from '../../src/excel';
import type { WorkbookPort } from '../../src/port/WorkbookPort';
import { startExcel, type ExcelForTests } from '../support/excelHost';

const SHEET = '人大会议经费';
let excel: ExcelForTests;
let port: WorkbookPort;
beforeEach(async () => {
  excel = await startExcel({ sheets: [{ name: '别的', values: [['留着']] }] });
  port = connectExcel();
  await port.insertSheets((takenNames) =>
    layOutTables(
      defaultStandard,
      [
        {
          name: SHEET,
          indicators: [
            [
              { name: '召开会议', value: '7次' },
              { name: '参会人数', value: '383人次' },
            ],
          ],
        },
      ],
      {
        year: 2024,
        takenNames,
        rowsPerGroup: defaultStandard.groups.map((_, index) => (index === 0 ? 2 : 1)),
      },
    ),
  );
  await excel.host.workbook.settle();
});
afterEach(() => {
  excel.dispose();
});

async function ask(a1: string): Promise<RowsQuestion> {
  const { grids } = await port.readWorkbook();
  const grid = grids.find(({ name }) => name === SHEET)!;
  const tables = recogniseAll(grids);
  const placed = groupAt(tables, SHEET, fromA1(a1)!)!;
  const rows = { first: 0, last: placed.table.area.bottom };
  const [merges = []] = await port.readMerges([{ sheet: SHEET, rows }]);
  return { placed, grid, merges, tables };
}

/** What was worked out, or the test ends with why nothing was. */
function plan<Plan extends object>(worked: Plan | string): Plan {
  if (typeof worked === 'string') throw new Error(worked);
  return worked;
}

async function add(a1: string, texts: readonly RowTexts[] = []): Promise<void> {
  const plan = rowsToAdd(await ask(a1), texts);
  if (typeof plan === 'string') throw new Error(plan);
  await port.addRows(plan);
}

async function remove(a1: string): Promise<void> {
  const plan = rowToRemove(await ask(a1), fromA1(a1)!.row);
  if (typeof plan === 'string') throw new Error(plan);
  await port.removeRow(plan);
}

/** The groups as the table is read: their names with those of their indicators. */
async function groups(): Promise<string[]> {
  const [table] = recogniseAll((await port.readWorkbook()).grids);
  return table!.groups.map(
    ({ level2, indicators, blankSlots }) =>
      `${level2 ?? ''} ${indicators.map(({ name, value }) => `${name} ${value}`).join('、')} +${String(blankSlots.length)}`,
  );
}

/** The first name of a group, in A1. */
async function placeOf(level2: string): Promise<string> {
  const [table] = recogniseAll((await port.readWorkbook()).grids);
  const group = table!.groups.find((one) => one.level2 === level2)!;
  return toA1([...group.indicators, ...group.blankSlots][0]!.nameCell);
}

/** The workbook as a person sees it: what a format says of the covered cells of a merge shows nowhere. */
function seen(): unknown {
  const firstCells = new Map(
    excel
      .sheet(SHEET)
      .merges()
      .map((merge) => [areaToA1(merge), toA1({ row: merge.top, column: merge.left })]),
  );
  return JSON.parse(
    JSON.stringify(excel.snapshot(), (key, value: unknown) =>
      key === 'areas' ? (value as string[]).map((area) => firstCells.get(area) ?? area) : value,
    ),
  );
}

it('adds a row to a group of two rows, like those above, and takes it back', async () => {
  const before = excel.snapshot();
  const first = await placeOf('数量指标');
  await add(first);
  const row = fromA1(first)!.row;
  const sheet = excel.sheet(SHEET);
  expect(sheet.cell(row + 2, 3).value).toBe('指标3: ');
  expect((await groups())[0]).toBe('数量指标 召开会议 7次、参会人数 383人次 +1');
  expect(sheet.style(row + 2, 3)).toEqual(sheet.style(row + 1, 3));
  expect(sheet.merges()).toContainEqual({ top: row + 2, bottom: row + 2, left: 3, right: 4 });
  expect(sheet.merges()).toContainEqual({ top: row, bottom: row + 2, left: 2, right: 2 });
  await port.undoLast();
  expect(excel.snapshot()).toEqual(before);
});

it.each(['质量指标', '满意度指标', '成本指标', '社会效益指标'])(
  'adds a row to %s, which had one',
  async (level2) => {
    const names = (await groups()).map((text) => text.split(' ')[0]);
    const found = names.find((name) => name?.includes(level2.slice(0, 2)));
    const before = excel.snapshot();
    await add(await placeOf(found!), [
      { name: '第一条', value: '≥90%' },
      { name: '第二条', value: '1-3天' },
    ]);
    expect((await groups()).find((text) => text.startsWith(found!))).toBe(
      `${found!} 第一条 ≥90%、第二条 1-3天 +0`,
    );
    const [table] = recogniseAll((await port.readWorkbook()).grids);
    expect(indicatorsOf(table!)).toHaveLength(4);
    await port.undoLast();
    expect(excel.snapshot()).toEqual(before);
  },
);

it('adds a row to the last group above a line that counts its indicators, which is none of them', async () => {
  const [table] = recogniseAll((await port.readWorkbook()).grids);
  const { bottom } = table!.area;
  excel.type(SHEET, toA1({ row: bottom + 1, column: 0 }), '指标条数');
  excel.type(SHEET, toA1({ row: bottom + 1, column: 5 }), `=COUNTA(F12:F${String(bottom + 1)})`);
  await add(toA1({ row: bottom, column: 3 }), [
    { name: '满意度', value: '≥90%' },
    { name: '投诉', value: '0次' },
  ]);
  const sheet = excel.sheet(SHEET);
  expect(sheet.cell(bottom + 1, 3).value).toBe('指标2:投诉');
  expect(sheet.cell(bottom + 2, 0).value).toBe('指标条数');
});

it('takes a row out, the first with the labels beside it too, and brings it back', async () => {
  const first = await placeOf('数量指标');
  for (const row of [0, 1]) {
    const before = seen();
    await remove(toA1({ ...fromA1(first)!, row: fromA1(first)!.row + row }));
    expect((await groups())[0]).toBe(row === 0 ? '数量指标 参会人数 383人次 +0' : '数量指标 召开会议 7次 +0');
    await port.undoLast();
    expect(seen()).toEqual(before);
  }
});

describe("a form of the person's own, with weights and a sum", () => {
  const rows = [
    ['项目支出绩效目标表', null, null, null, null, null],
    ['项目名称', '校舍维修', null, null, null, null],
    ['年度资金总额', 25, '万元', null, null, null],
    ['一级指标', '二级指标', '三级指标', '指标值', '分值', '折算'],
    ['产出指标', '数量指标', '1.维修面积', '300平方米', 20, '=E5*2'],
    ['产出指标', '数量指标', '2.更换门窗', '45扇', 10, '=E6*2'],
    ['产出指标', '质量指标', '1.验收合格率', '100%', 20, '=E7*2'],
    ['满意度指标', '满意度指标', '1.师生满意度', '≥90%', 10, '=E8*2'],
    ['合计', null, null, null, '=SUM(E5:E8)', '=SUM($F$5:$F$8)'],
  ];
  beforeEach(async () => {
    excel.dispose();
    excel = await startExcel({ sheets: [{ name: SHEET, values: rows }] });
    port = connectExcel();
    await excel.host.workbook.settle();
  });

  it('goes on with its numbers, its repeated labels and its formulas; the sum takes the row in', async () => {
    const before = excel.snapshot();
    await add('C8', [{ name: '家长满意度', value: '≥85%' }]);
    await excel.host.workbook.settle();
    const sheet = excel.sheet(SHEET);
    const texts = [0, 1, 2, 3, 4, 5].map(
      (column) => sheet.cell(8, column).formula ?? sheet.cell(8, column).value,
    );
    expect(texts).toEqual([null, null, '2.家长满意度', '≥85%', null, '=E9*2']);
    expect(sheet.cell(9, 4).formula).toBe('=SUM(E5:E9)');
    expect(sheet.cell(9, 5).formula).toBe('=SUM($F$5:$F$9)');
    await port.undoLast();
    await excel.host.workbook.settle();
    expect(excel.snapshot()).toEqual(before);
  });

  it('puts a value below one that is merged over all rows of the group, and not into that merge', async () => {
    const merged = { top: 4, left: 3, bottom: 5, right: 3 };
    excel.sheet(SHEET).merge(merged);
    await excel.host.workbook.settle();
    const before = excel.snapshot();
    await add('C6', [{ name: '家长满意度', value: '≥85%' }]);
    const sheet = excel.sheet(SHEET);
    expect([sheet.cell(4, 3).value, sheet.cell(6, 3).value]).toEqual(['300平方米', '≥85%']);
    expect(sheet.merges()).toEqual([merged]);
    await port.undoLast();
    await excel.host.workbook.settle();
    expect(excel.snapshot()).toEqual(before);
  });

  it('brings a row back with texts that look like numbers as texts', async () => {
    excel.sheet(SHEET).write({ top: 5, bottom: 5, left: 4, right: 4 }, () => ({ value: '0', formula: null }));
    await excel.host.workbook.settle();
    const before = excel.snapshot();
    await port.removeRow(plan(rowToRemove(await ask('C6'), 5)));
    await port.undoLast();
    await excel.host.workbook.settle();
    expect(excel.sheet(SHEET).cell(5, 4).value).toBe('0');
    expect(excel.snapshot()).toEqual(before);
  });

  it('repeats labels where the group repeats them', async () => {
    await add('C6', [{ name: '粉刷墙面', value: '800平方米' }]);
    const sheet = excel.sheet(SHEET);
    expect([0, 1, 2].map((column) => sheet.cell(6, column).value)).toEqual([
      '产出指标',
      '数量指标',
      '3.粉刷墙面',
    ]);
    expect(sheet.cell(9, 4).formula).toBe('=SUM(E5:E9)');
  });

  it('moves what stands below up where the first row goes, each formula staying with its row', async () => {
    await remove('C5');
    const sheet = excel.sheet(SHEET);
    expect([2, 3, 4].map((column) => sheet.cell(4, column).value)).toEqual(['2.更换门窗', '45扇', 10]);
    expect(sheet.cell(4, 5).formula).toBe('=E5*2');
    expect(sheet.cell(7, 4).formula).toBe('=SUM(E5:E7)');
  });

  it('does nothing where somebody has worked on the group since, and says where', async () => {
    const plan = rowsToAdd(await ask('C5'));
    if (typeof plan === 'string') throw new Error(plan);
    excel.type(SHEET, 'D6', '46扇');
    const before = excel.snapshot();
    await expect(port.addRows(plan)).rejects.toMatchObject({
      problem: { code: 'changed-since', where: `《${SHEET}》D6` },
    });
    expect(excel.snapshot()).toEqual(before);
  });

  it('takes nothing back where somebody typed into the new row', async () => {
    await add('C8');
    excel.type(SHEET, 'D9', '≥85%');
    await excel.host.workbook.settle();
    const before = excel.snapshot();
    await expect(port.undoLast()).rejects.toMatchObject({ problem: { code: 'changed-since' } });
    expect(excel.snapshot()).toEqual(before);
    expect(port.history().map(({ kind }) => kind)).toEqual(['rows']);
  });

  it('leaves a protected sheet as it is', async () => {
    const question = await ask('C8');
    excel.protect(SHEET);
    const before = excel.snapshot();
    const plan = rowsToAdd(question);
    if (typeof plan === 'string') throw new Error(plan);
    await expect(port.addRows(plan)).rejects.toMatchObject({ problem: { code: 'protected-sheet' } });
    expect(excel.snapshot()).toEqual(before);
  });

  it('says why no row can be put in where something stands in the last row of the sheet', async () => {
    const added = plan(rowsToAdd(await ask('C8')));
    excel.type(SHEET, 'A1048576', '末');
    const column = () => Array.from({ length: 30 }, (_, row) => excel.sheet(SHEET).cell(row, 2).value);
    const before = column();
    await expect(port.addRows(added)).rejects.toMatchObject({ problem: { code: 'no-room' } });
    expect(column()).toEqual(before);
  });

  it('is as before or as asked, whichever call to Excel fails', async () => {
    const before = excel.snapshot();
    await add('C6', [{ name: '粉刷墙面', value: '800平方米' }]);
    await excel.host.workbook.settle();
    const asked = excel.snapshot();
    await port.undoLast();
    await remove('C6');
    await excel.host.workbook.settle();
    const removed = excel.snapshot();
    await port.undoLast();
    const { faults } = excel.host;
    const outcomes = { failed: 0, done: 0 };
    const plans = [
      {
        run: (question: RowsQuestion) =>
          port.addRows(plan(rowsToAdd(question, [{ name: '粉刷墙面', value: '800平方米' }]))),
        result: asked,
      },
      {
        run: (question: RowsQuestion) => port.removeRow(plan(rowToRemove(question, fromA1('C6')!.row))),
        result: removed,
      },
    ];
    for (const { run, result } of plans) {
      for (let call = 1; call <= 60; call += 1) {
        const question = await ask('C6');
        faults.failAction(call);
        const ended = await run(question).then(
          () => true,
          () => false,
        );
        faults.clear();
        await excel.host.workbook.settle();
        expect({ call, ended, now: excel.snapshot() }).toEqual({ call, ended, now: ended ? result : before });
        outcomes[ended ? 'done' : 'failed'] += 1;
        if (!ended) continue;
        await port.undoLast();
        await excel.host.workbook.settle();
      }
    }
    expect(outcomes.failed).toBeGreaterThan(50);
  });
});
