import { handmadeWorkbook, worksheet } from '../files/handmade';
import { workbookFacts } from '../support/workbookFacts';
import { eventually, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

const open = useWorkbench();
let workbench: Workbench;

/** 16 rows of six columns: texts, numbers, percentages and a date, all of them in four looks; B12:C12 and E3:E4 are merged. */
function form(): Uint8Array {
  const rows = Array.from({ length: 16 }, (_, row) => {
    const cells = ['A', 'B', 'C', 'D', 'E', 'F'].map((letter, column) => {
      const kind = (row + column) % 4;
      const at = `${letter}${row + 1}`;
      if (kind === 0) return `<c r="${at}" s="1"><v>${(row + column) / 100}</v></c>`;
      if (kind === 1) return `<c r="${at}" s="2"><v>${row * 10 + column}</v></c>`;
      if (kind === 2) return `<c r="${at}" s="3" t="inlineStr"><is><t>${row}-${column}</t></is></c>`;
      return `<c r="${at}" s="4" t="inlineStr"><is><t>${row * 3}%</t></is></c>`;
    });
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const xf = (format: number, border: number) =>
    `<xf numFmtId="${format}" fontId="1" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1"><alignment horizontal="center"/></xf>`;
  const line = (edge: string) => `<${edge} style="thin"><color rgb="FF000000"/></${edge}>`;
  const styles =
    '<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><sz val="10.5"/><name val="仿宋"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    `<borders count="2"><border/><border>${['left', 'right', 'top', 'bottom'].map(line).join('')}</border></borders>` +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    `<cellXfs count="5"><xf xfId="0"/>${xf(9, 1)}${xf(0, 1)}${xf(49, 1)}${xf(0, 1)}</cellXfs>`;
  const merges = '<mergeCells count="2"><mergeCell ref="B12:C12"/><mergeCell ref="E3:E4"/></mergeCells>';
  return handmadeWorkbook({ sheets: [{ name: '表', xml: worksheet(rows.join(''), merges) }], styles });
}

beforeEach(async () => {
  workbench = await open({ width: 1280, height: 800 });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await workbench.page.setInputFiles('input[type=file]', {
    name: '表.xlsx',
    mimeType,
    buffer: Buffer.from(form()),
  });
  await workbench.page.locator('.file-name', { hasText: '表.xlsx' }).waitFor();
  await workbench.pane.getByRole('tab', { name: '检查' }).waitFor();
});

/** What every cell holds, shows and looks like, by its address. */
const cells = () =>
  workbench.page.evaluate(() => {
    interface Host {
      workbook: {
        sheets: () => { cell: (r: number, c: number) => object; style: (r: number, c: number) => object }[];
      };
    }
    const { host } = (window as unknown as { workbench: { host: () => Host } }).workbench;
    const sheet = host().workbook.sheets()[0]!;
    const found: Record<string, string> = {};
    for (let row = 0; row < 24; row += 1) {
      for (let column = 0; column < 10; column += 1) {
        found[`${row},${column}`] = JSON.stringify([sheet.cell(row, column), sheet.style(row, column)]);
      }
    }
    return found;
  });

/** Does something with the keyboard, and waits until a cell of the area has changed or nothing more happens. */
async function changedBy(work: () => Promise<void>): Promise<string[]> {
  const before = await cells();
  await work();
  const end = Date.now() + 1_500;
  for (;;) {
    const after = await cells();
    const changed = Object.keys(before).filter((key) => before[key] !== after[key]);
    if (changed.length > 0 || Date.now() > end) return changed;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const press = (keys: string) => workbench.page.keyboard.press(keys);
const put = (text: string) =>
  workbench.page.evaluate((content) => navigator.clipboard.writeText(content), text);

test('what is pasted from elsewhere brings its text alone, and fills the form’s cells one by one', async () => {
  const before = await cells();
  await put('30人次');
  expect(
    await changedBy(async () => {
      await workbench.select('B2');
      await press('Control+v');
    }),
  ).toEqual(['1,1']);
  // B12 is merged with C12: the second text goes to D12. What C12 holds unseen stays. In a text cell 7-9 stays a text.
  await put('甲\t7-9\t"上\n下"\n乙\t\t90%');
  await workbench.select('B12');
  await press('Control+v');
  const value = async (key: string) => (JSON.parse((await cells())[key]!) as [{ value: unknown }])[0].value;
  await eventually(() => value('11,1'), '甲');
  expect(await Promise.all(['11,2', '11,3', '11,4', '12,1'].map(value))).toEqual([
    112,
    '7-9',
    '上\n下',
    '乙',
  ]);
  const looks = (all: Record<string, string>) =>
    Object.entries(all).map(([key, text]) => {
      const { format: _, ...look } = (JSON.parse(text) as [object, Record<string, unknown>])[1];
      return [key, look];
    });
  expect(looks(await cells())).toEqual(looks(before));
  const facts = workbookFacts((await workbench.saved()).bytes)['表']!;
  expect(facts['merges']).toEqual(['B12:C12', 'E3:E4']);
  expect(JSON.stringify(facts['cells'])).toContain('上\\n下');
});
