import { act, Profiler } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { checkWorkbook } from '../../../src/taskpane/actions/checkWorkbook';
import { CheckViews } from '../../../src/taskpane/check/CheckViews';
import { isAlike } from '../../../src/taskpane/state/isAlike';
import { setCheck, setInsert, setTotals } from '../../../src/taskpane/state/Pane';
import { PaneContext } from '../../../src/taskpane/state/usePane';
import { paneOver, sheetsOf, type TestPane } from '../support';

let root: Root;
let drawn = 0;

/** The results of a check, drawn once; `drawn` counts every drawing of anything in them from here on. */
async function drawResults(): Promise<TestPane> {
  const pane = paneOver(await sheetsOf('seed.xlsx'));
  await checkWorkbook(pane);
  const host = document.createElement('div');
  root = createRoot(host);
  act(() => {
    root.render(
      <Profiler id="results" onRender={() => drawn++}>
        <PaneContext.Provider value={pane}>
          <CheckViews />
        </PaneContext.Provider>
      </Profiler>,
    );
  });
  drawn = 0;
  return pane;
}

afterEach(() => {
  act(() => {
    root.unmount();
  });
});

describe('the results of a check', () => {
  it('are not drawn again for what they do not show', async () => {
    const pane = await drawResults();
    act(() => {
      setInsert(pane, { form: { ...pane.store.get().insert.form, names: '人大会议经费' } });
      setTotals(pane, { written: '汇总' });
      pane.store.set((state) => ({ ...state, activeSheet: '别的表' }));
    });
    expect(drawn).toBe(0);
  });

  it('are drawn again for what they show', async () => {
    const pane = await drawResults();
    act(() => {
      setCheck(pane, { only: ['error'] });
    });
    expect(drawn).toBeGreaterThan(0);
  });
});

describe('two selections', () => {
  const list = ['甲'];
  it.each([
    [{ a: 1, list }, { a: 1, list }, true],
    [['甲', '乙'], ['甲', '乙'], true],
    [{ a: 1 }, { a: 2 }, false],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ list }, { list: ['甲'] }, false],
    [['甲'], { 0: '甲' }, false],
    [new Date(0), new Date(0), false],
    [null, {}, false],
  ])('%j and %j are alike: %s', (a, b, alike) => {
    expect(isAlike(a, b)).toBe(alike);
  });
});
