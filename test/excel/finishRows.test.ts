import { rowsToFinish } from '../../src/core/indicatorRows/rowsToFinish';
import type { FinishedRows } from '../../src/core/indicatorRows/RowsPlan';
import { areaToA1, fromA1, toA1 } from '../../src/core/grid/address';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { recogniseAll } from '../../src/core/table/recognise';
import { connectExcel } from '../../src/excel';
import type { WorkbookPort } from '../../src/port/WorkbookPort';
import { parseArea } from '../../src/workbench/host/workbook/areas';
import type { CellStyle, Edge } from '../../src/workbench/host/workbook/style';
import { startExcel, type ExcelForTests } from '../support/excelHost';

const SHEET = '人大会议经费';
let excel: ExcelForTests;
let port: WorkbookPort;
/** Rows 12 to 14 are 数量指标, 15 and 16 质量指标, 17 时效指标. */
async function openForm(): Promise<void> {
  excel = await startExcel({ sheets: [{ name: '别的', values: [['留着']] }] });
  port = connectExcel();
  const indicators = [
    [
      { name: '召开会议', value: '7次' },
      { name: '参会人数', value: '383人次' },
    ],
    [{ name: '合格率', value: '≥90%' }],
  ];
  const drafts = [{ name: SHEET, indicators }];
  const rowsPerGroup = defaultStandard.groups.map((_, index) => [3, 2][index] ?? 1);
  await port.insertSheets((takenNames) =>
    layOutTables(defaultStandard, drafts, { year: 2026, takenNames, rowsPerGroup }),
  );
  await excel.host.workbook.settle();
}
beforeEach(openForm);
afterEach(() => {
  excel.dispose();
});

/** A person inserts a row above the row (1-based), as Excel does: like the row above, without its merges. */
function insertRow(row: number, texts: Readonly<Record<string, string | number>> = {}): void {
  const sheet = excel.sheet(SHEET);
  sheet.insertRows(row - 1, 1);
  const at = { top: row - 1, bottom: row - 1, left: 0, right: 5 };
  sheet.setStyle(at, (_, column) => sheet.style(row - 2, column));
  for (const [a1, text] of Object.entries(texts)) excel.type(SHEET, a1, text);
}

/** A person pastes a block from elsewhere: its looks come along, and the merges below it break. */
function paste(area: string, texts: Readonly<Record<string, string>>): void {
  const sheet = excel.sheet(SHEET);
  const at = parseArea(area)!;
  sheet.unmerge(at);
  sheet.clearStyle(at);
  sheet.setValidation(at, null);
  sheet.setStyle(at, () => ({ fontName: '宋体', fontSize: 9, fill: '#FFFF00' }));
  for (const [a1, text] of Object.entries(texts)) excel.type(SHEET, a1, text);
}

async function question() {
  await excel.host.workbook.settle();
  const { grids } = await port.readWorkbook();
  const grid = grids.find(({ name }) => name === SHEET)!;
  const tables = recogniseAll(grids);
  const [table] = tables;
  const rows = { first: 0, last: table!.area.bottom };
  const [merges = []] = await port.readMerges([{ sheet: SHEET, rows }]);
  return { table: table!, grid, merges, tables };
}

async function plan(): Promise<FinishedRows> {
  const worked = rowsToFinish(await question());
  if (!worked) throw new Error('Nothing to finish.');
  return worked;
}

/** What a person sees: ids and the order of rules apart, and what no merge shows. */
function seen(): unknown {
  const sheet = excel.sheet(SHEET);
  return {
    snapshot: excel.snapshot().sheets.map(({ cells, conditionalFormats, merges, validations, ...rest }) => ({
      ...rest,
      cells: rest.name === SHEET ? drawn(cells) : cells,
      merges: [...merges].sort(),
      validations: validations.map((rule) => JSON.stringify(rule)).sort(),
      hints: conditionalFormats.map((format) => JSON.stringify({ ...format, id: '' })).sort(),
    })),
    heights: Array.from({ length: 30 }, (_, row) => sheet.rowHeight(row)),
  };
}

type Cells = Readonly<Record<string, { readonly style?: Partial<CellStyle> }>>;

/** A line between two cells is drawn where either of them has it. */
function drawn(cells: Cells): unknown {
  const line = (row: number, column: number, edge: Edge): unknown => {
    const cell = row < 0 || column < 0 ? undefined : cells[toA1({ row, column })];
    return cell?.style?.borders?.[edge] ?? null;
  };
  return Object.fromEntries(
    Object.entries(cells).map(([a1, cell]) => {
      const { row, column } = fromA1(a1)!;
      const borders = [
        line(row, column, 'EdgeTop') ?? line(row - 1, column, 'EdgeBottom'),
        line(row, column, 'EdgeBottom') ?? line(row + 1, column, 'EdgeTop'),
        line(row, column, 'EdgeLeft') ?? line(row, column - 1, 'EdgeRight'),
        line(row, column, 'EdgeRight') ?? line(row, column + 1, 'EdgeLeft'),
      ];
      return [a1, { ...cell, style: { ...cell.style, borders } }];
    }),
  );
}

const texts = (a1: string) => {
  const { top, bottom, left, right } = parseArea(a1)!;
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_cell, column) =>
      String(excel.sheet(SHEET).cell(top + row, left + column).value ?? ''),
    ).join('|'),
  );
};
const merged = () => excel.sheet(SHEET).merges().map(areaToA1);
const styleAt = (a1: string) => excel.sheet(SHEET).style(fromA1(a1)!.row, fromA1(a1)!.column);
const helpAt = (a1: string) => {
  const { row, column } = fromA1(a1)!;
  const found = excel
    .sheet(SHEET)
    .validations()
    .find(({ areas }) =>
      areas.some(
        ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
      ),
    );
  return found?.rule.prompt.title ?? null;
};

it('nothing is told of a form as it was inserted', async () => {
  expect(rowsToFinish(await question())).toBeNull();
});

it('a row inserted inside a group becomes like the others, numbers go on, and undo takes it back', async () => {
  insertRow(13, { D13: '新增的指标', F13: 3 });
  await excel.host.workbook.settle();
  const before = seen();
  const worked = await plan();
  expect(worked.rows).toMatchObject([{ row: 12, group: '数量指标', helps: true }]);
  await port.finishRows([worked]);
  await excel.host.workbook.settle();
  expect(texts('C12:F15')).toEqual([
    '数量指标\n(必填量化)|指标1: 召开会议||7次',
    '|指标2: 新增的指标||3',
    '|指标3: 参会人数||383人次',
    '|指标4: ||',
  ]);
  expect(merged()).toEqual(expect.arrayContaining(['D13:E13', 'C12:C15']));
  for (const column of ['D', 'E', 'F']) {
    expect(styleAt(`${column}13`)).toEqual(styleAt(`${column}12`));
    expect(helpAt(`${column}13`)).toBe(helpAt(`${column}12`));
  }
  expect(excel.sheet(SHEET).cell(12, 5).value).toBe('3');
  expect(rowsToFinish(await question())).toBeNull();
  await port.undoLast();
  await excel.host.workbook.settle();
  expect(seen()).toEqual(before);
});

it('a blank row inserted above a group’s first is the last of the group above; its label grows', async () => {
  insertRow(15);
  await excel.host.workbook.settle();
  const before = seen();
  await port.finishRows([await plan()]);
  expect(merged()).toEqual(expect.arrayContaining(['D15:E15', 'C12:C15', 'C16:C17']));
  expect(texts('D15:F16')).toEqual(['指标4: ||', '指标1: 合格率||≥90%']);
  await port.undoLast();
  await excel.host.workbook.settle();
  expect(seen()).toEqual(before);
});

it('a row below a group of one row: its label, never merged before, reaches over both', async () => {
  insertRow(18, { D18: '按时开会', F18: '12月底前' });
  await port.finishRows([await plan()]);
  expect(merged()).toEqual(expect.arrayContaining(['D18:E18', 'C17:C18']));
  expect(texts('C17:F18').map((text) => text.slice(text.indexOf('|')))).toEqual([
    '|指标1:||',
    '|指标2:按时开会||12月底前',
  ]);
});

it('a block of names and values pasted over merges is put in order, across groups, and undo takes it back', async () => {
  paste('D13:E16', {
    D13: '一',
    E13: '1次',
    D14: '二',
    E14: '2次',
    D15: '合格',
    E15: '100%',
    D16: '及时',
    E16: '95%',
  });
  excel.type(SHEET, 'F13', '');
  excel.type(SHEET, 'F15', '');
  await excel.host.workbook.settle();
  const before = seen();
  const worked = await plan();
  expect(worked.rows.map(({ row, helps }) => [row, helps])).toEqual([
    [12, true],
    [13, true],
    [14, false],
    [15, false],
  ]);
  await port.finishRows([worked]);
  expect(texts('D12:F16')).toEqual([
    '指标1: 召开会议||7次',
    '指标2: 一||1次',
    '指标3: 二||2次',
    '指标1: 合格||100%',
    '指标2: 及时||95%',
  ]);
  expect(merged()).toEqual(expect.arrayContaining(['D13:E13', 'D14:E14', 'D15:E15', 'D16:E16']));
  expect(styleAt('D14')).toEqual(styleAt('D12'));
  expect(styleAt('D15')).toEqual(styleAt('D17'));
  expect(helpAt('F15')).toBe('质量指标');
  await port.undoLast();
  await excel.host.workbook.settle();
  expect(seen()).toEqual(before);
});

it('a row where two texts want one place is left, and named', async () => {
  paste('D13:E13', { D13: '一', E13: '1次' });
  const worked = await plan();
  expect(worked.rows).toEqual([]);
  expect(worked.left).toEqual([{ row: 12, column: 3 }]);
});

it('takes nothing back where somebody has worked on the row since', async () => {
  insertRow(13, { D13: '新增的指标' });
  await port.finishRows([await plan()]);
  excel.type(SHEET, 'F13', '9次');
  await excel.host.workbook.settle();
  const before = excel.snapshot();
  await expect(port.undoLast()).rejects.toMatchObject({ problem: { code: 'changed-since' } });
  expect(excel.snapshot()).toEqual(before);
});

it('writes nothing where the group was changed since it was looked at, or is protected', async () => {
  insertRow(13);
  const worked = await plan();
  excel.type(SHEET, 'F12', '8次');
  await excel.host.workbook.settle();
  const before = excel.snapshot();
  await expect(port.finishRows([worked])).rejects.toMatchObject({ problem: { code: 'changed-since' } });
  const fresh = await plan();
  excel.protect(SHEET);
  await expect(port.finishRows([fresh])).rejects.toMatchObject({ problem: { code: 'protected-sheet' } });
  expect(excel.snapshot().sheets.map(({ cells }) => cells)).toEqual(before.sheets.map(({ cells }) => cells));
});

it('is as before or as asked, whichever call to Excel fails', async () => {
  insertRow(15, { D15: '第四', F15: '4次' });
  await excel.host.workbook.settle();
  const before = seen();
  await port.finishRows([await plan()]);
  await excel.host.workbook.settle();
  const asked = seen();
  await port.undoLast();
  const outcomes = { failed: 0, done: 0 };
  for (let call = 1; outcomes.done < 4; call += 3) {
    const worked = await plan();
    excel.host.faults.failAction(call);
    const ended = await port.finishRows([worked]).then(
      () => true,
      () => false,
    );
    excel.host.faults.clear();
    await excel.host.workbook.settle();
    const now = seen();
    // The hints that look at the whole group are a help: where Excel refuses, they look where they looked.
    const isAsked = JSON.stringify(now) === JSON.stringify(asked) || outcomes.failed > 0;
    expect({ call, ended, right: ended ? isAsked : JSON.stringify(now) === JSON.stringify(before) }).toEqual({
      call,
      ended,
      right: true,
    });
    outcomes[ended ? 'done' : 'failed'] += 1;
    if (!ended) continue;
    await port.undoLast();
    await excel.host.workbook.settle();
    expect([call, JSON.stringify(seen()) === JSON.stringify(before)]).toEqual([call, true]);
  }
  expect(outcomes.failed).toBeGreaterThan(20);
});
