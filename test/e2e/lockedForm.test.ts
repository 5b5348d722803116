import { fromA1 } from '../../src/core/grid/address';
import { eventually, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

// A long way, on machines that do other work besides.
jest.setTimeout(240_000);

const open = useWorkbench();
let workbench: Workbench;

interface Page {
  workbench: {
    host: () => {
      workbook: {
        activeSheet: () => {
          name: () => string;
          cell: (row: number, column: number) => { value: unknown };
          extras: () => { protection: { protected: boolean } };
        };
      };
    };
  };
}

const sheet = () =>
  workbench.page.evaluate(() => {
    const shown = (window as unknown as Page).workbench.host().workbook.activeSheet();
    return { name: shown.name(), protected: shown.extras().protection.protected };
  });
const value = (cell: string) =>
  workbench.page.evaluate(
    ({ row, column }) =>
      (window as unknown as Page).workbench.host().workbook.activeSheet().cell(row, column).value,
    fromA1(cell)!,
  );
const press = (keys: string) => workbench.page.keyboard.press(keys);

test('labels locked at insertion: Tab goes from input to input, labels refuse, and our own writes go on', async () => {
  workbench = await open({ width: 1440, height: 1000 });
  const { pane, page } = workbench;
  await workbench.tab('插入');
  await pane.getByRole('checkbox', { name: '锁定表头和标签（不设密码）' }).check();
  await pane.getByText('按 Tab 在要填的格子之间跳').waitFor();
  await pane.getByLabel('项目名称', { exact: true }).fill('人大会议经费');
  await pane.getByRole('button', { name: '插入 1 张表' }).click();
  await eventually(sheet, { name: '人大会议经费', protected: true });

  // From the project's name over the head to the money, merged cells as one.
  await workbench.select('C4');
  await eventually(workbench.selected, 'C4:F4');
  const way: string[] = [];
  for (let step = 0; step < 5; step += 1) {
    const from = await workbench.selected();
    await press('Tab');
    await eventually(async () => (await workbench.selected()) !== from, true);
    way.push(await workbench.selected());
  }
  expect(way).toEqual(['C5:D5', 'F5', 'C6:D6', 'F6', 'E7:F7']);
  await press('Shift+Tab');
  await eventually(workbench.selected, 'F6');

  // What is typed stays, and the next cell is the next input.
  await page.keyboard.type('1年');
  await press('Tab');
  await eventually(() => value('F6'), '1年');
  await eventually(workbench.selected, 'E7:F7');

  await workbench.type('D12', '指标1: 养护里程');
  await workbench.type('F12', '≧ 32公里');
  await eventually(() => value('F12'), '≧ 32公里');
  await workbench.tab('检查');
  await pane.getByRole('button', { name: '检查全部工作表' }).click();
  await pane.getByRole('row', { name: /F12/ }).first().click();
  await pane.locator('#finding-details').getByRole('button', { name: '改正' }).click();
  await pane.getByText('F12 已改为 ≥32公里').first().waitFor();
  await eventually(() => value('F12'), '≥32公里');
  await eventually(sheet, { name: '人大会议经费', protected: true });

  await workbench.select('A4');
  await page.keyboard.type('改');
  const dialog = page.locator('dialog.ask');
  await dialog.getByText('这里有受保护的单元格').waitFor();
  await dialog.getByRole('button', { name: '知道了' }).click();
  await dialog.waitFor({ state: 'detached' });

  // What is typed next goes into the cells again.
  await press('ArrowRight');
  await eventually(workbench.selected, 'C4:F4');
  await page.keyboard.type('2026 meeting');
  await press('Enter');
  await eventually(() => value('C4'), '2026 meeting');
});
