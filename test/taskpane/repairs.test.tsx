import type { CellArea } from '../../src/core/grid/address';
import type { GridCell, SheetGrid } from '../../src/core/grid/SheetGrid';
import { layOutTable } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { planToGrid } from '../support/planToGrid';
import { button, clearPane, doing, drawPane } from './drawPane';
import { paneOver, until, type TestPane } from './support';

afterEach(clearPane);

const cellOf = (text: string): GridCell => ({ value: text, text, formula: null, numberFormat: '@' });
const text = () => document.body.textContent;

/** A form of ours with two rows of 数量指标, rows 12 and 13. */
function form(): SheetGrid {
  const indicators = [
    [
      { name: '开会', value: '7次' },
      { name: '参会', value: '90人' },
    ],
  ];
  return planToGrid(
    layOutTable(defaultStandard, { name: '会议费', indicators }, { year: 2026, takenNames: [] }),
  );
}

/** A person put a row above row 13 (1-based): it has none of the merges along the row. */
function withRow(grid: SheetGrid, cells: Readonly<Record<number, string>>): SheetGrid {
  const at = 12;
  const row = Array.from({ length: 6 }, (_, column) =>
    cells[column] === undefined ? undefined : cellOf(cells[column]),
  );
  const rows = [...grid.rows];
  rows.splice(at, 0, row);
  const merges = (grid.merges ?? []).map((area): CellArea => ({
    ...area,
    top: area.top >= at ? area.top + 1 : area.top,
    bottom: area.bottom >= at ? area.bottom + 1 : area.bottom,
  }));
  return { ...grid, rows, merges };
}

function typedOver(grid: SheetGrid, row: number, column: number, now: string): SheetGrid {
  const rows = grid.rows.map((cells) => [...(cells ?? [])]);
  rows[row]![column] = cellOf(now);
  return { ...grid, rows };
}

async function checked(grid: SheetGrid): Promise<TestPane> {
  const pane = paneOver([grid]);
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => button('检查全部工作表').click());
  await doing(() => until(pane, () => pane.store.get().check.job.kind === 'idle'));
  return pane;
}

const at = (pane: TestPane, row: number, column: number) =>
  pane.workbook.grids[0]!.rows[row]?.[column]?.text ?? '';

it('offers nothing for a form as it was inserted', async () => {
  const pane = await checked(form());
  expect(pane.store.get().rows.repairs).toEqual({ rows: [], labels: [] });
  expect(text()).not.toContain('补齐');
});

it('a row put in by hand is told, finished in one press and taken back in another', async () => {
  const pane = await checked(withRow(form(), { 3: '验收', 5: '3次' }));
  expect(text()).toContain('《会议费》第 13 行（数量指标）像是后来插入或粘贴的');
  await doing(() => button('补齐这 1 行').click());
  await doing(() => until(pane, () => !pane.store.get().rows.busy));
  expect([11, 12, 13].map((row) => at(pane, row, 3))).toEqual(['指标1: 开会', '指标2: 验收', '指标3: 参会']);
  expect(text()).toContain('已补齐 1 行');
  expect(pane.workbook.visited).toEqual(['会议费!D13']);
  expect(text()).not.toContain('补齐这');
  await doing(() => button('撤销').click());
  await doing(() => until(pane, () => !pane.store.get().rows.busy));
  expect(at(pane, 12, 3)).toBe('验收');
});

it('a label typed over is told and restored, and what was typed goes to its cell', async () => {
  const blank = typedOver(form(), 3, 2, '');
  const pane = await checked(typedOver(blank, 3, 0, '会议费'));
  expect(text()).toContain('A4 原来印的“项目名称”被“会议费”盖住了。还原时，“会议费”放到 C4。');
  await doing(() => button('还原标签').click());
  await doing(() => until(pane, () => !pane.store.get().rows.busy));
  expect([at(pane, 3, 0), at(pane, 3, 2)]).toEqual(['项目名称', '会议费']);
  expect(text()).toContain('已还原 1 个标签');
  await doing(() => button('撤销').click());
  await doing(() => until(pane, () => !pane.store.get().rows.busy));
  expect([at(pane, 3, 0), at(pane, 3, 2)]).toEqual(['会议费', '']);
});

it('why nothing was done is told where Excel refuses', async () => {
  const pane = await checked(withRow(form(), { 3: '验收' }));
  pane.workbook.failNext('finishRows', { code: 'protected-sheet', sheet: '会议费' });
  await doing(() => button('补齐这 1 行').click());
  await doing(() => until(pane, () => !pane.store.get().rows.busy));
  expect(text()).toContain('《会议费》受保护');
});

it('where Excel cannot tell its merges, nothing is offered and the check goes on', async () => {
  const pane = paneOver([withRow(form(), { 3: '验收' })]);
  pane.workbook.failNext('readMerges', { code: 'old-excel' });
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => button('检查全部工作表').click());
  expect(pane.store.get().rows.repairs.rows).toEqual([]);
  expect(pane.store.get().check.notice).toEqual({ kind: 'checked' });
});
