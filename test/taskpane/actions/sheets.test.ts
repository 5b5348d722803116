import { toA1 } from '../../../src/core/grid/address';
import { chooseFinding, goToCell } from '../../../src/taskpane/actions/chooseFinding';
import { checkWorkbook } from '../../../src/taskpane/actions/checkWorkbook';
import { refresh } from '../../../src/taskpane/actions/followEdits';
import { ignoreFindings } from '../../../src/taskpane/actions/ignoreFindings';
import { startPane } from '../../../src/taskpane/actions/startPane';
import { sumWorkbook, writeSummary } from '../../../src/taskpane/actions/sumWorkbook';
import { findingRows, isSolved } from '../../../src/taskpane/state/chosen';
import { setCheck } from '../../../src/taskpane/state/Pane';
import { paneOver, sheetsOf, type TestPane } from '../support';

const SHEET = '人大代表建议办理经费';

async function checkedSeed(): Promise<TestPane> {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await checkWorkbook(pane);
  return pane;
}

const rowsOf = (pane: TestPane) => findingRows(pane.store.get());

function rowIn(pane: TestPane, sheet: string, cell: string) {
  const row = rowsOf(pane).find(
    ({ finding }) => finding.sheet === sheet && toA1(finding.cell) === cell && finding.fix !== null,
  );
  if (!row) throw new Error('not found');
  return row;
}

describe('只看本表', () => {
  it('shows the sheet in view from the first check on, and then the one that is gone to', async () => {
    const pane = paneOver(await sheetsOf('seed.xlsx'));
    pane.workbook.active = SHEET;
    await startPane(pane);
    await checkWorkbook(pane);
    const all = rowsOf(pane);
    setCheck(pane, { thisSheetOnly: true });
    const shown = () => new Set(rowsOf(pane).map(({ finding }) => finding.sheet));
    expect(rowsOf(pane).length).toBeLessThan(all.length);
    expect(shown()).toEqual(new Set([SHEET]));
    pane.workbook.show('人大会议经费');
    expect(shown()).toEqual(new Set(['人大会议经费']));
  });
});

describe('a sheet with a new name', () => {
  it('is gone to by the list that still has the old one, which then takes the new one', async () => {
    const pane = await checkedSeed();
    const row = rowIn(pane, SHEET, 'F15');
    pane.workbook.rename(SHEET, '建议办理');
    await chooseFinding(pane, row);
    expect(pane.workbook.visited).toEqual(['建议办理!F15']);
    expect(pane.store.get().check.problem).toBeNull();
    expect(pane.store.get().freshness).toBe('fresh');
    expect(rowIn(pane, '建议办理', 'F15').finding.expected).toBe('100万元');
    expect(rowsOf(pane).some(({ finding }) => finding.sheet === SHEET)).toBe(false);
    // What was chosen is chosen still, and not taken for mended.
    expect(pane.store.get().check.chosen?.finding.sheet).toBe('建议办理');
    expect(isSolved(pane.store.get())).toBe(false);
  });

  it('keeps what was ignored in it, in the workbook too', async () => {
    const pane = await checkedSeed();
    await ignoreFindings(pane, [rowIn(pane, SHEET, 'F15').finding], '已核实');
    const count = pane.store.get().check.findings.length;
    pane.workbook.rename(SHEET, '建议办理');
    await refresh(pane);
    expect(pane.store.get().check.findings).toHaveLength(count);
    expect(pane.workbook.settings.ignores).toMatchObject([{ sheet: '建议办理', cell: 'F15' }]);
  });

  it('is pointed to by the summary that is written afterwards', async () => {
    const pane = await checkedSeed();
    await sumWorkbook(pane);
    pane.workbook.rename(SHEET, '建议办理');
    await writeSummary(pane);
    const formulas = pane.workbook.written
      .flatMap(({ cells }) => cells)
      .flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : []));
    expect(formulas.some((formula) => /^=.*建议办理'?!/.test(formula))).toBe(true);
    expect(formulas.some((formula) => formula.includes(SHEET))).toBe(false);
  });
});

describe('a sheet that is gone', () => {
  it('is told in 汇总 where the person looks at 汇总', async () => {
    const pane = await checkedSeed();
    await sumWorkbook(pane);
    pane.store.set((state) => ({ ...state, tab: 'totals' }));
    pane.workbook.grids = pane.workbook.grids.filter(({ name }) => name !== SHEET);
    await goToCell(pane, { sheet: SHEET, row: 7, column: 4 });
    const problem = { kind: 'workbook', problem: { code: 'sheet-missing', sheet: SHEET } };
    expect(pane.store.get().totals.problem).toEqual(problem);
    expect(pane.store.get().check.problem).toBeNull();
    // And no longer once another is reached.
    await goToCell(pane, { sheet: '人大会议经费', row: 7, column: 4 });
    expect(pane.store.get().totals.problem).toBeNull();
  });
});
