import { budgetYear } from '../../src/core/standards/budgetYear';
import { WorkbookFailure } from '../../src/port/WorkbookFailure';
import { onPaneRequest, type PaneRequest } from '../../src/port/paneRequests';
import { checkWorkbook } from '../../src/commands/checkWorkbook';
import { insertTable } from '../../src/commands/insertTable';
import { runCommand, type Command } from '../../src/commands/runCommand';
import { writeSummary } from '../../src/commands/writeSummary';
import { findingsPlan } from '../../src/port/resultSheet';
import { wordsFor } from '../../src/core/words';
import { recogniseAll } from '../../src/core/table/recognise';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { connectExcel } from '../../src/excel';
import { startExcel, type ExcelForTests } from '../support/excelHost';

let excel: ExcelForTests;
afterEach(() => {
  excel.dispose();
  // What waits for a pane is none of the next test's.
  onPaneRequest(() => undefined)();
});

/** Plays an Excel that has no page in common for pane and buttons, or one that has. */
function shareRuntime(shared: boolean): { opened: () => number } {
  let opened = 0;
  const { isSetSupported } = Office.context.requirements;
  Object.assign(Office.context.requirements, {
    isSetSupported: (name: string, version: string) =>
      name === 'SharedRuntime' ? shared : isSetSupported(name, version),
  });
  Object.assign(Office, {
    addin: {
      showAsTaskpane: () => {
        opened += 1;
        return Promise.resolve();
      },
    },
  });
  return { opened: () => opened };
}

/** Two filled tables: 25 and 30 万元, one with an amount that does not say 元. */
async function openTables(): Promise<void> {
  excel = await startExcel({ sheets: [{ name: '封面', values: [['2024年']] }] });
  const drafts = ['会议费', '培训费'].map((name, index) => ({
    name,
    total: String(25 + index * 5),
    parts: [String(25 + index * 5)],
    indicators: [[], [], [], [{ name: '经费', value: '100万' }]],
  }));
  await connectExcel().insertSheets((takenNames) =>
    layOutTables(defaultStandard, drafts, { year: 2024, takenNames }),
  );
}

/** Presses a button; returns how often Excel was told that it is done. */
async function press(command: Command): Promise<number> {
  let completed = 0;
  await runCommand(command, connectExcel(), { completed: () => (completed += 1) });
  return completed;
}

const names = () => excel.host.workbook.sheets().map((sheet) => sheet.name());
const textsOf = (name: string): string[] => {
  const sheet = excel.sheet(name);
  const used = sheet.usedArea(true);
  if (!used) return [];
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_cell, column) => String(sheet.cell(row, column).value ?? '')),
  ).flat();
};

describe('插入目标表', () => {
  it('adds a blank table for the year that is budgeted now, and leaves the person at the first cell to fill', async () => {
    excel = await startExcel();
    expect(await press(insertTable)).toBe(1);
    const [table] = recogniseAll((await connectExcel().readWorkbook()).grids as SheetGrid[]);
    expect(table?.year).toBe(budgetYear(new Date()));
    expect(names()).toHaveLength(2);
    const active = excel.host.workbook.activeSheet();
    expect(active.name()).toBe(names()[1]);
    const { top, left } = active.selection();
    expect({ row: top, column: left }).toEqual(table?.fields.projectName?.cell);
  });

  it('adds another one each time', async () => {
    excel = await startExcel();
    await press(insertTable);
    await press(insertTable);
    expect(new Set(names()).size).toBe(3);
  });

  it('has the pane tell what to fill in next', async () => {
    excel = await startExcel();
    const asked: PaneRequest[] = [];
    const close = onPaneRequest((request) => asked.push(request));
    await press(insertTable);
    close();
    expect(asked).toEqual([{ kind: 'inserted' }]);
  });
});

describe('检查', () => {
  it('asks the pane for it and opens it, where Excel can', async () => {
    await openTables();
    const { opened } = shareRuntime(true);
    const asked: PaneRequest[] = [];
    const close = onPaneRequest((request) => asked.push(request));
    expect(await press(checkWorkbook)).toBe(1);
    close();
    expect(asked).toEqual([{ kind: 'check' }]);
    expect(opened()).toBe(1);
  });

  it('marks the findings and lists them on a sheet, where it cannot', async () => {
    await openTables();
    shareRuntime(false);
    expect(await press(checkWorkbook)).toBe(1);
    expect(excel.host.workbook.activeSheet().name()).toBe('检查结果');
    const texts = textsOf('检查结果');
    expect(texts).toContain('会议费');
    expect(texts).toContain('100万');
    expect(texts).toContain('错误');
    expect(excel.sheet('会议费').conditionalFormats()[0]?.custom?.underline).toBe(true);
  });

  it('lists the findings where Excel refuses the marks, and says so below them', async () => {
    await openTables();
    shareRuntime(false);
    excel.host.faults.refuseMembers([
      'ConditionalFormatCollection.add',
      'ConditionalFormatCollection.getItemAt',
    ]);
    expect(await press(checkWorkbook)).toBe(1);
    const texts = textsOf('检查结果');
    expect(texts).toContain('100万');
    expect(texts.join()).toContain('检查结果不受影响');
    expect(
      excel
        .sheet('会议费')
        .conditionalFormats()
        .some(({ custom }) => custom?.underline),
    ).toBe(false);
  });

  it('lists the findings of a protected sheet, and says that it bears no marks', async () => {
    await openTables();
    shareRuntime(false);
    excel.protect('会议费');
    expect(await press(checkWorkbook)).toBe(1);
    const texts = textsOf('检查结果');
    expect(texts).toContain('100万');
    expect(texts.join()).toContain('《会议费》受保护，没有做标记');
  });

  it('calls nothing clean of which a part could not be read', async () => {
    await openTables();
    shareRuntime(false);
    const tables = recogniseAll((await connectExcel().readWorkbook()).grids as SheetGrid[]);
    const read = tables.map((table) => ({
      ...table,
      coverage: {
        ...table.coverage,
        head: { state: 'read' as const, cells: [] },
        funding: { state: 'read' as const, cells: [] },
        goals: { state: 'read' as const, cells: [] },
        indicators: { state: 'read' as const, cells: [] },
      },
    }));
    const unread = read.map((table) => ({
      ...table,
      coverage: { ...table.coverage, indicators: { state: 'unread' as const, cells: [] } },
    }));
    const said = (of: typeof tables) => JSON.stringify(findingsPlan({ findings: [] }, of, wordsFor('zh-CN')));
    expect(said(read)).toContain('没有发现问题');
    expect(said(unread)).not.toContain('没有发现问题');
    expect(said(unread)).toContain('2 张的指标没有读全');
  });

  it('says what to do where there is no table', async () => {
    excel = await startExcel();
    shareRuntime(false);
    expect(await press(checkWorkbook)).toBe(1);
    expect(textsOf('检查结果').join()).toContain('没有找到绩效目标表');
  });
});

describe('汇总', () => {
  it('asks the pane for it and opens it, where Excel can', async () => {
    await openTables();
    const { opened } = shareRuntime(true);
    const asked: PaneRequest[] = [];
    const close = onPaneRequest((request) => asked.push(request));
    expect(await press(writeSummary)).toBe(1);
    close();
    expect(asked).toEqual([{ kind: 'summary' }]);
    expect(opened()).toBe(1);
  });

  it('writes live sums of all tables, where it cannot', async () => {
    await openTables();
    shareRuntime(false);
    expect(await press(writeSummary)).toBe(1);
    expect(excel.host.workbook.activeSheet().name()).toBe('汇总');
    expect(textsOf('汇总')).toContain('55');
    const port = connectExcel();
    const tables = recogniseAll((await port.readWorkbook()).grids as SheetGrid[]);
    const { cell } = tables[0]!.funding.total!;
    excel
      .sheet('会议费')
      .write({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column }, () => ({
        value: 100,
      }));
    await excel.host.workbook.settle();
    expect(textsOf('汇总')).toContain('130');
  });
});

describe('a button that fails', () => {
  const failing = () => Promise.reject(new WorkbookFailure({ code: 'protected-workbook' }));

  it('says why in the pane, and always lets Excel go on', async () => {
    excel = await startExcel();
    const { opened } = shareRuntime(true);
    const asked: PaneRequest[] = [];
    const close = onPaneRequest((request) => asked.push(request));
    expect(await press(failing)).toBe(1);
    close();
    expect(asked).toEqual([{ kind: 'problem', problem: { code: 'protected-workbook' } }]);
    expect(opened()).toBe(1);
  });

  it('is heard by a pane that is drawn only later', async () => {
    excel = await startExcel();
    shareRuntime(true);
    await press(failing);
    const asked: PaneRequest[] = [];
    onPaneRequest((request) => asked.push(request))();
    expect(asked).toHaveLength(1);
  });

  it('lets Excel go on even where nothing can be said', async () => {
    excel = await startExcel();
    shareRuntime(false);
    excel.host.faults.setCellEditMode(true);
    expect(await press(insertTable)).toBe(1);
  });
});
