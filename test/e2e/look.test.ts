import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { eventually, type Workbench } from './support/workbench';
import { useWorkbench } from './support/useWorkbench';

// Many states of one page, on machines that do other work besides.
jest.setTimeout(300_000);

const open = useWorkbench();

interface Axe {
  readonly run: (
    options?: object,
  ) => Promise<{ violations: { id: string; nodes: { html: string; any: { message: string }[] }[] }[] }>;
}

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/octet-stream', buffer });
const workbook = (name: string) =>
  file(name, readFileSync(path.join(__dirname, '../fixtures/acceptance', name)));

/** What axe complains of in the pane as it stands; `rules` restricts it to these. */
async function complaints(pane: Frame, rules?: readonly string[]): Promise<string[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(source);
  // No colour is on its way to another.
  await pane.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  return pane.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run(only ? { runOnly: { type: 'rule', values: only } } : {});
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => [id, html, ...any.map(({ message }) => message)].join(' ')),
    );
  }, rules);
}

/** What the engine's own buttons, fields and bars are held to: each has a name that is heard, and a role that there is. */
const NAMED = ['button-name', 'aria-command-name', 'label', 'aria-roles'];

/** The rows of findings that stand in the list in full. */
function findingsInSight(list: Locator): Promise<number> {
  return list.evaluate((grid) => {
    const { top, bottom } = grid.getBoundingClientRect();
    return [...grid.querySelectorAll('[role=row]:not([aria-expanded])')].filter((row) => {
      const box = row.getBoundingClientRect();
      return box.top >= top && box.bottom <= bottom;
    }).length;
  });
}

/** Whether all of something that is scrolled is in sight, but for part of a pixel. */
async function isInSight(inside: Locator, scroller: Locator): Promise<boolean> {
  const [box, frame] = [await inside.boundingBox(), await scroller.boundingBox()];
  return box!.y > frame!.y - 1 && box!.y + box!.height < frame!.y + frame!.height + 1;
}

/** What stands in the corner of the table around a cell, however far it is scrolled, and whether the cell's letters are above it. */
function headsOf(cell: Locator): Promise<{ corner: string | null; letters: string }> {
  return cell.evaluate((own) => {
    const table = own.closest('table')!;
    const { left, top } = table.parentElement!.getBoundingClientRect();
    const letters = own.getAttribute('data-cell')!.replace(/\d+/, '');
    const head = [...table.tHead!.rows[0]!.cells].find(({ textContent }) => textContent === letters)!;
    const [above, below] = [head.getBoundingClientRect(), own.getBoundingClientRect()];
    const isAbove = Math.abs(above.left - below.left) < 1 && Math.abs(above.top - top) < 2;
    return {
      corner: document.elementFromPoint(left + 5, top + 5)?.textContent ?? null,
      letters: isAbove ? 'in place' : `at ${above.left}, ${above.top}`,
    };
  });
}

async function paneFrame({ page }: Workbench): Promise<Frame> {
  const element = await page.waitForSelector('.pane iframe');
  return (await element.contentFrame())!;
}

test('the pane on a small screen: seven findings are in sight, and axe has nothing to complain of in any state', async () => {
  const bench = await open({ width: 1366, height: 768 });
  const { page, pane } = bench;
  const found: Record<string, string[]> = {};
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const look = async (state: string) => {
    const frame = await paneFrame(bench);
    found[state] = await complaints(frame);
    await page.emulateMedia({ colorScheme: 'dark' });
    await pane.locator('#root [style*="color-scheme: dark"]').waitFor();
    found[`${state}, dark`] = await complaints(frame, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
    await pane.locator('#root [style*="color-scheme: light"]').waitFor();
  };
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const text = (said: string | RegExp) => pane.getByText(said).first().waitFor();
  const row = (name: string | RegExp) => pane.getByRole('row', { name }).first();

  await look('before an insertion');
  await bench.tab('检查');
  await button('检查全部工作表').waitFor();
  await look('before a check');
  await button('检查全部工作表').click();
  await text('没有找到绩效目标表');
  await look('no table');
  await bench.tab('汇总');
  await button('汇总全部工作表').waitFor();
  await look('before adding up');
  await button('汇总全部工作表').click();
  await text('没有找到绩效目标表');
  await look('nothing to add up');
  await bench.openSample();
  await bench.tab('检查');
  await button('检查全部工作表').click();
  const list = pane.getByRole('treegrid');
  await eventually(async () => (await findingsInSight(list)) >= 7, true);
  await look('checked');
  found['around the pane'] = await complaints(page.mainFrame(), NAMED);
  for (const severity of ['错误', '警告', '提示']) {
    await button(new RegExp(`^${severity} \\d+ 个$`)).click();
    await row(new RegExp(`^${severity} `)).click();
    await pane.locator('#finding-details').getByText(`${severity} ·`).waitFor();
    await look(`details of ${severity}`);
    await button(new RegExp(`^${severity} \\d+ 个$`)).click();
  }
  await button('忽略…').click();
  await text('为什么忽略？');
  await look('why ignore');
  await button('忽略这一条').click();
  await button('已忽略 1').click();
  await text('已忽略的问题');
  await look('ignored');
  await button('返回').click();
  await button(/^改正全部可靠项/).click();
  await text(/^将改正/);
  await look('changes to make');
  await button('全部改正').click();
  await text(/^已改正/);
  await look('fixed');
  await button('导出').click();
  await text('网页报告');
  await look('export');
  const [download] = await Promise.all([page.waitForEvent('download'), button('网页报告').click()]);
  const report = await page.context().newPage();
  await report.setContent(readFileSync(await download.path(), 'utf8'));
  found['the report'] = await complaints(report.mainFrame());
  // On a phone each sentence has the page's width.
  await report.setViewportSize({ width: 360, height: 800 });
  const sentence = await report.locator('.findings td:nth-child(3)').first().boundingBox();
  expect(sentence!.width).toBeGreaterThan(300);
  found['the report on a phone'] = await complaints(report.mainFrame());
  await report.close();
  await pane.getByRole('combobox', { name: '排列方式' }).selectOption({ label: '按问题' });
  await pane.getByRole('searchbox', { name: '查找问题' }).fill('没有这样的词');
  await text(/没有符合条件的/);
  await look('nothing found by the search');

  await bench.tab('汇总');
  await button('汇总全部工作表').click();
  await text(/^175 万元/);
  await pane.getByLabel('对照批复数').fill('项目名称\t批复数\n人大会议经费\t31\n没有收到的项目\t12');
  await text(/没有收到的项目/);
  await look('added up, against the approved amounts');

  await bench.tab('检查');
  await button('检查其他文件').click();
  await pane
    .locator('input[type=file][aria-label=选择文件]')
    .setInputFiles([workbook('seed.xlsx'), workbook('open-05.xlsx'), file('坏了.xlsx', Buffer.from('坏了'))]);
  await text(/3 个文件，1 个没有读取/);
  await row(/^错误 /).click();
  await pane.locator('td[aria-current=true]').waitFor();
  await look('other files');
  const cell = pane.locator('td[aria-current=true]');
  expect(await headsOf(cell)).toEqual({ corner: '', letters: 'in place' });
  // Beside the cells around there is room for the list, too; where they get more of it, it keeps the chosen one in sight.
  await pane.locator('[role=row][aria-selected=true]').press('PageDown');
  await eventually(async () => (await findingsInSight(list)) >= 7, true);
  await button('多看几行').click();
  await button('少看几行').waitFor();
  await eventually(() => isInSight(pane.locator('[role=row][aria-selected=true]'), list), true);
  await look('other files, more of the table');

  await bench.tab('插入');
  await pane.getByLabel('项目名称').fill('道路养护经费');
  await button('插入 1 张表').click();
  await text('已插入 1 张表');
  await text(/接着填/);
  await look('inserted');
  await button('看还差哪些').click();
  await text('各类指标怎么写（举例）');
  await look('what is left to fill in');

  for (const title of ['设置', '使用说明']) {
    await button(title).click();
    await pane.getByRole('heading', { name: title }).waitFor();
    await look(title);
    await button('返回').click();
  }
  expect(found).toEqual(Object.fromEntries(Object.keys(found).map((state) => [state, []])));

  // With letters of twice the size all of the bar is in the page, and the sheet's tab.
  await page.setViewportSize({ width: 683, height: 384 });
  const cutOff = () =>
    page.locator('.app-bar button, [data-u-comp=slide-tab-item][aria-selected=true]').evaluateAll((all) =>
      all
        .filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          const isCut = one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1;
          return isCut || left < 0 || right > innerWidth || top < 0 || bottom > innerHeight;
        })
        .map(({ textContent }) => textContent),
    );
  await eventually(cutOff, []);
});
