import { insertTables, stopInserting, undoInsert } from '../../../src/taskpane/actions/insertTables';
import { sumWorkbook, undoSummary, writeSummary } from '../../../src/taskpane/actions/sumWorkbook';
import { sumFunding } from '../../../src/core/totals/sumFunding';
import { draftsIn } from '../../../src/taskpane/state/insertForm';
import { initialState } from '../../../src/taskpane/state/initialState';
import { setInsert } from '../../../src/taskpane/state/Pane';
import type { InsertForm } from '../../../src/taskpane/state/InsertState';
import { paneOver, sheetsOf, until, type TestPane } from '../support';

function fill(pane: TestPane, change: Partial<InsertForm>): void {
  setInsert(pane, { form: { ...pane.store.get().insert.form, ...change } });
}

describe('inserting', () => {
  it('makes one sheet a project, says how many, and remembers department and unit', async () => {
    const pane = paneOver([]);
    fill(pane, {
      names: '人大代表活动经费\n人大会议经费',
      department: '101-人大办',
      implementingUnit: '人大办',
    });
    await insertTables(pane);
    expect(pane.workbook.grids.map((grid) => grid.name)).toEqual(['人大代表活动经费', '人大会议经费']);
    expect(pane.store.get().insert.notice).toMatchObject({ kind: 'inserted', count: 2 });
    expect(pane.store.get().insert.form).toMatchObject({ names: '', department: '101-人大办' });
    expect(pane.remembered.at(-1)).toMatchObject({ department: '101-人大办', implementingUnit: '人大办' });
    await undoInsert(pane);
    expect(pane.workbook.grids).toEqual([]);
    expect(pane.store.get().insert.notice).toEqual({ kind: 'undone', count: 2 });
  });

  it('can be stopped; the workbook is then as it was, and the names are kept', async () => {
    const pane = paneOver([]);
    pane.workbook.delay = 5;
    fill(pane, { names: '甲\n乙\n丙' });
    const running = insertTables(pane);
    await until(pane, () => {
      const { job } = pane.store.get().insert;
      return job.kind === 'busy' && job.done > 0;
    });
    stopInserting(pane);
    await running;
    expect(pane.workbook.grids).toEqual([]);
    expect(pane.store.get().insert.notice).toEqual({ kind: 'stopped' });
    expect(pane.store.get().insert.form.names).toBe('甲\n乙\n丙');
  });

  it('says what is wrong where the workbook is protected', async () => {
    const pane = paneOver([]);
    pane.workbook.failNext('insertSheets', { code: 'protected-workbook' });
    await insertTables(pane);
    expect(pane.store.get().insert.job).toEqual({
      kind: 'failed',
      problem: { kind: 'workbook', problem: { code: 'protected-workbook' } },
    });
  });

  it.each(['0', '', '-3', '2.5', '1000'])('takes "%s" for no count of blank tables', (count) => {
    expect(draftsIn({ ...initialState({}, 'zh-CN', new Date()).insert.form, count })).toEqual([]);
  });

  it.each(['24', '二〇二四', '1999', ''])('does nothing with "%s" as the year', async (year) => {
    const pane = paneOver([]);
    fill(pane, { year });
    await insertTables(pane);
    expect(pane.workbook.grids).toEqual([]);
  });

  it('proposes next year from August on, when units draft the next budget', () => {
    const yearOn = (date: Date) => initialState({}, 'zh-CN', date).insert.form.year;
    expect(yearOn(new Date(2024, 6, 31))).toBe('2024');
    expect(yearOn(new Date(2024, 7, 1))).toBe('2025');
  });

  it('proposes the year that the person chose last, until another budget is drafted', () => {
    const yearOn = (date: Date) =>
      initialState({ year: { year: 2024, insteadOf: 2025 } }, 'zh-CN', date).insert.form.year;
    expect(yearOn(new Date(2024, 8, 1))).toBe('2024');
    expect(yearOn(new Date(2025, 6, 1))).toBe('2024');
    expect(yearOn(new Date(2025, 7, 1))).toBe('2026');
  });
});

describe('adding up', () => {
  it('comes to 175 for the seed, without checking or marking anything', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await sumWorkbook(pane);
    const { book, totals, check } = pane.store.get();
    expect(totals.asked).toBe(true);
    expect(sumFunding(book?.tables ?? []).total).toBe('175');
    expect(check.asked).toBe(false);
    expect(pane.workbook.marks).toEqual([]);
  });

  it('writes the summary sheet and takes it back', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    await sumWorkbook(pane);
    await writeSummary(pane);
    expect(pane.store.get().totals.written).toBe('汇总');
    expect(pane.store.get().lastWrite?.kind).toBe('own-sheet');
    await undoSummary(pane);
    expect(pane.store.get().totals.written).toBeNull();
    expect(pane.store.get().lastWrite).toBeNull();
  });
});
