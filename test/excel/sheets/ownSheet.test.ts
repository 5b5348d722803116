import { toA1 } from '../../../src/core/grid/address';
import type { SheetPlan } from '../../../src/core/layout/SheetPlan';
import { layOutSummary } from '../../../src/core/totals/summary/layOutSummary';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { makeAmount, makeTable } from '../../core/totals/makeTable';
import { place } from '../../core/totals/summaryPlaces';
import { listPlan, type ListContent } from '../../../src/core/report/listPlan';
import { connectExcel } from '../../../src/excel';
import { startExcel, type ExcelForTests } from '../../support/excelHost';
import type { RequestBody } from '../../../src/workbench/host/protocol/wire';
import { isLettingGo, watchRequests } from '../watchRequests';

let excel: ExcelForTests;
beforeEach(async () => {
  excel = await startExcel({ sheets: [{ name: '甲', values: [['资金', 25]] }] });
});
afterEach(() => {
  excel.dispose();
});

const COLUMNS = [
  { head: '项目', width: 20 },
  { head: '金额', width: 12 },
];

function summary(...rows: [string, ListContent][]) {
  return listPlan(
    '汇总',
    COLUMNS,
    rows.map(([name, amount]): ListContent[] => [{ kind: 'text', text: name }, amount]),
  );
}

const linked: ListContent = { kind: 'formula', formula: "='甲'!B1", result: 25 };
const names = () => excel.host.workbook.sheets().map((sheet) => sheet.name());

/** Excel refuses the exchange that comes as n-th, and that of the second try: two more put the contents back in between. */
function failTwice(exchange: number): void {
  excel.host.faults.failRequest(exchange);
  const { process } = excel.host;
  let seen = 0;
  Object.assign(excel.host, {
    process: (request: RequestBody) => {
      if (!isLettingGo(request)) seen += 1;
      if (seen === exchange + 1) excel.host.faults.failRequest(exchange + 2);
      return process(request);
    },
  });
}

describe('our own sheet', () => {
  it('is made with live formulas, and shown', async () => {
    const result = await connectExcel().writeOwnSheet('summary', summary(['会议费', linked]));
    expect(result).toMatchObject({ name: '汇总', created: true });
    expect(excel.host.workbook.activeSheet().name()).toBe('汇总');
    expect(excel.sheet('汇总').cell(1, 1)).toMatchObject({ value: 25, formula: '=甲!B1' });
  });

  it('is refreshed in place, with nothing of the old left', async () => {
    const port = connectExcel();
    await port.writeOwnSheet('summary', summary(['会议费', linked], ['培训费', linked], ['差旅费', linked]));
    const { id } = excel.sheet('汇总');
    const result = await port.writeOwnSheet('summary', summary(['会议费', linked]));
    expect(result).toMatchObject({ name: '汇总', created: false });
    expect(names()).toEqual(['甲', '汇总']);
    expect(excel.sheet('汇总').id).toBe(id);
    expect(excel.sheet('汇总').usedArea(true)).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
  });

  it('is known by another session of the product too, and after its sources moved and were renamed', async () => {
    await connectExcel().writeOwnSheet('summary', summary(['会议费', linked]));
    excel.sheet('甲').setName('会议费 2024');
    excel.sheet('会议费 2024').insertRows(0, 2);
    await excel.host.workbook.settle();
    const now: ListContent = { kind: 'formula', formula: "='会议费 2024'!B3", result: 25 };
    const result = await connectExcel().writeOwnSheet('summary', summary(['会议费', now]));
    expect(result).toMatchObject({ name: '汇总', created: false });
  });

  it('is refreshed after a project’s sheet was deleted: no second one stands beside the first, which says #REF!', async () => {
    excel.host.workbook.addSheet('乙');
    await connectExcel().writeOwnSheet(
      'summary',
      summary(['会议费', linked], ['培训费', { kind: 'formula', formula: "='乙'!B1", result: 0 }]),
    );
    excel.host.workbook.deleteSheet(excel.sheet('乙').id);
    await excel.host.workbook.settle();
    expect(excel.sheet('汇总').cell(2, 1).formula).toContain('#REF!');
    const result = await connectExcel().writeOwnSheet('summary', summary(['会议费', linked]));
    expect(result).toMatchObject({ name: '汇总', created: false });
    expect(names()).toEqual(['甲', '汇总']);
  });

  it('never overwrites a sheet of the person that has its name', async () => {
    excel.sheet('甲').setName('汇总');
    const before = excel.snapshot().sheets[0];
    const result = await connectExcel().writeOwnSheet(
      'summary',
      summary(['会议费', { kind: 'number', number: 1 }]),
    );
    expect(result).toMatchObject({ name: '汇总(2)', created: true });
    expect(excel.snapshot().sheets[0]).toEqual(before);
  });

  it('is the person’s as soon as they type into it', async () => {
    const port = connectExcel();
    await port.writeOwnSheet('summary', summary(['会议费', linked]));
    excel.type('汇总', 'C2', '已核对');
    const result = await port.writeOwnSheet('summary', summary(['会议费', linked]));
    expect(result).toMatchObject({ name: '汇总(2)', created: true });
    expect(excel.sheet('汇总').cell(1, 2).value).toBe('已核对');
  });

  it('is not taken for the other kind', async () => {
    const port = connectExcel();
    await port.writeOwnSheet('results', summary(['会议费', linked]));
    expect(await port.writeOwnSheet('summary', summary(['会议费', linked]))).toMatchObject({
      name: '汇总(2)',
      created: true,
    });
  });

  it('is output, not input: it is not read', async () => {
    const port = connectExcel();
    await port.writeOwnSheet('summary', summary(['会议费', linked]));
    expect((await port.readWorkbook()).grids.map(({ name }) => name)).toEqual(['甲']);
  });

  it('can be taken back when it was new', async () => {
    const port = connectExcel();
    const before = excel.snapshot();
    await port.writeOwnSheet('summary', summary(['会议费', linked]));
    await port.undoLast();
    expect(excel.snapshot().sheets).toEqual(before.sheets);
  });

  it('leads to other cells by links', async () => {
    await connectExcel().writeOwnSheet(
      'results',
      listPlan('检查结果', COLUMNS, [[{ kind: 'link', text: 'B1', target: "'甲'!B1" }]]),
    );
    const sheet = excel.sheet('检查结果');
    expect(sheet.cell(1, 0).value).toBe('B1');
    expect(sheet.extras().links.A2).toMatchObject({ documentReference: "'甲'!B1" });
  });
});

describe('what a person puts beside the summary', () => {
  const tables = (...names: readonly string[]) =>
    names.map((name, at) =>
      makeTable(name, makeAmount('年度资金总额', 'E7', at + 1), [
        makeAmount(name === '新' ? '上年结转' : '财政拨款', 'E8', at + 1),
      ]),
    );
  const plan = (...names: readonly string[]) => {
    const all = tables(...names);
    return layOutSummary(all, sumFunding(all));
  };
  const at = (wanted: SheetPlan, row: string, right: number) => {
    const cell = place(wanted, row, '年度资金总额');
    return { row: cell.row, column: wanted.columnWidths.length + right };
  };

  beforeEach(() => {
    for (const name of ['乙', '丙', '新']) excel.host.workbook.addSheet(name);
  });

  it('stays beside its project where projects and sources come in between', async () => {
    const port = connectExcel();
    const before = plan('甲', '乙', '丙');
    await port.writeOwnSheet('summary', before);
    const { id } = excel.sheet('汇总');
    const total = toA1(place(before, '乙', '年度资金总额'));
    excel.type('汇总', toA1({ row: 2, column: before.columnWidths.length }), '意见');
    excel.type('汇总', toA1(at(before, '乙', 0)), '已核');
    excel.type('汇总', toA1(at(before, '乙', 1)), `=${total}*2`);
    await excel.host.workbook.settle();
    await port.writeOwnSheet('summary', plan('甲', '乙', '丙'));
    const after = plan('新', '甲', '乙', '丙');
    expect(after.columnWidths.length).toBe(before.columnWidths.length + 1);
    expect(await port.writeOwnSheet('summary', after)).toMatchObject({ name: '汇总', created: false });
    const sheet = excel.sheet('汇总');
    expect(sheet.id).toBe(id);
    const note = at(after, '乙', 0);
    expect(sheet.cell(note.row, note.column).value).toBe('已核');
    expect(sheet.cell(2, note.column).value).toBe('意见');
    expect(sheet.cell(note.row, note.column + 1).formula).toBe(
      `=${toA1(place(after, '乙', '年度资金总额'))}*2`,
    );
  });

  it('and its formula has the result of where it went, reckoned once all stands', async () => {
    const port = connectExcel();
    for (const [name, amount] of [
      ['甲', '1'],
      ['乙', '2'],
      ['丙', '3'],
      ['新', '4'],
    ] as const)
      excel.type(name, 'E7', amount);
    const before = plan('甲', '乙', '丙');
    await port.writeOwnSheet('summary', before);
    excel.type('汇总', toA1(at(before, '乙', 0)), `=${toA1(place(before, '乙', '年度资金总额'))}*2`);
    excel.type(
      '汇总',
      toA1(at(before, '合计', 0)),
      `=SUM(${toA1(place(before, '甲', '年度资金总额'))}:${toA1(place(before, '丙', '年度资金总额'))})`,
    );
    await excel.host.workbook.settle();
    const valueOf = (wanted: SheetPlan, row: string) => {
      const { row: line, column } = at(wanted, row, 0);
      return excel.sheet('汇总').cell(line, column).value;
    };
    expect([valueOf(before, '乙'), valueOf(before, '合计')]).toEqual([4, 6]);
    const after = plan('新', '甲', '乙', '丙');
    expect(await port.writeOwnSheet('summary', after)).toMatchObject({ name: '汇总', created: false });
    await excel.host.workbook.settle();
    expect([valueOf(after, '乙'), valueOf(after, '合计')]).toEqual([4, 10]);
  });

  it('keeps its place where projects go; where its own project goes, the sheet stays as it is and a new one is made', async () => {
    const port = connectExcel();
    const before = plan('甲', '乙', '丙');
    await port.writeOwnSheet('summary', before);
    excel.type('汇总', toA1(at(before, '丙', 0)), '已核');
    const fewer = plan('丙');
    expect(await port.writeOwnSheet('summary', fewer)).toMatchObject({ name: '汇总', created: false });
    const note = at(fewer, '丙', 0);
    expect(excel.sheet('汇总').cell(note.row, note.column).value).toBe('已核');
    expect(await port.writeOwnSheet('summary', plan('甲'))).toMatchObject({ name: '汇总(2)', created: true });
    expect(excel.sheet('汇总').cell(note.row, note.column).value).toBe('已核');
  });

  it.each([2, 3])('and stays where writing fails once at exchange %i', async (exchange) => {
    const port = connectExcel();
    const [before, after] = [plan('甲', '乙'), plan('甲', '丙', '乙')];
    await port.writeOwnSheet('summary', before);
    excel.type('汇总', toA1(at(before, '乙', 0)), '已核');
    excel.host.faults.failRequest(exchange);
    expect(await port.writeOwnSheet('summary', after)).toMatchObject({ name: '汇总', created: false });
    const note = at(after, '乙', 0);
    expect(excel.sheet('汇总').cell(note.row, note.column).value).toBe('已核');
    const { row, column } = place(after, '乙', '项目名称');
    expect(excel.sheet('汇总').cell(row, column).value).toBe('乙');
  });

  it('and stays where writing fails twice', async () => {
    const port = connectExcel();
    const before = plan('甲', '乙');
    await port.writeOwnSheet('summary', before);
    const note = at(before, '乙', 0);
    excel.type('汇总', toA1(note), '已核');
    failTwice(2);
    await expect(port.writeOwnSheet('summary', plan('甲', '丙', '乙'))).rejects.toMatchObject({
      problem: { code: 'half-written' },
    });
    await excel.host.workbook.settle();
    expect(excel.sheet('汇总').cell(note.row, note.column).value).toBe('已核');
    const { row, column } = place(before, '乙', '项目名称');
    expect(excel.sheet('汇总').cell(row, column).value).toBe('乙');
  });

  it.each([2, 30])('a summary of %i projects takes one reading and two writes', async (count) => {
    const names = Array.from({ length: count }, (_, index) => `项目${index + 1}`);
    for (const name of names) excel.host.workbook.addSheet(name);
    const watch = watchRequests(excel);
    const taken = async (written: SheetPlan) => {
      const before = watch.syncs();
      const { created } = await connectExcel().writeOwnSheet('summary', written);
      return { created, syncs: watch.syncs() - before };
    };
    expect(await taken(plan(...names))).toEqual({ created: true, syncs: 3 });
    expect(await taken(plan(...names))).toEqual({ created: false, syncs: 3 });
    expect(await taken(plan(...names.slice(1)))).toEqual({ created: false, syncs: 3 });
  });
});

describe('where writing it fails', () => {
  it('in the exchange that also says how it prints, it is whole, and known as ours', async () => {
    excel.host.faults.failRequest(3);
    const port = connectExcel();
    expect(await port.writeOwnSheet('summary', summary(['会议费', linked]))).toMatchObject({ created: true });
    expect(excel.sheet('汇总').cell(1, 1).value).toBe(25);
    excel.host.faults.failRequest(3);
    expect(await connectExcel().writeOwnSheet('summary', summary(['培训费', linked]))).toMatchObject({
      name: '汇总',
      created: false,
    });
    expect(await connectExcel().writeOwnSheet('summary', summary(['培训费', linked]))).toMatchObject({
      created: false,
    });
    expect(names()).toEqual(['甲', '汇总']);
  });

  it('because Excel keeps no mark, a new one leaves nothing behind', async () => {
    const before = excel.snapshot();
    excel.host.faults.refuseMembers(['NamedItemCollection.add']);
    await expect(connectExcel().writeOwnSheet('summary', summary(['会议费', linked]))).rejects.toBeDefined();
    expect(excel.snapshot()).toEqual(before);
  });

  it.each([1, 2])('at exchange %i, a new one leaves nothing behind', async (exchange) => {
    const before = excel.snapshot();
    excel.host.faults.failRequest(exchange);
    await expect(connectExcel().writeOwnSheet('summary', summary(['会议费', linked]))).rejects.toMatchObject({
      problem: { code: 'unexpected' },
    });
    expect(excel.snapshot()).toEqual(before);
  });

  it.each([1, 2])('at exchange %i and once more, an old one keeps its content', async (exchange) => {
    const port = connectExcel();
    await port.writeOwnSheet(
      'summary',
      summary(['会议费', linked], ['培训费', { kind: 'text', text: '1-3' }]),
    );
    const content = () => excel.snapshot().sheets[1]?.cells;
    const values = Object.entries(content() ?? {}).map(([cell, held]) => [
      cell,
      (held as { value: unknown }).value,
    ]);
    failTwice(exchange);
    await expect(port.writeOwnSheet('summary', summary(['新的', linked]))).rejects.toMatchObject({
      problem: { code: exchange === 1 ? 'unexpected' : 'half-written' },
    });
    await excel.host.workbook.settle();
    const after = Object.entries(content() ?? {}).map(([cell, held]) => [
      cell,
      (held as { value: unknown }).value,
    ]);
    expect(after.filter(([, value]) => value !== null)).toEqual(values.filter(([, value]) => value !== null));
  });
});
