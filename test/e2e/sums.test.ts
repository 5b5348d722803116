import path from 'node:path';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import type { SheetPlan } from '../../src/core/layout/SheetPlan';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { defaultStandard } from '../../src/core/standards';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { eventually, textIn, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

// A long way, on machines that do other work besides.
jest.setTimeout(600_000);

const openBench = useWorkbench();

/** A page that is ten times slower takes as much longer for thirty sheets. */
async function open(): Promise<Workbench> {
  const workbench = await openBench({ height: 1600 });
  workbench.page.setDefaultTimeout(180_000);
  return workbench;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'sums-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Draft {
  readonly name: string;
  readonly total: string;
  readonly implementingUnit?: string;
}

/** A workbook with a form for each project; `change` makes of its sheets what the test is about. */
async function book(
  file: string,
  drafts: readonly Draft[],
  change: (plan: SheetPlan) => SheetPlan = (same) => same,
): Promise<string> {
  const plans = drafts.map(({ name, total, implementingUnit = '县公路局' }, index) => {
    const [plan] = layOutTables(defaultStandard, [{ name, implementingUnit, total, parts: [total] }], {
      year: 2026,
      takenNames: [],
    });
    return change({ ...plan!, name: `表${index + 1}` });
  });
  const target = path.join(folder, file);
  writeFileSync(target, await writeWorkbook(plans));
  return target;
}

/** Puts other content into the cells of a sheet, by their A1 names' row and column (0-based). */
function withTexts(plan: SheetPlan, texts: Readonly<Record<string, string>>): SheetPlan {
  const cells = plan.cells.map((cell): SheetPlan['cells'][number] => {
    const text = texts[`${cell.row},${cell.column}`];
    return text === undefined ? cell : { ...cell, content: { kind: 'text', text } };
  });
  return { ...plan, cells };
}

/** A sheet with nothing but rows of texts, in place of a form. */
function listPlan(plan: SheetPlan, rows: readonly (readonly string[])[]): SheetPlan {
  const style = plan.cells[0]!.style;
  const cells = rows.flatMap((texts, row) =>
    texts.map((text, column): SheetPlan['cells'][number] => ({
      row,
      column,
      content: { kind: 'text', text },
      style,
    })),
  );
  return { ...plan, name: '名单', cells, merges: [], validations: [], conditionalFormats: [] };
}

/** E7 and E8: the total and the first source. */
const [TOTAL, SOURCE, LABEL] = ['6,4', '7,4', '6,0'];

async function sum({ pane, tab }: Workbench, amount: RegExp): Promise<void> {
  await tab('汇总');
  await pane.getByRole('button', { name: '汇总全部工作表' }).click();
  await pane.getByText(amount).first().waitFor();
}

test('thirty projects are inserted with their amounts and summed; one amount changes, and pane and summary follow', async () => {
  const workbench = await open();
  const { pane } = workbench;
  const names = Array.from({ length: 30 }, (_, index) => `养护项目${index + 1}`);
  await workbench.tab('插入');
  await pane.getByLabel('项目名称').fill(names.map((name, index) => `${name}\t${index + 1}`).join('\n'));
  await pane.getByRole('button', { name: '插入 30 张表' }).click();
  await pane.getByText('已插入 30 张表').first().waitFor();

  // 1 + 2 + … + 30
  await sum(workbench, /^465 万元/);
  await pane.getByRole('button', { name: '写入“汇总”工作表' }).click();
  await pane.getByText('已写入“汇总”工作表').first().waitFor();

  await workbench.showSheet('养护项目1');
  await workbench.type('E7', '101.5');
  await pane
    .getByText(/^565\.5 万元/)
    .first()
    .waitFor();
  const { grids } = await workbench.saved();
  const summary = grids.find(({ name }) => name === '汇总')!;
  const texts = summary.rows.flatMap((row) => (row ?? []).map((cell) => cell?.text ?? ''));
  expect(texts).toEqual(expect.arrayContaining(['565.50', '101.50']));
  expect(textIn(grids, '养护项目1', 'E7')).toContain('101.5');

  // The name of a project leads to its table.
  await workbench.showSheet('汇总');
  await workbench.click('B5');
  await eventually(workbench.selected, 'C4:F4');
  await workbench.type('E7', '7.5');
  await pane
    .getByText(/^571 万元/)
    .first()
    .waitFor();
});

test('a list of approved amounts is read from the chosen cells, and what makes the difference is said', async () => {
  const workbench = await open();
  const { pane } = workbench;
  const list = ['项目名称 批复数（万元）', '道路养护 10', '桥梁检测 25', '路灯更新 8'].map((line) =>
    line.split(' '),
  );
  const names = ['道路养护', '桥梁检测', '河道清淤', '名单'];
  const file = await book(
    '批复.xlsx',
    names.map((name, index) => ({ name, total: String(10 * (index + 1)) })),
    (plan) => (plan.name === '表4' ? listPlan(plan, list) : plan),
  );
  await workbench.page.setInputFiles('input[type=file]', file);
  await workbench.page.locator('.file-name', { hasText: '批复' }).waitFor();
  await sum(workbench, /^60 万元/);
  await workbench.showSheet('名单');
  await workbench.select('A1:B4');
  await eventually(workbench.selected, 'A1:B4');
  await pane.getByRole('button', { name: '读取选中的单元格' }).click();
  await pane.getByText('名单上 3 个，1 个对得上。').waitFor();
  await pane
    .getByText(
      '批复数合计 43 万元，申报数合计 60 万元，差异 17 万元：金额不一致的 -5，名单上没有的 30，没有申报数的 -8。',
    )
    .waitFor();
});

test('two files are summed; what stands in both is counted once until the person decides', async () => {
  const workbench = await open();
  const { pane } = workbench;
  const one = await book('甲.xlsx', [
    { name: '道路养护', total: '40' },
    { name: '桥梁检测', total: '9' },
  ]);
  const two = await book('乙.xlsx', [
    { name: '道路养护', total: '60' },
    { name: '河道清淤', total: '0.5', implementingUnit: '县水利局' },
  ]);
  await workbench.tab('汇总');
  const [chooser] = await Promise.all([
    workbench.page.waitForEvent('filechooser'),
    pane.getByRole('button', { name: '选择文件', exact: true }).click(),
  ]);
  await chooser.setFiles([one, two]);
  await pane.getByText('2 个文件 · 3 个项目').waitFor();
  await pane
    .getByText(/^49\.5 万元/)
    .first()
    .waitFor();
  await pane.getByText('道路养护 · 和工作表“甲.xlsx：表1”是同一个项目，只计一次').waitFor();
  await pane.getByRole('button', { name: '计入 道路养护' }).click();
  await pane
    .getByText(/^109\.5 万元/)
    .first()
    .waitFor();
  // An amount of a file that is not open is shown among its cells.
  await pane.getByRole('button', { name: /^河道清淤 0\.5，乙\.xlsx/ }).click();
  await pane.locator('td[aria-current]', { hasText: '0.5' }).waitFor();
});

test('mixed units and amounts that are texts: each is counted as it reads, and the chain says how', async () => {
  const workbench = await open();
  const { pane } = workbench;
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    表1: { [LABEL]: '项目资金\n(元)', [TOTAL]: '250,000.00', [SOURCE]: '250,000.00' },
    表2: { [TOTAL]: '\u00a01，200．50\u200b', [SOURCE]: '\u30001200.5' },
    表3: { [LABEL]: '项目资金\n(千元)', [TOTAL]: '1000', [SOURCE]: '1000' },
    表4: { [TOTAL]: '待定', [SOURCE]: '' },
  };
  const file = await book(
    '混合.xlsx',
    ['道路养护', '桥梁检测', '河道清淤', '路灯更新'].map((name) => ({ name, total: '1' })),
    (plan) => withTexts(plan, texts[plan.name] ?? {}),
  );
  await workbench.page.setInputFiles('input[type=file]', file);
  await workbench.page.locator('.file-name', { hasText: '混合' }).waitFor();
  await sum(workbench, /^1,?325\.5 万元/);
  await pane.getByText('（1 项金额不明，不在其中）').first().waitFor();
  await pane.getByRole('button', { name: '逐笔列出' }).click();
  const chain = await pane.getByRole('textbox', { name: '合计怎样得来' }).inputValue();
  expect(chain).toContain('25（原文“250,000.00”，按元）\t《道路养护》\t工作表“表1” E7');
  expect(chain).toContain('25 + 1200.5 + 100 = 1325.5');
  expect(chain).toContain('没有计入合计：《路灯更新》（工作表 表4）：E7 资金总额“待定”读不出');
});
