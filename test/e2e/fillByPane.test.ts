import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

jest.setTimeout(180_000);

const open = useWorkbench();
let workbench: Workbench;

/** A link or button of the pane; what is pressed is not waited for, as by a person in a hurry. */
const press = (name: string | RegExp) => workbench.pane.getByRole('button', { name }).first().click();
const type = (text: string) => workbench.page.keyboard.type(text);
const enter = () => workbench.page.keyboard.press('Enter');
const valueOf = async (cell: string) => textIn((await workbench.saved()).grids, '道路养护经费', cell);

/** A cell of column F of the sheet in front: what it holds, and its own look without any conditional format. */
const inSheet = (row: number) =>
  workbench.page.evaluate((at) => {
    interface Sheet {
      cell: (r: number, c: number) => { value: unknown };
      style: (r: number, c: number) => object;
    }
    interface Host {
      workbook: { activeSheet: () => Sheet };
    }
    const { host } = (window as unknown as { workbench: { host: () => Host } }).workbench;
    const sheet = host().workbook.activeSheet();
    return { value: sheet.cell(at, 5).value, look: JSON.stringify(sheet.style(at, 5)) };
  }, row);

test('led by the pane: what is typed at once stands in the cell that was asked for, and leaves its look alone', async () => {
  workbench = await open();
  const { page, pane } = workbench;
  await pane.getByLabel('项目名称').fill('道路养护经费');
  await press('插入 1 张表');
  await pane.getByText('接着填').first().waitFor();

  // Figures that were typed while the cell was on its way.
  await press('年度资金总额');
  await type('25');
  await page.locator('[contenteditable]:focus').waitFor({ state: 'attached' });
  await enter();
  await eventually(() => valueOf('E7'), '25');

  // The keyboard went along: a word needs no click into the sheet.
  await press('项目期');
  await eventually(workbench.selected, 'F6');
  await page.locator('[contenteditable]:focus').waitFor({ state: 'attached' });
  await page.keyboard.insertText('一年');
  await enter();
  await eventually(() => valueOf('F6'), '一年');

  // A sign begins a blank cell, and the number follows it.
  await workbench.type('D12', '指标1: 养护里程');
  await workbench.select('F12');
  await press(/≥/);
  await type('32');
  await page.locator('[contenteditable]:focus').waitFor({ state: 'attached' });
  await page.keyboard.insertText('公里');
  await enter();
  await eventually(() => valueOf('F12'), '≥32公里');

  // Before what stands there already, the sign is written by the pane; typed over, the warning's colours do not stay.
  await workbench.type('F13', '95');
  await workbench.select('F13');
  await press(/≥/);
  await eventually(async () => (await inSheet(12)).value, '≥95');
  await type('40');
  await page.locator('[contenteditable]:focus').waitFor({ state: 'attached' });
  await enter();
  await eventually(async () => (await inSheet(12)).value, '40');
  // With its indicator named, the warning goes, and nothing of it is left.
  await workbench.type('D13', '指标2: 养护次数');
  await eventually(async () => (await inSheet(12)).look === (await inSheet(13)).look, true);
});
