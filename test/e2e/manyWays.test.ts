import { budgetYear } from '../../src/core/standards/budgetYear';
import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;

test('the ribbon’s buttons insert, check and sum through Excel', async () => {
  workbench = await open({ height: 1600 });
  await workbench.openSample();
  const press = (label: string) =>
    workbench.page.locator('.ribbon-group').getByRole('button', { name: label }).click();
  await press('检查');
  await workbench.pane
    .getByText(/4 张表/)
    .first()
    .waitFor();
  await press('汇总');
  await eventually(async () => (await workbench.saved()).grids.some(({ name }) => name === '汇总'), true);
  await press('插入目标表');
  const year = budgetYear(new Date());
  await eventually(
    async () =>
      (await workbench.saved()).grids.some((grid) =>
        grid.rows.some((row) => row?.some((cell) => cell?.text.includes(`${year} 年度`))),
      ),
    true,
  );
  // 打开窗格 hides the pane and shows it again; 检查 shows it by itself.
  const pane = workbench.page.locator('.pane');
  await press('打开窗格');
  await pane.waitFor({ state: 'hidden' });
  await press('打开窗格');
  await pane.waitFor({ state: 'visible' });
  await press('打开窗格');
  await press('检查');
  await pane.waitFor({ state: 'visible' });
});

test('the pane speaks English when asked', async () => {
  workbench = await open();
  const { pane } = workbench;
  await pane.getByRole('button', { name: '设置' }).click();
  await pane.getByText('English', { exact: true }).click();
  await pane.getByRole('button', { name: 'Back' }).click();
  await pane.getByRole('tab', { name: 'Check' }).waitFor();
  expect(await pane.getByRole('tab').allTextContents()).toEqual(['Insert', 'Check', 'Totals']);
});

test('the pane is dark where the person’s programs are dark', async () => {
  workbench = await open({ colorScheme: 'dark' });
  const background = await workbench.pane.getByRole('tab', { name: '检查' }).evaluate((tab) => {
    for (let at: Element | null = tab; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/^rgba\(0, 0, 0, 0\)$|transparent/.test(color)) return color;
    }
    return 'none';
  });
  const [red = 255] = (/\d+/.exec(background) ?? []).map(Number);
  expect(red).toBeLessThan(80);
});

test('in the dark high contrast of Windows the sheet stays black on white, where its texts are drawn black', async () => {
  workbench = await open({ colorScheme: 'dark', forcedColors: 'active' });
  await workbench.openSample();
  // The canvases themselves are clear: what is seen is what lies behind them.
  const papers = () =>
    workbench.page.locator('.grid canvas').evaluateAll((all) => [
      ...new Set(
        all
          .filter((canvas) => canvas.clientHeight > 0)
          .map((canvas) => {
            for (let at: Element | null = canvas; at; at = at.parentElement) {
              const color = getComputedStyle(at).backgroundColor;
              if (color !== 'rgba(0, 0, 0, 0)') return color;
            }
            return 'none';
          }),
      ),
    ]);
  await eventually(papers, ['rgb(255, 255, 255)']);
});

test('everything of a check goes by keyboard alone', async () => {
  workbench = await open({ height: 1600 });
  await workbench.openSample();
  const { page, pane } = workbench;
  await pane.getByRole('tab', { name: '插入' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('button', { name: '检查全部工作表' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('row', { name: /F18/ }).first().waitFor();
  await pane.getByRole('treegrid').locator('[role=row][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await eventually(workbench.selected, 'F18');
  await page.keyboard.press('ArrowDown');
  // A merged cell is chosen whole.
  await eventually(workbench.selected, 'C5:D5');
});

test('at 300 px nothing of the pane is cut off sideways', async () => {
  workbench = await open({ width: 1280, height: 800 });
  await workbench.openSample();
  await workbench.page.locator('.splitter').focus();
  for (let step = 0; step < 4; step += 1) await workbench.page.keyboard.press('ArrowRight');
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
  await workbench.pane
    .getByText(/4 张表/)
    .first()
    .waitFor();
  const sizes = await workbench.pane
    .locator('html')
    .evaluate((page) => ({ inner: page.scrollWidth, outer: page.clientWidth }));
  expect(sizes.outer).toBe(300);
  expect(sizes.inner).toBe(300);
  expect(textIn((await workbench.saved()).grids, '人大代表活动经费', 'F12')).toBe('16次');
});
