import { axe } from 'jest-axe';
import { toA1, type CellAddress } from '../../src/core/grid/address';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { followSelection } from '../../src/taskpane/actions/chooseFinding';
import { undoInsert } from '../../src/taskpane/actions/insertTables';
import { checkFiles } from '../../src/taskpane/actions/checkFiles';
import { refresh } from '../../src/taskpane/actions/followEdits';
import { findingKey } from '../../src/taskpane/state/listRows';
import { answerRequest, startPane } from '../../src/taskpane/actions/startPane';
import { setCheck } from '../../src/taskpane/state/Pane';
import { changeSettings } from '../../src/taskpane/actions/settings';
import { gridOf, rowsOf } from '../support/gridOf';
import { button, clearPane, doing, drawPane, press } from './drawPane';
import { bytesOf, paneOver, sheetsOf, type TestPane } from './support';

afterEach(clearPane);

/** What axe complains of; colours are looked at in a real browser. */
async function complaints(): Promise<readonly string[]> {
  const { violations } = await axe(document.body, {
    rules: { 'color-contrast': { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

async function checked(): Promise<TestPane> {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => button('检查全部工作表').click());
  return pane;
}

const text = () => document.body.textContent;
const rows = () => [...document.querySelectorAll<HTMLElement>('[role="treegrid"] [role="row"]')];

/** At a stop of Tab: from anything else office.js on the web leads out of the pane. */
const isInDetails = () => {
  const active = document.activeElement as HTMLElement | null;
  return active?.closest('#finding-details') !== null && active?.tabIndex === 0;
};

/** The pane after a check in which something of the first table's indicators was not read. */
async function checkedInPart(recognised: boolean, findings: 'kept' | 'none'): Promise<void> {
  const pane = await checked();
  await doing(() => {
    pane.store.set((state) => {
      const [first, ...others] = state.book?.tables ?? [];
      if (!state.book || !first) return state;
      const cells = [{ row: 13, column: 3 }];
      const coverage = { ...first.coverage, recognised, indicators: { state: 'unread', cells } as const };
      return {
        ...state,
        book: { ...state.book, tables: [{ ...first, coverage }, ...others] },
        check: { ...state.check, findings: findings === 'none' ? [] : state.check.findings },
      };
    });
  });
}

describe('a table that could not all be read', () => {
  it('is told beside the number of tables', async () => {
    await checkedInPart(true, 'kept');
    expect(text()).toContain('4 张表，1 张的指标没有读全 · 14:32 已检查');
  });

  it('is never called clean, though nothing was found', async () => {
    await checkedInPart(true, 'none');
    expect(text()).not.toContain('没有发现问题');
    expect(text()).toContain('有内容没有读出来');
    expect(text()).toContain('检查完毕，有内容没有读出来：1 张的指标没有读全');
  });

  it('is not counted among the tables where it may be none, and its sheet is named', async () => {
    await checkedInPart(false, 'kept');
    expect(text()).toContain('3 张表，另有 1 张可能是目标表，没有读出');
    expect(rows()[0]?.textContent).toMatch(/^《.+》可能是目标表，没有读出/);
  });
});

describe('a form about a whole department', () => {
  const department = {
    ...gridOf(
      rowsOf(`部门整体支出绩效目标表
部门名称 | 县交通局
年度预算（万元） | 500
年度总体目标 | 养护公路
一级指标 | 三级指标 | 指标值
产出指标 | 养护里程 | 50公里`),
    ),
    name: '整体支出',
  };

  it.each([
    ['alone', []],
    ['beside tables that were checked', ['seed.xlsx']],
  ])('is said not to be checked, %s', async (_where, files) => {
    const others = await Promise.all(files.map(sheetsOf));
    await drawPane(paneOver([...others.flat(), department]));
    await doing(() => button('检查').click());
    await doing(() => button('检查全部工作表').click());
    expect(text()).toContain('工作表“整体支出”是部门整体支出的绩效表，不检查。');
  });
});

describe('the pane', () => {
  it('opens at 插入, has three tabs for arrow keys, and keeps what was typed', async () => {
    const pane = paneOver([]);
    await drawPane(pane);
    await doing(() => {
      pane.store.set((state) => ({
        ...state,
        insert: { ...state.insert, form: { ...state.insert.form, names: '人大会议经费' } },
      }));
    });
    expect(text()).toContain('插入 1 张表');
    button('插入').focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(button('检查'));
    expect(text()).toContain('检查全部工作表');
    await press('ArrowLeft');
    expect(document.querySelector('textarea')?.value).toBe('人大会议经费');
  });

  it('speaks English, and tells the page so', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await drawPane(pane);
    await doing(() => changeSettings(pane, { locale: 'en-US' }));
    await doing(() => button('Check').click());
    await doing(() => button('Check all sheets').click());
    expect(document.documentElement.lang).toBe('en-US');
    expect(text()).toMatch(/4 tables · checked 14:32/);
  });

  it('gives axe nothing to complain of, in every state', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await drawPane(pane);
    expect(await complaints()).toEqual([]);
    pane.workbook.failNext('insertSheets', { code: 'unexpected', details: 'GeneralException' });
    await doing(() => button('插入 1 张表').click());
    expect(text()).toContain('复制详情');
    expect(await complaints()).toEqual([]);
    await doing(() => button('检查').click());
    expect(await complaints()).toEqual([]);
    await doing(() => button('检查全部工作表').click());
    expect(await complaints()).toEqual([]);
    await doing(() => rows()[1]?.click());
    expect(await complaints()).toEqual([]);
    await doing(() => button('忽略…').click());
    expect(await complaints()).toEqual([]);
    await doing(() => button('忽略这一条').click());
    await doing(() => button('已忽略 1').click());
    expect(await complaints()).toEqual([]);
    await doing(() => button('返回').click());
    await doing(() => button('导出').click());
    expect(await complaints()).toEqual([]);
    await doing(() => button('汇总').click());
    await doing(() => button('汇总全部工作表').click());
    expect(text()).toContain('175');
    expect(await complaints()).toEqual([]);
    for (const page of ['设置', '使用说明']) {
      await doing(() => button(page).click());
      expect(await complaints()).toEqual([]);
      await doing(() => button('返回').click());
    }
  }, 300_000);
});

describe('the list of findings', () => {
  it('tells screen readers what was found', async () => {
    const pane = await checked();
    const { findings } = pane.store.get().check;
    const errors = findings.filter((finding) => finding.severity === 'error').length;
    const status = [...document.querySelectorAll('[role="status"]')].map((line) => line.textContent);
    expect(status.join()).toContain(`检查完毕：错误 ${errors}`);
  });

  it('leads the keyboard from the button that was pressed to the list that came in its place', async () => {
    // jsdom's page has no window that could have it.
    jest.spyOn(document, 'hasFocus').mockReturnValue(true);
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await drawPane(pane);
    await doing(() => button('检查').click());
    const check = button('检查全部工作表');
    check.focus();
    await doing(() => check.click());
    expect(document.activeElement?.getAttribute('role')).toBe('row');
    // Who is elsewhere is left there.
    const search = document.querySelector<HTMLElement>('#finding-search');
    search?.focus();
    await doing(() => button('重新检查').click());
    expect(document.activeElement?.id).toBe('finding-search');
  });

  it('gives the keyboard to where the last key leads, however late Excel answers an earlier one', async () => {
    const pane = await checked();
    const { goTo } = pane.workbook;
    let answer: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    rows()[0]?.focus();
    Object.assign(pane.workbook, {
      goTo: async (...asked: Parameters<typeof goTo>) => {
        await late;
        await goTo(...asked);
      },
    });
    await press('ArrowDown');
    Object.assign(pane.workbook, { goTo });
    await press('Enter');
    expect(isInDetails()).toBe(true);
    await doing(async () => {
      answer();
      await new Promise((resolve) => setTimeout(resolve, 50));
    });
    expect(isInDetails()).toBe(true);
  });

  it('goes with the arrow keys, Excel along, and Enter reads the finding', async () => {
    const pane = await checked();
    rows()[0]?.focus();
    await press('ArrowDown');
    await press('ArrowDown');
    expect(pane.workbook.visited).toHaveLength(2);
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('3');
    expect(rows().filter((row) => row.tabIndex === 0)).toHaveLength(1);
    for (const row of rows()) {
      const fix = row.querySelector('button');
      if (fix) expect(fix.tabIndex).toBe(row.tabIndex);
    }
    await press('Enter');
    expect(isInDetails()).toBe(true);
    await press('Escape');
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('3');
  });

  it('names the file of the other cell where other files were checked', async () => {
    const pane = await checked();
    await doing(() =>
      checkFiles(
        pane,
        ['甲.xlsx', '乙.xlsx'].map((name) => ({
          name,
          arrayBuffer: () => Promise.resolve(bytesOf('seed.xlsx').buffer),
        })),
      ),
    );
    const twice = pane.store
      .get()
      .check.files!.findings.find(({ rule }) => rule === 'workbook/duplicate-project')!;
    await doing(() => {
      setCheck(pane, { chosen: { key: findingKey(twice), finding: twice, at: 0 } });
    });
    expect(document.getElementById('finding-details')?.textContent).toContain('甲.xlsx');
  });

  it('folds a project with the left arrow and unfolds it with the right', async () => {
    const pane = await checked();
    rows()[0]?.focus();
    const all = pane.store.get().check.findings.length;
    await press('ArrowLeft');
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('false');
    expect(pane.store.get().check.closed).toEqual(['0']);
    await press('ArrowRight');
    expect(rows()[0]?.getAttribute('aria-expanded')).toBe('true');
    expect(pane.store.get().check.findings).toHaveLength(all);
  });

  it('shows one severity alone, and only the sheet in view', async () => {
    const pane = await checked();
    const { findings } = pane.store.get().check;
    const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
    await doing(() => button(`错误 ${count('error')} 个`).click());
    const labels = rows()
      .filter((row) => row.getAttribute('aria-level') === '2')
      .map((row) => row.getAttribute('aria-label'));
    expect(labels).toHaveLength(count('error'));
    expect(labels.every((label) => label?.startsWith('错误'))).toBe(true);
    await doing(() => {
      pane.store.set((state) => ({ ...state, activeSheet: '人大代表活动经费' }));
      button('只看本表').click();
    });
    expect(rows().filter((row) => row.getAttribute('aria-level') === '1')).toHaveLength(1);
  });

  it('draws the rows in sight only, however many there are', async () => {
    const seed = await sheetsOf('seed.xlsx');
    const many = Array.from({ length: 60 }, (_, copy) =>
      seed.map((grid) => ({ ...grid, name: `${grid.name}${copy}` })),
    ).flat();
    const pane = paneOver(many);
    await drawPane(pane);
    await doing(() => button('检查').click());
    await doing(() => button('检查全部工作表').click());
    expect(pane.store.get().check.findings.length).toBeGreaterThan(1000);
    expect(rows().length).toBeGreaterThan(10);
    expect(rows().length).toBeLessThan(60);
    expect(document.querySelector('[role="treegrid"]')?.getAttribute('aria-rowcount')).toBe(
      String(pane.store.get().check.findings.length + many.length),
    );
  });

  it('shows every change before all safe ones are made', async () => {
    const pane = await checked();
    const before = pane.workbook.grids;
    await doing(() =>
      [...document.querySelectorAll('button')].find((b) => /改正全部可靠项/.test(b.textContent))?.click(),
    );
    expect(text()).toContain('100万 → 100万元');
    expect(pane.workbook.grids).toBe(before);
    await doing(() => button('全部改正').click());
    expect(pane.workbook.grids).not.toBe(before);
    expect(text()).toMatch(/已改正 \d+ 处/);
  });

  it('hands the findings over as a file in each kind', async () => {
    const pane = await checked();
    for (const kind of ['网页报告', 'Excel 工作簿', '每个单位', 'CSV 文本']) {
      await doing(() => button('导出').click());
      await doing(async () => {
        [...document.querySelectorAll('button')].find((b) => b.textContent.startsWith(kind))?.click();
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
    }
    expect(pane.delivered.map(({ name }) => name.split('.').at(-1))).toEqual(['html', 'xlsx', 'zip', 'csv']);
    expect(String(pane.delivered[0]?.content)).toContain('100万元');
    expect(String(pane.delivered[3]?.content)).toContain('100万元');
    // Excel doesn't say whether it kept the file.
    expect(text()).toContain('没有见到文件');
    expect(text()).not.toContain('已导出');
  });

  it('writes the findings into the workbook, for an Excel that can’t download', async () => {
    const pane = await checked();
    await doing(() => button('导出').click());
    await doing(async () => {
      [...document.querySelectorAll('button')].find((b) => b.textContent.startsWith('写入本工作簿'))?.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(pane.workbook.written.at(-1)?.name).toBe('检查结果');
    expect(text()).toContain('已写入工作表“检查结果”');
  });
});

describe('a sheet that was deleted after the check', () => {
  it('is said to be gone, and its finding not to be mended', async () => {
    const pane = await checked();
    await doing(() => startPane(pane));
    await doing(() => rows()[1]?.click());
    const sheet = pane.store.get().check.chosen?.finding.sheet ?? '';
    pane.workbook.grids = pane.workbook.grids.filter(({ name }) => name !== sheet);
    await doing(() => refresh(pane));
    expect(text()).toContain(`工作表《${sheet}》已经不在了`);
    expect(text()).not.toContain('已经改好');
  });
});

/** The sheet with one cell emptied. */
function withoutCell(grid: SheetGrid, at: CellAddress): SheetGrid {
  const rows = grid.rows.map((row, r) =>
    r === at.row ? row?.map((cell, c) => (c === at.column ? undefined : cell)) : row,
  );
  return { ...grid, rows };
}

describe('a row inserted above the finding that is looked at', () => {
  it('does not mend it: it is shown at its new place', async () => {
    const pane = await checked();
    await doing(() => startPane(pane));
    const finding = pane.store.get().check.findings.find(({ found }) => found === '100万')!;
    await doing(() => followSelection(pane, { ...finding.cell, sheet: finding.sheet }));
    pane.workbook.grids = pane.workbook.grids.map((grid) =>
      grid.name === finding.sheet ? { name: grid.name, rows: [undefined, ...grid.rows] } : grid,
    );
    await doing(() => refresh(pane));
    expect(text()).not.toContain('已经改好');
    expect(pane.store.get().check.chosen?.finding.cell).toEqual({
      row: finding.cell.row + 1,
      column: finding.cell.column,
    });
  });
});

describe('an insertion that could not be taken back', () => {
  it('does not offer to insert once more under the name of trying again', async () => {
    const pane = paneOver([]);
    await drawPane(pane);
    await doing(() => button('插入 1 张表').click());
    pane.workbook.failNext('undoLast', { code: 'changed-since', where: '目标表' });
    await doing(() => undoInsert(pane));
    expect(text()).toContain('没有动它');
    expect(text()).not.toContain('再试一次');
  });
});

describe('a value that was deleted instead of mended', () => {
  it('is not said to be mended: its cell is an error now', async () => {
    const pane = await checked();
    await doing(() => startPane(pane));
    const finding = pane.store.get().check.findings.find(({ found }) => found === '100万')!;
    await doing(() => followSelection(pane, { ...finding.cell, sheet: finding.sheet }));
    pane.workbook.grids = pane.workbook.grids.map((grid) =>
      grid.name === finding.sheet ? withoutCell(grid, finding.cell) : grid,
    );
    await doing(() => refresh(pane));
    const { findings } = pane.store.get().check;
    expect(findings.some(({ rule }) => rule === 'completeness/indicator-without-value')).toBe(true);
    expect(text()).not.toContain('已经改好');
    expect(text()).toContain(`${toA1(finding.cell)} 还有问题`);
  });
});

describe('a list that the filters have emptied', () => {
  it('says how many there are; and of a sheet without any, that it is clean', async () => {
    const pane = await checked();
    const { findings } = pane.store.get().check;
    await doing(() => {
      setCheck(pane, { search: { text: '没有这样的话', matches: () => false } });
    });
    expect(text()).toContain(`没有符合条件的，共有 ${findings.length} 个问题`);
    await doing(() => button('显示全部').click());
    await doing(() => {
      pane.store.set((state) => ({ ...state, activeSheet: '封面' }));
      setCheck(pane, { thisSheetOnly: true });
    });
    expect(text()).toContain('这张工作表没有发现问题');
  });
});

describe("Excel's look", () => {
  const background = () => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider ? getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1') : '';
  };

  it('is followed when the person comes back to the pane after changing it', async () => {
    let look: 'light' | 'dark' = 'light';
    await drawPane(paneOver([]), () => look);
    const light = background();
    expect(light).toMatch(/^#fff/);
    look = 'dark';
    await doing(() => window.dispatchEvent(new Event('focus')));
    expect(background()).not.toBe(light);
    look = 'light';
    await doing(() => document.dispatchEvent(new Event('visibilitychange')));
    expect(background()).toBe(light);
  });
});

describe('the ribbon', () => {
  it('has the pane check and show the findings', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await drawPane(pane);
    await doing(() => startPane(pane));
    await doing(() => {
      answerRequest(pane, { kind: 'check' });
    });
    expect(text()).toContain('4 张表');
    expect(rows().length).toBeGreaterThan(4);
  });

  it('has the pane say what went wrong with a button', async () => {
    const pane = paneOver([]);
    await drawPane(pane);
    await doing(() => {
      answerRequest(pane, { kind: 'problem', problem: { code: 'protected-workbook' } });
    });
    expect(document.querySelector('[role="alert"]')?.textContent).toContain('工作簿的结构受保护');
  });
});
