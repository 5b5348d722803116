import { eventually, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;

/** What a cell of the active sheet holds. */
const value = (row: number, column: number) =>
  workbench.page.evaluate(
    ([atRow, atColumn]) => {
      interface Host {
        workbook: { activeSheet: () => { cell: (r: number, c: number) => { value: unknown } } };
      }
      const { host } = (window as unknown as { workbench: { host: () => Host } }).workbench;
      return host().workbook.activeSheet().cell(atRow!, atColumn!).value;
    },
    [row, column],
  );

const answer = (name: string) => workbench.page.locator('dialog.ask').getByRole('button', { name }).click();

/** Types as a person does, who does not wait for the cell. */
async function enter(text: string, key = 'Enter'): Promise<void> {
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press(key);
}

test('in a form that was inserted, nothing that is typed is lost or taken for something else', async () => {
  workbench = await open({ width: 1280, height: 800 });
  await workbench.tab('插入');
  await workbench.pane.getByRole('button', { name: '插入 1 张表' }).click();
  await workbench.pane.getByText('已插入 1 张表').waitFor();

  // Values stay the texts that they are.
  await workbench.select('F12');
  for (const text of ['7-9', '1-3天', '90', '≥90%']) await enter(text);
  await eventually(
    async () => [await value(11, 5), await value(12, 5), await value(13, 5), await value(14, 5)],
    ['7-9', '1-3天', '90', '≥90%'],
  );

  // An amount that is none: kept, and on to the next cell.
  await workbench.select('E7');
  await enter('很多');
  await answer('仍要保留');
  await enter('12');
  await eventually(async () => [await value(6, 4), await value(7, 4)], ['很多', 12]);

  // The same typed anew, which Enter asks for: what was typed is chosen, and the next character takes its place.
  await workbench.select('E7');
  await enter('不少');
  await workbench.page.locator('dialog.ask').waitFor();
  await workbench.page.keyboard.press('Enter');
  await enter('12');
  await eventually(() => value(6, 4), 12);

  // A cell with a list takes a text like any other, and Tab leads on.
  await workbench.select('C6');
  await enter('02-经常性项目', 'Tab');
  await eventually(() => value(5, 2), '02-经常性项目');
  await eventually(workbench.selected, 'E6');
});

test('what is protected stays, with a sentence; a finding is brought into sight', async () => {
  workbench = await open({ width: 1280, height: 800 });
  await workbench.openSample();
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
  // The marks stand, with the message beside each: a cell chosen before shows none.
  await workbench.pane.getByRole('button', { name: '清除标记' }).waitFor();
  await workbench.pane.getByRole('row', { name: /\bF31/ }).first().click();
  // The message beside the cell stands where the cell is: above the middle of the page.
  const message = workbench.page.locator('.input-message', { hasText: '绩效目标表助手' });
  await message.waitFor();
  await eventually(async () => ((await message.boundingBox())?.y ?? 800) < 420, true);

  await workbench.page.click('#bar-saveFile');
  await workbench.openFile('test/fixtures/workbench/protected.xlsx');
  await workbench.showSheet('人大代表建议办理经费');
  await workbench.select('F15');
  await workbench.page.keyboard.type('改');
  await workbench.page.getByText('这里有受保护的单元格').waitFor();
  await answer('知道了');
  expect(await value(14, 5)).toBe('100万');
});
