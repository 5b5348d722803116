import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

// A long way, on machines that do other work besides.
jest.setTimeout(240_000);

const open = useWorkbench();
let workbench: Workbench;

const PROJECTS = ['道路养护经费', '档案数字化经费', '普法宣传经费'];

test('from a blank workbook to a sum that follows its tables: insert, fill in, check, mend, undo, sum, save', async () => {
  workbench = await open({ height: 1600 });
  const { page, pane } = workbench;

  // Three projects, a sheet each; the first cell to fill in is chosen.
  await workbench.tab('插入');
  await pane.getByLabel('项目名称').fill(PROJECTS.join('\n'));
  await pane.getByRole('button', { name: '插入 3 张表' }).click();
  await pane.getByText('已插入 3 张表').first().waitFor();

  // Typed into the grid as an accountant does.
  await workbench.showSheet('道路养护经费');
  await workbench.type('E7', '25');
  await workbench.type('E8', '25');
  await workbench.type('D12', '指标1: 养护里程');
  await workbench.type('F12', '32公里');
  await workbench.type('D16', '指标1: 路面完好率');
  await workbench.type('F16', '≧ 95%');
  await workbench.showSheet('档案数字化经费');
  await workbench.type('E7', '30.5');
  await workbench.type('E8', '30.5');

  // The check finds the sign, leads to its cell, mends it and takes that back.
  await workbench.tab('检查');
  await pane.getByRole('button', { name: '检查全部工作表' }).click();
  await pane
    .getByText(/3 张表/)
    .first()
    .waitFor();
  await pane.getByRole('row', { name: /F16/ }).first().click();
  await eventually(workbench.selected, 'F16');
  await pane.locator('#finding-details').getByRole('button', { name: '改正' }).click();
  await pane.getByText('F16 已改为 ≥95%').first().waitFor();
  expect(textIn((await workbench.saved()).grids, '道路养护经费', 'F16')).toBe('≥95%');
  await pane.getByRole('button', { name: '撤销' }).first().click();
  await pane.getByText('已撤销').first().waitFor();
  expect(textIn((await workbench.saved()).grids, '道路养护经费', 'F16')).toBe('≧ 95%');

  // The sum, and the summary sheet with formulas that follow.
  await workbench.tab('汇总');
  await pane.getByRole('button', { name: '汇总全部工作表' }).click();
  await pane
    .getByText(/^55\.5 万元/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: '写入“汇总”工作表' }).click();
  await pane.getByText('已写入“汇总”工作表').first().waitFor();
  await workbench.showSheet('档案数字化经费');
  await workbench.type('E7', '40');
  await workbench.type('E8', '40');
  await pane
    .getByText(/^65 万元/)
    .first()
    .waitFor();

  // With the marks gone the add-in leaves the sheets alone: nothing is written any more after the file was saved.
  await workbench.tab('检查');
  await pane.getByRole('button', { name: '清除标记' }).click();
  await pane.getByText('标记已清除').first().waitFor();

  // What the file holds is what was on the screen.
  const { grids } = await workbench.saved();
  expect(grids.map(({ name }) => name)).toEqual(expect.arrayContaining([...PROJECTS, '汇总']));
  expect(textIn(grids, '道路养护经费', 'F12')).toBe('32公里');
  const summary = grids.find(({ name }) => name === '汇总')!;
  const texts = summary.rows.flatMap((row) => (row ?? []).map((cell) => cell?.text ?? ''));
  expect(texts).toEqual(expect.arrayContaining(['65.00']));
  await page.locator('.file-state:not(.dirty)').waitFor({ state: 'attached' });
});
