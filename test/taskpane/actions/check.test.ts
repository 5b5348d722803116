import { toA1 } from '../../../src/core/grid/address';
import { textAt } from '../../../src/core/grid/SheetGrid';
import { checkFiles } from '../../../src/taskpane/actions/checkFiles';
import { chooseFinding, chooseNext, followSelection } from '../../../src/taskpane/actions/chooseFinding';
import { checkWorkbook } from '../../../src/taskpane/actions/checkWorkbook';
import { fixAll, fixFinding, undoFix } from '../../../src/taskpane/actions/fixFindings';
import { shownResult } from '../../../src/taskpane/state/chosen';
import { safeChanges } from '../../../src/taskpane/state/changes';
import { followEdits } from '../../../src/taskpane/actions/followEdits';
import { ignoreFindings, restoreIgnored } from '../../../src/taskpane/actions/ignoreFindings';
import { clearMarks, compareMarks, markFindings } from '../../../src/taskpane/actions/marks';
import { startPane } from '../../../src/taskpane/actions/startPane';
import type { UserSettings } from '../../../src/port/WorkbookPort';
import { reportFile } from '../../../src/taskpane/chunks/reportFile';
import { changeSettings } from '../../../src/taskpane/actions/settings';
import { noticeText } from '../../../src/taskpane/check/status/noticeText';
import { findingRows, isSolved } from '../../../src/taskpane/state/chosen';
import { bytesOf, paneOver, sheetsOf, until, type TestPane } from '../support';

const SHEET = '人大代表建议办理经费';

/** 100万 without its 元, in the cell or nowhere. */
function findingsAt(pane: TestPane, sheet: string, cell: string) {
  return pane.store
    .get()
    .check.findings.filter(
      (item) =>
        item.rule === 'value/money-unit-incomplete' && item.sheet === sheet && toA1(item.cell) === cell,
    );
}

function cellText(pane: TestPane, sheet: string, row: number, column: number): string {
  const grid = pane.workbook.grids.find((other) => other.name === sheet);
  return grid ? textAt(grid, row, column) : '';
}

async function checkedSeed(): Promise<TestPane> {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await checkWorkbook(pane);
  return pane;
}

describe('checking the seed workbook', () => {
  it('finds 100万 without its 元, marks it in the sheet, and notes when', async () => {
    const pane = await checkedSeed();
    const [finding] = findingsAt(pane, SHEET, 'F15');
    expect(finding).toMatchObject({ rule: 'value/money-unit-incomplete', expected: '100万元' });
    expect(pane.workbook.marks).toHaveLength(pane.store.get().check.findings.length);
    expect(pane.workbook.marks.some((mark) => mark.sheet === SHEET && mark.message.includes('100万'))).toBe(
      true,
    );
    expect(pane.store.get().book?.readAt).toEqual(new Date(2024, 2, 1, 14, 32));
  });

  it('fixes one finding, and takes it back', async () => {
    const pane = await checkedSeed();
    const [finding] = findingsAt(pane, SHEET, 'F15');
    if (!finding) throw new Error('not found');
    await fixFinding(pane, finding);
    expect(cellText(pane, SHEET, 14, 5)).toBe('100万元');
    expect(findingsAt(pane, SHEET, 'F15')).toEqual([]);
    expect(pane.store.get().check.notice).toEqual({ kind: 'fixed', cell: 'F15', text: '100万元' });
    await undoFix(pane);
    expect(cellText(pane, SHEET, 14, 5)).toBe('100万');
    expect(findingsAt(pane, SHEET, 'F15')).toHaveLength(1);
    expect(pane.store.get().lastWrite).toBeNull();
  });

  it('fixes all that is safe in one go, and leaves the rest', async () => {
    const pane = await checkedSeed();
    const before = pane.store.get().check.findings.length;
    const changes = safeChanges(pane.store.get());
    expect(changes.length).toBeGreaterThan(1);
    await fixAll(pane);
    expect(safeChanges(pane.store.get())).toEqual([]);
    expect(pane.store.get().check.findings.length).toBeGreaterThan(0);
    expect(pane.store.get().check.findings.length).toBeLessThan(before);
    expect(pane.store.get().lastWrite).toMatchObject({ kind: 'fix', count: changes.length });
    await undoFix(pane);
    expect(pane.store.get().check.findings).toHaveLength(before);
  });

  it('does not write over what somebody typed since the check', async () => {
    const pane = await checkedSeed();
    const [finding] = findingsAt(pane, SHEET, 'F15');
    if (!finding) throw new Error('not found');
    pane.workbook.type(SHEET, 'F15', '88万');
    await fixFinding(pane, finding);
    expect(cellText(pane, SHEET, 14, 5)).toBe('88万');
    expect(pane.store.get().check.notice).toEqual({ kind: 'not-fixed', cell: 'F15', why: 'changed' });
  });

  const marksOf = (pane: TestPane) => pane.store.get().check.marks;
  const typed = async (pane: TestPane, cell: string, text: string) => {
    pane.workbook.type(SHEET, cell, text);
    await until(pane, () => pane.store.get().freshness === 'fresh');
    await compareMarks(pane);
  };

  it('follows an edit in the list, writes nothing into the sheet, and says that the marks are of the last check', async () => {
    const pane = await checkedSeed();
    const stop = await followEdits(pane);
    const { marks } = pane.workbook;
    await typed(pane, 'F15', '100万元');
    expect(findingsAt(pane, SHEET, 'F15')).toEqual([]);
    expect(pane.workbook.marks).toBe(marks);
    expect(marksOf(pane)).toEqual({ kind: 'standing', stale: true });
    await markFindings(pane);
    expect(pane.workbook.marks).toHaveLength(pane.store.get().check.findings.length);
    expect(marksOf(pane)).toEqual({ kind: 'standing', stale: false });
    await stop();
  });

  it('does not call marks old after an edit that changes no finding, but where a marked cell was pasted over', async () => {
    const pane = await checkedSeed();
    const stop = await followEdits(pane);
    await typed(pane, 'L1', '经办人核对过');
    expect(marksOf(pane)).toEqual({ kind: 'standing', stale: false });
    await typed(pane, 'F15', cellText(pane, SHEET, 14, 5));
    expect(marksOf(pane)).toEqual({ kind: 'standing', stale: true });
    await stop();
  });

  it('leaves the sheets alone once marks were cleared', async () => {
    const pane = await checkedSeed();
    const stop = await followEdits(pane);
    await clearMarks(pane);
    await typed(pane, 'F15', '100万元');
    expect(pane.workbook.marks).toEqual([]);
    const [finding] = pane.store.get().check.findings;
    await ignoreFindings(pane, [finding!], '已核实');
    expect(pane.workbook.marks).toEqual([]);
    expect(marksOf(pane)).toEqual({ kind: 'none' });
    await stop();
  });

  it('lets the marks follow a fix and an ignored finding, but not where an edit could still be undone', async () => {
    const pane = await checkedSeed();
    const stop = await followEdits(pane);
    const [finding] = findingsAt(pane, SHEET, 'F15');
    await fixFinding(pane, finding!);
    expect(pane.workbook.marks).toHaveLength(pane.store.get().check.findings.length);
    await ignoreFindings(pane, [pane.store.get().check.findings[0]!], '已核实');
    const { marks } = pane.workbook;
    expect(marks).toHaveLength(pane.store.get().check.findings.length);
    await typed(pane, 'L1', '经办人核对过');
    await ignoreFindings(pane, [pane.store.get().check.findings[0]!], '已核实');
    expect(pane.workbook.marks).toBe(marks);
    expect(marksOf(pane)).toEqual({ kind: 'standing', stale: true });
    await stop();
  });

  it('offers to clear the marks of an earlier session when the pane opens, unless they may be printed', async () => {
    const earlier = await checkedSeed();
    const openAgain = async (kept: UserSettings) => {
      const pane = paneOver(earlier.workbook.grids, kept);
      pane.workbook.marks = earlier.workbook.marks;
      await startPane(pane);
      return pane;
    };
    const pane = await openAgain({});
    const state = marksOf(pane);
    expect(state.kind === 'left' && state.sheets).toContain(SHEET);
    await clearMarks(pane);
    expect(pane.workbook.marks).toEqual([]);
    expect(marksOf(pane)).toEqual({ kind: 'none' });
    expect(marksOf(await openAgain({ marks: 'kept' }))).toEqual({ kind: 'standing', stale: true });
  });

  it('says so where the workbook cannot be read, and keeps the last findings', async () => {
    const pane = await checkedSeed();
    const before = pane.store.get().check.findings;
    pane.workbook.failNext('readWorkbook', { code: 'cell-editing' });
    await checkWorkbook(pane);
    expect(pane.store.get().check.job).toEqual({
      kind: 'failed',
      problem: { kind: 'workbook', problem: { code: 'cell-editing' } },
    });
    expect(pane.store.get().check.findings).toBe(before);
  });

  it('names the protected sheet that keeps its marks, and offers to clear it again', async () => {
    const pane = await checkedSeed();
    pane.workbook.clearMarks = () => Promise.resolve({ unreadSheets: [], protectedSheets: [SHEET] });
    await clearMarks(pane);
    const { notice, marks } = pane.store.get().check;
    expect(marks).toEqual({ kind: 'left', sheets: [SHEET] });
    expect(noticeText(notice, shownResult(pane.store.get()), 'zh-CN')).toBe(
      `《${SHEET}》受保护，上面的标记还在，别处的已清除。请在“审阅”中撤销保护，再清除一次`,
    );
  });

  it('names the protected sheet that could not be marked', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    const { markFindings: mark } = pane.workbook;
    pane.workbook.markFindings = async (marks) => ({ ...(await mark(marks)), protectedSheets: [SHEET] });
    await checkWorkbook(pane);
    const state = pane.store.get();
    expect(noticeText(state.check.notice, { ...shownResult(state), untouched: 0 }, 'zh-CN')).toContain(
      `《${SHEET}》受保护`,
    );
  });

  it('lists the findings all the same where marks fail', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    pane.workbook.failNext('markFindings', { code: 'busy' });
    await checkWorkbook(pane);
    expect(pane.store.get().check.findings.length).toBeGreaterThan(0);
    const state = pane.store.get();
    expect(state.check.marks).toEqual({ kind: 'none' });
    expect(noticeText(state.check.notice, { ...shownResult(state), untouched: 0 }, 'zh-CN')).toBe(
      '没能在表里做标记，检查结果不受影响。Excel 正忙，请稍等几秒再试一次。',
    );
  });
});

describe('choosing a finding', () => {
  it('goes to its cell, and on to the next and back', async () => {
    const pane = await checkedSeed();
    const rows = findingRows(pane.store.get());
    const [first, second] = rows;
    if (!first || !second) throw new Error('not found');
    await chooseFinding(pane, first);
    await chooseNext(pane, 1);
    expect(pane.store.get().check.chosen?.key).toBe(second.key);
    await chooseNext(pane, -1);
    const place = (row: typeof first) => `${row.finding.sheet}!${toA1(row.finding.cell)}`;
    expect(pane.workbook.visited).toEqual([place(first), place(second), place(first)]);
    expect(await chooseNext(pane, -1)).toBeNull();
  });

  it('skips cells that a held arrow key has left behind', async () => {
    const pane = await checkedSeed();
    pane.workbook.delay = 5;
    const rows = findingRows(pane.store.get()).slice(0, 6);
    await Promise.all(rows.map((row) => chooseFinding(pane, row)));
    expect(pane.workbook.visited).toHaveLength(2);
    expect(pane.workbook.visited[1]).toBe(
      `${rows[5]?.finding.sheet}!${toA1(rows[5]?.finding.cell ?? { row: 0, column: 0 })}`,
    );
    expect(pane.store.get().check.chosen?.key).toBe(rows[5]?.key);
  });

  it('keeps a mended finding in view, and the next is the one that took its place', async () => {
    const pane = await checkedSeed();
    const rows = findingRows(pane.store.get());
    const at = rows.findIndex((row) => row.finding.sheet === SHEET && toA1(row.finding.cell) === 'F15');
    const row = rows[at];
    if (!row) throw new Error('not found');
    await chooseFinding(pane, row);
    await fixFinding(pane, row.finding);
    expect(isSolved(pane.store.get())).toBe(true);
    expect((await chooseNext(pane, 1))?.key).toBe(rows[at + 1]?.key);
  });

  it('shows the finding of the cell that the person selects in Excel', async () => {
    const pane = await checkedSeed();
    const { cell } = findingsAt(pane, SHEET, 'F15')[0] ?? {};
    if (!cell) throw new Error('not found');
    followSelection(pane, { ...cell, sheet: SHEET });
    expect(pane.store.get().check.chosen?.finding).toMatchObject({ sheet: SHEET, cell });
    expect(pane.store.get().activeSheet).toBe(SHEET);
    expect(pane.workbook.visited).toEqual([]);
  });

  it('keeps the finding chosen last, whatever cell Excel still tells of that was only passed on the way', async () => {
    const pane = await checkedSeed();
    const [first, second] = findingRows(pane.store.get());
    const passed = { ...first!.finding.cell, sheet: first!.finding.sheet };
    const going = [chooseFinding(pane, first!), chooseFinding(pane, second!)];
    followSelection(pane, passed);
    expect(pane.store.get().check.chosen?.key).toBe(second!.key);
    await Promise.all(going);
    followSelection(pane, passed);
    expect(pane.store.get().check.chosen?.key).toBe(first!.key);
  });

  it('tells of a sheet that was deleted since', async () => {
    const pane = await checkedSeed();
    const [row] = findingRows(pane.store.get());
    if (!row) throw new Error('not found');
    pane.workbook.grids = pane.workbook.grids.filter((grid) => grid.name !== row.finding.sheet);
    await chooseFinding(pane, row);
    expect(pane.store.get().check.problem).toEqual({
      kind: 'workbook',
      problem: { code: 'sheet-missing', sheet: row.finding.sheet },
    });
  });
});

describe('letting a finding stand', () => {
  it('keeps the reason in the workbook, takes the finding off the list, and brings it back', async () => {
    const pane = await checkedSeed();
    const [finding] = findingsAt(pane, SHEET, 'F15');
    if (!finding) throw new Error('not found');
    await ignoreFindings(pane, [finding], '已核实');
    expect(findingsAt(pane, SHEET, 'F15')).toEqual([]);
    expect(pane.workbook.settings.ignores).toEqual([
      { rule: finding.rule, sheet: SHEET, cell: 'F15', found: '100万', reason: '已核实' },
    ]);
    const [ignore] = pane.store.get().check.ignores;
    if (!ignore) throw new Error('not kept');
    await restoreIgnored(pane, ignore);
    expect(findingsAt(pane, SHEET, 'F15')).toHaveLength(1);
    expect(pane.workbook.settings.ignores).toEqual([]);
  });

  it('knows what was ignored when the workbook is opened again', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    const ignore = {
      rule: 'value/money-unit-incomplete',
      sheet: SHEET,
      cell: 'F15',
      found: '100万',
      reason: '已核实',
    };
    pane.workbook.settings = { ignores: [ignore, { ...ignore, rule: 'value/rule-of-a-later-version' }] };
    await checkWorkbook(pane);
    expect(findingsAt(pane, SHEET, 'F15')).toEqual([]);
    expect(pane.store.get().check.ignores).toHaveLength(2);
  });

  it('leaves the finding where the reason could not be kept', async () => {
    const pane = await checkedSeed();
    const [finding] = findingsAt(pane, SHEET, 'F15');
    if (!finding) throw new Error('not found');
    pane.workbook.failNext('saveWorkbookSettings', { code: 'not-saved' });
    await ignoreFindings(pane, [finding], '已核实');
    expect(findingsAt(pane, SHEET, 'F15')).toHaveLength(1);
    expect(pane.store.get().check.problem).toEqual({ kind: 'workbook', problem: { code: 'not-saved' } });
  });
});

describe('the profile', () => {
  it('shows errors and warnings only to a reviewer, at once, and remembers the choice', async () => {
    const pane = await checkedSeed();
    expect(pane.store.get().check.findings.some((item) => item.severity === 'info')).toBe(true);
    await changeSettings(pane, { profile: 'review' });
    expect(pane.store.get().check.findings.some((item) => item.severity === 'info')).toBe(false);
    expect(pane.store.get().check.findings.length).toBeGreaterThan(0);
    expect(pane.remembered.at(-1)).toMatchObject({ profile: 'review' });
  });

  it('counts the hints that a reviewer is not shown', async () => {
    const pane = await checkedSeed();
    const hints = pane.store.get().check.findings.filter(({ severity }) => severity === 'info').length;
    expect(pane.store.get().check.hintsLeftOut).toBe(0);
    await changeSettings(pane, { profile: 'review' });
    expect(pane.store.get().check.hintsLeftOut).toBe(hints);
  });
});

describe('how strictly grades are asked for', () => {
  it('makes warnings of bare degree words at once, and remembers the choice', async () => {
    const pane = await checkedSeed();
    const weights = () =>
      new Set(
        pane.store
          .get()
          .check.findings.filter(({ rule }) => rule === 'value/not-graded')
          .map(({ severity }) => severity),
      );
    expect(weights()).toEqual(new Set(['info']));
    await changeSettings(pane, { grading: 'strict' });
    expect(weights()).toEqual(new Set(['warning']));
    expect(pane.remembered.at(-1)).toMatchObject({ grading: 'strict' });
  });
});

describe('other workbooks dropped into the pane', () => {
  const picked = (name: string, bytes: Uint8Array<ArrayBuffer>) => ({
    name,
    arrayBuffer: () => Promise.resolve(bytes.buffer),
  });

  it('are checked together; one that is no workbook is told and the others go on', async () => {
    const pane = paneOver([]);
    await checkFiles(pane, [
      picked('甲.xlsx', bytesOf('seed.xlsx')),
      picked('乙.xlsx', new TextEncoder().encode('项目,金额')),
      picked('丙.xlsx', bytesOf('open-79.xlsx')),
    ]);
    const { files } = pane.store.get().check;
    expect(files?.fileOfTable).toEqual(['甲.xlsx', '甲.xlsx', '甲.xlsx', '甲.xlsx', '丙.xlsx']);
    expect(files?.findings.some((item) => item.table === 2 && item.expected === '100万元')).toBe(true);
    expect(files?.problems).toEqual([
      { kind: 'file', problem: expect.objectContaining({ file: '乙.xlsx' }) as unknown },
    ]);
  });

  it('tells files of the same name and sheets of the same name apart, in the list and in the report', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await checkFiles(pane, [
      picked('目标表.xlsx', bytesOf('seed.xlsx')),
      picked('目标表.xlsx', bytesOf('seed.xlsx')),
      picked('目标表.xlsx', new TextEncoder().encode('项目,金额')),
    ]);
    const { files } = pane.store.get().check;
    expect(files?.names).toEqual(['目标表.xlsx', '目标表.xlsx (2)', '目标表.xlsx (3)']);
    expect(new Set(files?.fileOfTable)).toEqual(new Set(['目标表.xlsx', '目标表.xlsx (2)']));
    const rules = (first: number): string[] =>
      (files?.findings ?? [])
        .filter(
          ({ table, rule }) => table !== null && table >= first && table < first + 4 && /^value/.test(rule),
        )
        .map(({ rule }) => rule);
    expect(rules(0).length).toBeGreaterThan(10);
    expect(rules(4)).toEqual(rules(0));
    const { content } = await reportFile(pane.store.get(), 'csv', {
      workbook: '',
      report: '结果',
      lists: '清单',
      day: new Date(2026, 10, 5),
    });
    const lines = String(content).trimEnd().split('\r\n').slice(1);
    const linesOf = (name: string) => lines.filter((line) => line.startsWith(`${name},`));
    expect(linesOf('目标表.xlsx (2)').length).toBe(linesOf('目标表.xlsx').length + 4);
    expect(linesOf('目标表.xlsx (3)')).toHaveLength(1);
  });
});
