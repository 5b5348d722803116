import { handmadeWorkbook, worksheet } from '../files/handmade';
import { workbookFacts } from '../support/workbookFacts';
import { eventually, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;

/** Three sheets that refer to each other; B of the first has number formats. */
function book(): Uint8Array {
  const formula = (cell: string, said: string) => `<c r="${cell}"><f>${said}</f><v>5</v></c>`;
  const styles =
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf numFmtId="9" xfId="0"/><xf numFmtId="2" xfId="0"/></cellXfs>';
  const first =
    `<row r="1">${formula('A1', '资金!A1*2')}<c r="B1" s="1"/></row>` +
    '<row r="2"><c r="B2" s="2"/></row><row r="9"><c r="A9"><v>1</v></c></row>';
  return handmadeWorkbook({
    styles,
    sheets: [
      { name: '目标表', xml: worksheet(first) },
      { name: '资金', xml: worksheet('<row r="1"><c r="A1"><v>5</v></c></row>') },
      {
        name: '说明',
        xml: worksheet(`<row r="1">${formula('A1', '资金!A1')}${formula('B1', '资金!A1+1')}</row>`),
      },
    ],
  });
}

/** The book in a new workbench, with the pane beside it. */
async function openBook() {
  workbench = await open({ width: 1280, height: 800 });
  const { page } = workbench;
  await page.setInputFiles('input[type=file]', {
    name: '表.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(book()),
  });
  await page.locator('.file-name', { hasText: '表.xlsx' }).waitFor();
  await workbench.pane.getByRole('tab', { name: '检查' }).waitFor();
  return page;
}

const TABS = '.sheet [data-u-comp=slide-tab-item]';
const tab = (name: string) => workbench.page.locator(TABS, { hasText: name });
const names = () => workbench.page.locator(TABS).allInnerTexts();

/** What the cells of a saved sheet hold, with their number formats. */
async function saved() {
  const facts = workbookFacts((await workbench.saved()).bytes);
  return (sheet: string) => {
    const cells = facts[sheet]!['cells'] as Record<string, { text?: string; style: { format: string } }>;
    return Object.fromEntries(
      Object.entries(cells).flatMap(([cell, { text, style }]) =>
        text === undefined ? [] : [[cell, style.format === 'General' ? text : `${text} ${style.format}`]],
      ),
    );
  };
}

test('typing, renaming and deleting sheets end as in Excel, in sheets that were never shown, too', async () => {
  const page = await openBook();

  for (const [cell, text] of [
    ['B1', '90'],
    ['B2', '1,234'],
    ['C1', '2026年12月31日'],
    ['C2', '2026.12.31'],
  ] as const)
    await workbench.type(cell, text);
  // Two clicks on the tab of a sheet that is not in front: what is typed goes there and not into the cells.
  await tab('资金').dblclick();
  await page.locator(`${TABS} [contenteditable=true]`).waitFor();
  await page.keyboard.type('资金来源');
  await page.keyboard.press('Enter');
  await eventually(names, ['目标表', '资金来源', '说明']);
  const renamed = await saved();
  expect(renamed('目标表')).toEqual({
    A1: '=资金来源!A1*2',
    A9: '1',
    B1: '0.9 0%',
    B2: '1234 0.00',
    C1: '46387 yyyy"年"m"月"d"日"',
    C2: '2026.12.31',
  });
  expect(renamed('资金来源')).toEqual({ A1: '5' });
  expect(renamed('说明')).toEqual({ A1: '=资金来源!A1', B1: '=资金来源!A1+1' });

  await tab('资金来源').click({ button: 'right' });
  await page.getByText('删除', { exact: true }).last().click();
  await page.getByRole('button', { name: '确定' }).last().click();
  await eventually(names, ['目标表', '说明']);
  const left = await saved();
  expect(left('目标表')['A1']).toBe('=#REF!*2');
  expect(left('说明')).toEqual({ A1: '=#REF!', B1: '=#REF!+1' });
});

/** Chooses from the menu of a sheet's tab. */
async function fromMenuOf(sheet: string, item: string): Promise<void> {
  await workbench.page.locator(TABS, { hasText: sheet }).first().click({ button: 'right' });
  await workbench.page.getByText(item, { exact: true }).last().click();
}

test('by the menu of its tab a sheet is copied and hidden; what would not be saved is not in the menu', async () => {
  const page = await openBook();
  await tab('说明').click({ button: 'right' });
  await page.getByText('重命名', { exact: true }).last().waitFor();
  expect(await page.getByText(/保护/).count()).toBe(0);
  await page.keyboard.press('Escape');

  await fromMenuOf('目标表', '复制');
  await eventually(names, ['目标表', '目标表 (2)', '资金', '说明']);
  await workbench.type('A9', '2');
  await fromMenuOf('资金', '隐藏');
  await eventually(names, ['目标表', '目标表 (2)', '说明']);
  const bytes = (await workbench.saved()).bytes;
  const facts = workbookFacts(bytes);
  expect(Object.keys(facts).filter((name) => name !== '')).toEqual(['目标表', '目标表 (2)', '资金', '说明']);
  expect(facts['资金']!['state']).toBe('hidden');
  const before = workbookFacts(book());
  const { A9, ...cells } = facts['目标表 (2)']!['cells'] as Record<string, object>;
  const { A9: formerly, ...cellsBefore } = before['目标表']!['cells'] as Record<string, object>;
  expect(cells).toEqual(cellsBefore);
  expect(A9).toEqual({ ...formerly, text: '2' });
  for (const sheet of ['目标表', '说明']) expect(facts[sheet]).toEqual(before[sheet]);
});

/** Rows 8 to 11 of the sheet that is shown: what C holds, how high they are and whether they are hidden. */
const inRows = () =>
  workbench.page.evaluate(() => {
    interface Read {
      cell: (row: number, column: number) => { value: unknown };
      rowHeight: (row: number) => number;
      rowHidden: (row: number) => boolean;
    }
    const { host } = (
      window as unknown as { workbench: { host: () => { workbook: { activeSheet: () => Read } } } }
    ).workbench;
    const sheet = host().workbook.activeSheet();
    return [7, 8, 9, 10].map((row) =>
      [sheet.cell(row, 2).value, sheet.rowHeight(row), sheet.rowHidden(row) ? 'hidden' : ''].join(' '),
    );
  });

/** Opens the menu of the number of row 8, and waits for it. */
async function menuOfRow8(): Promise<void> {
  const { page } = workbench;
  // A row that is chosen with others stays so.
  await workbench.select('A1');
  const grid = (await page.locator('canvas[id^=univer-sheet-main-canvas]').boundingBox())!;
  // The letters are 20 high, and the rows of the sample 26, 36, 26, 26, 45, 26 and 26.
  await page.mouse.click(grid.x + 20, grid.y + 20 + 211 + 13, { button: 'right' });
  await page.getByText('删除选中行').last().waitFor();
}

test('by the menu of its number a row is inserted, deleted, hidden and made higher, as the file has it then', async () => {
  workbench = await open({ height: 1200 });
  const { page } = workbench;
  await workbench.openSample();
  const before = await inRows();
  const number = (item: string) => page.getByText(item).last().locator('input');
  await menuOfRow8();
  await number('在上方插入').fill('2');
  await page.keyboard.press('Enter');
  await eventually(async () => (await inRows())[2], before[0]);
  await page.keyboard.press('Control+z');
  await eventually(inRows, before);
  await menuOfRow8();
  await number('行高').fill('60');
  await page.keyboard.press('Enter');
  await eventually(async () => (await inRows())[0]?.split(' ').at(-2), '45');
  await menuOfRow8();
  await page.getByText('隐藏选中行').last().click();
  await eventually(async () => (await inRows())[0]?.endsWith('hidden'), true);
  await page.keyboard.press('Control+z');
  await eventually(async () => (await inRows())[0]?.endsWith('hidden'), false);
  await menuOfRow8();
  await page.getByText('删除选中行').last().click();
  await eventually(async () => (await inRows()).slice(0, 3), before.slice(1));
  const facts = workbookFacts((await workbench.saved()).bytes);
  expect(JSON.stringify(Object.values(facts)[1]!['cells'])).not.toContain('其中: 财政拨款');
});
