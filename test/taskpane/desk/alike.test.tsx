import { toA1 } from '../../../src/core/grid/address';
import { chooseNext, followSelection } from '../../../src/taskpane/actions/chooseFinding';
import { findingRows } from '../../../src/taskpane/state/chosen';
import { isOpen, withOpen } from '../../../src/taskpane/state/alike';
import { button, clearPane, doing, drawPane } from '../drawPane';
import { paneOver, sheetsOf, type TestPane } from '../support';

afterEach(clearPane);

/** Nine bare numbers, a goal that is one, and rows of dots. */
async function checked(): Promise<TestPane> {
  const pane = paneOver(await sheetsOf('tables/t10.xlsx'));
  await drawPane(pane);
  await doing(() => button('检查').click());
  await doing(() => button('检查全部工作表').click());
  return pane;
}

const rows = () => [...document.querySelectorAll<HTMLElement>('[role="treegrid"] [role="row"]')];
const heading = () => rows().find((row) => row.textContent.includes('9 个指标值没有单位'))!;
const cells = () =>
  rows().flatMap((row) => (row.hasAttribute('aria-selected') ? [row.children[1]?.textContent] : []));

describe('one mistake of more cells than one looks at one by one', () => {
  it('stands behind one heading, which a press opens and folds again', async () => {
    const pane = await checked();
    expect(cells()).toEqual(['B12', 'C16']);
    expect(heading().getAttribute('aria-expanded')).toBe('false');
    expect(findingRows(pane.store.get())).toHaveLength(11);
    await doing(() => heading().click());
    expect(heading().getAttribute('aria-expanded')).toBe('true');
    expect(cells()).toEqual(['B12', 'D14', 'D17', 'D18', 'D20', 'D23', 'D26', 'D29', 'D35', 'D38', 'C16']);
    await doing(() => heading().click());
    expect(cells()).toEqual(['B12', 'C16']);
  });

  it('opens where the next finding stands in it, or the person selects one of its cells', async () => {
    const pane = await checked();
    await doing(() => chooseNext(pane, 1));
    expect(heading().getAttribute('aria-expanded')).toBe('false');
    await doing(() => chooseNext(pane, 1));
    expect(toA1(pane.store.get().check.chosen!.finding.cell)).toBe('D14');
    expect(heading().getAttribute('aria-expanded')).toBe('true');
    await doing(() => heading().click());
    await doing(() => followSelection(pane, { sheet: '暖通改造', row: 37, column: 3 }));
    expect(toA1(pane.store.get().check.chosen!.finding.cell)).toBe('D38');
    expect(heading().getAttribute('aria-expanded')).toBe('true');
  });

  it('is listed cell by cell where the list is by kind', async () => {
    const pane = await checked();
    await doing(() => {
      pane.store.set((state) => ({ ...state, check: { ...state.check, grouping: 'rule' } }));
    });
    expect(cells()).toContain('D38');
  });
});

describe('what is toggled', () => {
  it('opens and folds groups and gatherings alike', () => {
    const many = 'many:0|0|value/unit-missing|warning';
    expect([isOpen('0', []), isOpen(many, [])]).toEqual([true, false]);
    const open = withOpen(['0'], ['0', many], true);
    expect([isOpen('0', open), isOpen(many, open)]).toEqual([true, true]);
    expect(withOpen(open, ['0', many], true)).toBe(open);
    expect(isOpen(many, withOpen(open, [many], false))).toBe(false);
  });
});
