import { workbookFacts } from '../support/workbookFacts';
import { eventually, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;
beforeEach(async () => {
  // Tall enough for the list to show every finding at once, and the whole table.
  workbench = await open({ height: 1600 });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.openSample();
  original = (await workbench.saved()).bytes;
  await workbench.tab('检查');
  await workbench.pane.getByRole('button', { name: '检查全部工作表' }).click();
  await finding(/\bF15.*100万元/).waitFor();
  await workbench.showSheet(REPLIES);
});

const REPLIES = '人大代表建议办理经费';
const MEETING = '人大会议经费';
let original: Uint8Array;

const finding = (text: RegExp) => workbench.pane.getByRole('row', { name: text }).first();

async function press(cell: string, keys: string): Promise<void> {
  await workbench.select(cell);
  await workbench.page.keyboard.press(keys);
}

/** Clears the marks, saves, and says which cells hold another text than at first; beside its cells each sheet is as it was. */
async function changedTexts(): Promise<Record<string, string | undefined>> {
  const { pane } = workbench;
  await pane.getByRole('button', { name: '清除标记' }).click();
  await pane.getByText('标记已清除').first().waitFor();
  const after = workbookFacts((await workbench.saved()).bytes);
  const changed: Record<string, string | undefined> = {};
  for (const [sheet, before] of Object.entries(workbookFacts(original))) {
    const { cells, ...others } = after[sheet]!;
    const { cells: cellsBefore, ...othersBefore } = before;
    expect(others).toEqual(othersBefore);
    const texts = textsOf(cells);
    const textsBefore = textsOf(cellsBefore);
    for (const cell of new Set([...Object.keys(texts), ...Object.keys(textsBefore)])) {
      if (texts[cell] !== textsBefore[cell]) changed[`${sheet}!${cell}`] = texts[cell];
    }
  }
  return changed;
}

const textsOf = (cells: unknown): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries((cells ?? {}) as Record<string, { text?: string }>).map(([cell, { text }]) => [
      cell,
      text,
    ]),
  );

test('a value copied over another: its finding comes along, the one that was there goes', async () => {
  await press('F15', 'Control+c');
  await press('F13', 'Control+v');
  await finding(/\bF13.*“100万”没有单位/).waitFor();
  await eventually(() => finding(/\bF13.*“4次”/).count(), 0);
  await finding(/\bF15.*100万元/).waitFor();
  expect(await changedTexts()).toEqual({ [`${REPLIES}!F13`]: '100万' });
});

test('a marked cell copied to another sheet leaves no mark there once the marks are cleared', async () => {
  await press('F15', 'Control+c');
  await workbench.showSheet(MEETING);
  await press('H30', 'Control+v');
  await workbench.showSheet(REPLIES);
  await press('F15', 'Delete');
  // Read again since both edits.
  await eventually(() => finding(/\bF15.*100万元/).count(), 0);
  expect(await changedTexts()).toEqual({ [`${MEETING}!H30`]: '100万', [`${REPLIES}!F15`]: undefined });
});

test('a value cut and pasted elsewhere takes its finding with it', async () => {
  await press('F15', 'Control+x');
  await press('F17', 'Control+v');
  await finding(/\bF17.*100万/).waitFor();
  await eventually(() => finding(/\bF15.*100万元/).count(), 0);
  expect(await changedTexts()).toEqual({ [`${REPLIES}!F15`]: undefined, [`${REPLIES}!F17`]: '100万' });
});

test('the formula bar shows what the chosen cell holds when rows above it are gone, and when they are back', async () => {
  await workbench.select('F15');
  const bar = workbench.page.locator('[data-u-comp=formula-bar]');
  const shown = async () => (await bar.screenshot()).toString('base64');
  const another = async (cell: string) => {
    await workbench.select(cell);
    await eventually(async () => (await shown()) === (await shown()), true);
    return shown();
  };
  const before = await another('F15');
  await workbench.page.evaluate(() => {
    interface Book {
      quietly: (work: () => void) => void;
      activeSheet: () => { deleteRows: (at: number, count: number) => void };
    }
    const { host } = (window as unknown as { workbench: { host: () => { workbook: Book } } }).workbench;
    host().workbook.quietly(() => host().workbook.activeSheet().deleteRows(12, 1));
  });
  await eventually(async () => (await shown()) === before, false);
  const after = await shown();
  await another('A1');
  await workbench.select('F15');
  await eventually(shown, after);
});
