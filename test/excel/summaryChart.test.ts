import type { PerformanceTable } from '../../src/core/table/PerformanceTable';
import { layOutSummary } from '../../src/core/totals/summary/layOutSummary';
import type { ChartBy } from '../../src/core/totals/summary/summaryChart';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { connectExcel } from '../../src/excel';
import { startExcel, type ExcelForTests } from '../support/excelHost';
import { makeAmount, makeTable } from '../core/totals/makeTable';

let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
});

/** Twelve projects of 10, 20 … 120万元, each on a sheet of its own, in two departments. */
const AMOUNTS = Array.from({ length: 12 }, (_, index) => (index + 1) * 10);
const nameOf = (index: number) => `项目${String(index + 1)}`;

function tablesOf(amounts: readonly number[]): PerformanceTable[] {
  return amounts.map((amount, index) => {
    const table = makeTable(nameOf(index), makeAmount('年度资金总额', 'B1', amount));
    const text = index < 5 ? '教育局' : '卫健局';
    const { department } = table.fields;
    return department
      ? { ...table, fields: { ...table.fields, department: { ...department, text } } }
      : table;
  });
}

const open = (options: { showsCharts?: boolean } = {}) =>
  startExcel({
    ...options,
    sheets: AMOUNTS.map((amount, index) => ({ name: nameOf(index), values: [['年度资金总额', amount]] })),
  });

function planOf(chart: ChartBy | null, amounts: readonly number[] = AMOUNTS) {
  const tables = tablesOf(amounts);
  return layOutSummary(tables, sumFunding(tables), chart ? { chart } : {});
}

/** What the bars of each chart on a sheet show, as Excel itself tells it. */
function chartsOn(sheet: string) {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name,items/title/text,items/top,items/height');
    await context.sync();
    const read = charts.items.map((chart) => ({
      chart,
      names: chart.series.getItemAt(0).getDimensionValues('Categories'),
      values: chart.series.getItemAt(0).getDimensionValues('Values'),
    }));
    await context.sync();
    return read.map(({ chart, names, values }) => ({
      name: chart.name,
      title: chart.title.text,
      bars: names.value.map((name, index) => [name, values.value[index]]),
    }));
  });
}

const LARGEST = Array.from({ length: 10 }, (_, rank) => [nameOf(11 - rank), 120 - rank * 10]);

describe('the chart of the summary', () => {
  it('shows the ten largest projects and the rest, from the first on, and follows the tables', async () => {
    excel = await open();
    const { refused } = await connectExcel().writeOwnSheet('summary', planOf('project'));
    expect(refused).toEqual([]);
    expect(await chartsOn('汇总')).toEqual([
      {
        name: '绩效目标表助手的图表',
        title: '各项目年度资金总额（万元）',
        bars: [...LARGEST, ['其余2个项目', 30]],
      },
    ]);
    excel.type('项目1', 'B1', 15);
    excel.type('项目12', 'B1', 121);
    await excel.host.workbook.settle();
    const [{ bars } = { bars: [] }] = await chartsOn('汇总');
    expect(bars[0]).toEqual(['项目12', 121]);
    expect(bars.at(-1)).toEqual(['其余2个项目', 35]);
  });

  it('shows departments', async () => {
    excel = await open();
    await connectExcel().writeOwnSheet('summary', planOf('department'));
    expect(await chartsOn('汇总')).toMatchObject([
      {
        title: '各主管部门年度资金总额（万元）',
        bars: [
          ['卫健局', 630],
          ['教育局', 150],
        ],
      },
    ]);
  });

  it('lies below all that is written, and on the printed page', async () => {
    excel = await open();
    await connectExcel().writeOwnSheet('summary', planOf('project'));
    const sheet = excel.sheet('汇总');
    const used = sheet.usedArea(true)!;
    const [chart] = sheet.extras().charts;
    expect(chart!.over.top).toBeGreaterThan(used.bottom);
    expect(sheet.extras().page.printArea).toMatch(new RegExp(`:[A-Z]+${String(chart!.over.bottom + 1)}$`));
  });

  it('is made anew with the sheet, never twice; the person’s own stay', async () => {
    excel = await open();
    const port = connectExcel();
    await port.writeOwnSheet('summary', planOf('project'));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('汇总');
      sheet.charts.add('Line', sheet.getRange('H4:H9')).name = '我的图';
      await context.sync();
    });
    const [, own] = excel.sheet('汇总').extras().charts;
    const more = AMOUNTS.map((amount) => amount + 1);
    more.forEach((amount, index) => {
      excel.type(nameOf(index), 'B1', amount);
    });
    expect(await connectExcel().writeOwnSheet('summary', planOf('project', more))).toMatchObject({
      created: false,
    });
    const charts = await chartsOn('汇总');
    expect(charts.map(({ name }) => name).sort()).toEqual(['我的图', '绩效目标表助手的图表']);
    expect(charts.find(({ name }) => name !== '我的图')?.bars[0]).toEqual(['项目12', 121]);
    expect(excel.sheet('汇总').extras().charts).toContainEqual(own);
    await port.writeOwnSheet('summary', planOf(null, more));
    expect((await chartsOn('汇总')).map(({ name }) => name)).toEqual(['我的图']);
  });

  it('is known when the workbook is opened again, so that it stays with the sheet', async () => {
    excel = await open();
    await connectExcel().writeOwnSheet('summary', planOf('department'));
    await excel.reopenElsewhere();
    const port = connectExcel();
    expect((await port.readWorkbook()).summaryChart).toBe('department');
    await port.writeOwnSheet('summary', planOf(null));
    expect((await port.readWorkbook()).summaryChart).toBeNull();
  });

  it('is taken back with the sheet that it came with, or alone from a sheet that was there', async () => {
    excel = await open();
    const before = JSON.stringify(excel.snapshot().sheets);
    const port = connectExcel();
    await port.writeOwnSheet('summary', planOf(null));
    await excel.host.workbook.settle();
    const shown = () => {
      const { cells, merges, extras } = excel.snapshot().sheets.at(-1)!;
      return { cells, merges, extras };
    };
    const without = shown();
    await port.writeOwnSheet('summary', planOf('project'));
    expect(await chartsOn('汇总')).toHaveLength(1);
    expect(await port.undoLast()).toMatchObject({ kind: 'own-sheet', sheets: ['汇总'] });
    await excel.host.workbook.settle();
    expect(shown()).toEqual(without);
    await port.undoLast();
    expect(JSON.stringify(excel.snapshot().sheets) === before).toBe(true);
  });

  it('is taken back from a sheet of another session too: the sums stay', async () => {
    excel = await open();
    await connectExcel().writeOwnSheet('summary', planOf(null));
    const port = connectExcel();
    await port.writeOwnSheet('summary', planOf('project'));
    await port.undoLast();
    expect(await chartsOn('汇总')).toEqual([]);
    expect(port.history()).toEqual([]);
    expect(excel.sheet('汇总').cell(3, 1).value).toBe('项目1');
  });

  it('is not taken back from a sheet that the person typed into since', async () => {
    excel = await open();
    const port = connectExcel();
    await port.writeOwnSheet('summary', planOf(null));
    await port.writeOwnSheet('summary', planOf('project'));
    excel.type('汇总', 'B4', '我的');
    await expect(port.undoLast()).rejects.toMatchObject({
      problem: { code: 'changed-since', where: '汇总' },
    });
    expect(await chartsOn('汇总')).toHaveLength(1);
    expect(excel.host.workbook.sheets().map((sheet) => sheet.name())).not.toContain('汇总(2)');
  });
});

describe('a chart that is refused', () => {
  it.each([
    ['ChartCollection.add', ['chart']],
    ['ChartSeries.setXAxisValues', ['chart']],
    ['Chart.setPosition', ['chart']],
    ['ChartAxis.reversePlotOrder', ['chart-look']],
    ['ChartCollection.getItemOrNullObject', ['chart']],
  ])('%s: the sums are written whole, and no half of a chart', async (member, parts) => {
    excel = await open();
    excel.host.faults.refuseMembers([member]);
    const { refused } = await connectExcel().writeOwnSheet('summary', planOf('project'));
    // Of a chart whose half can't be made its look can't be made either.
    expect(refused).toEqual(expect.arrayContaining(parts));
    excel.host.faults.refuseMembers([]);
    const charts = await chartsOn('汇总');
    if (member === 'ChartAxis.reversePlotOrder') expect(charts).toHaveLength(1);
    else if (member !== 'ChartCollection.getItemOrNullObject') expect(charts).toEqual([]);
    const sheet = excel.sheet('汇总');
    expect(sheet.cell(15, 7).value).toBe(780);
    expect(sheet.frozen().rows).toBe(3);
    expect(sheet.extras().page.orientation).toBe('Landscape');
  });

  it('as by a program that can show none', async () => {
    excel = await open({ showsCharts: false });
    const { refused } = await connectExcel().writeOwnSheet('summary', planOf('project'));
    expect(refused).toContain('chart');
    expect(excel.sheet('汇总').cell(15, 7).value).toBe(780);
  });
});

it('the summary takes as many exchanges with a chart as without one', async () => {
  excel = await open();
  const port = connectExcel();
  const counted = async (chart: ChartBy | null) => {
    const before = excel.host.requestCount();
    await port.writeOwnSheet('summary', planOf(chart));
    return excel.host.requestCount() - before;
  };
  await counted(null);
  const plain = await counted(null);
  expect(await counted('project')).toBe(plain);
});
