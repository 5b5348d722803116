import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { CellAddress } from '../../../src/core/grid/address';
import type { SheetGrid } from '../../../src/core/grid/SheetGrid';
import { readLabel } from '../../../src/core/table/labels/Label';
import { indicatorsOf } from '../../../src/core/table/PerformanceTable';
import { recognise } from '../../../src/core/table/recognise';
import { readWorkbook } from '../../../src/files/readWorkbook';
import {
  moved,
  sideBySide,
  stacked,
  widthOf,
  withColumnAt,
  withoutMerges,
  withRowAt,
  withTexts,
} from '../../support/changedGrids';
import { contentOf } from '../../support/contentOf';
import { gridOf, rowsOf } from '../../support/gridOf';

const fixtures = join(__dirname, '../../fixtures');
const forms = readdirSync(join(fixtures, 'tables'))
  .map((file) => {
    const [sheet = '', expected = ''] = readFileSync(join(fixtures, 'tables', file), 'utf8').split(
      '\n=====\n',
    );
    return {
      grid: gridOf(rowsOf(sheet), file.replace('.txt', '')),
      tables: expected.split('\n---\n').length,
      expected,
    };
  })
  .filter((form) => form.expected.trim() !== '');
const typed = forms.map((form) => form.grid);
/** Forms that say by a title or a name where they begin. */
const single = forms
  .filter((form) => form.tables === 1 && form.expected.includes('projectName'))
  .map((form) => form.grid);

let workbooks: SheetGrid[] = [];
beforeAll(async () => {
  const folder = join(fixtures, 'acceptance');
  const files = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
  const read = await Promise.all(files.map((name) => readWorkbook(readFileSync(join(folder, name)), name)));
  workbooks = read.flat();
});

/** One of the real sheets, with merges (from workbooks) or without (typed in). */
function anySheet(): fc.Arbitrary<SheetGrid> {
  return fc.nat().map((index) => {
    const sheets = [...workbooks, ...typed];
    return sheets[index % sheets.length]!;
  });
}

function contents(grid: SheetGrid, place?: ((cell: CellAddress) => CellAddress) | null): unknown[] {
  return recognise(grid).map((table) => contentOf(table, place));
}

describe('a form is read the same', () => {
  it('wherever it stands on the sheet', () => {
    fc.assert(
      fc.property(anySheet(), fc.nat(40), fc.nat(30), (grid, rows, columns) => {
        const shift = (cell: CellAddress): CellAddress => ({
          row: cell.row + rows,
          column: cell.column + columns,
        });
        expect(contents(moved(grid, rows, columns))).toEqual(contents(grid, shift));
      }),
    );
  });

  it('with an empty column put in anywhere', () => {
    fc.assert(
      fc.property(anySheet(), fc.nat(12), (grid, at) => {
        const column = at % (widthOf(grid) + 1);
        const shift = (cell: CellAddress): CellAddress =>
          cell.column >= column ? { ...cell, column: cell.column + 1 } : cell;
        expect(contents(withColumnAt(grid, column))).toEqual(contents(grid, shift));
      }),
    );
  });

  it('with empty rows put in anywhere', () => {
    fc.assert(
      fc.property(anySheet(), fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }), (grid, places) => {
        let changed = grid;
        let shift = (cell: CellAddress): CellAddress => cell;
        for (const place of places) {
          const at = place % (changed.rows.length + 1);
          const before = shift;
          changed = withRowAt(changed, at);
          shift = (cell) => {
            const moved = before(cell);
            return moved.row >= at ? { ...moved, row: moved.row + 1 } : moved;
          };
        }
        expect(contents(changed)).toEqual(contents(grid, shift));
      }),
    );
  });

  it('with an empty row or column put in at any place', () => {
    const otherwise: string[] = [];
    const look = (
      grid: SheetGrid,
      changed: SheetGrid,
      shift: (cell: CellAddress) => CellAddress,
      at: string,
    ) => {
      if (!isDeepStrictEqual(contents(changed), contents(grid, shift))) otherwise.push(`${grid.name}: ${at}`);
    };
    for (const grid of typed) {
      for (let at = 0; at <= grid.rows.length; at++) {
        const below = (cell: CellAddress): CellAddress =>
          cell.row >= at ? { ...cell, row: cell.row + 1 } : cell;
        look(grid, withRowAt(grid, at), below, `row ${at}`);
      }
      for (let at = 0; at <= widthOf(grid); at++) {
        const right = (cell: CellAddress): CellAddress =>
          cell.column >= at ? { ...cell, column: cell.column + 1 } : cell;
        look(grid, withColumnAt(grid, at), right, `column ${at}`);
      }
    }
    expect(otherwise).toEqual([]);
  });

  it('with its merges undone', () => {
    for (const grid of workbooks) expect(contents(withoutMerges(grid, false))).toEqual(contents(grid));
  });

  it('with the value of each merge repeated in all of its cells', () => {
    for (const grid of workbooks) expect(contents(withoutMerges(grid, true))).toEqual(contents(grid));
  });

  it('with its labels spaced and broken otherwise', () => {
    fc.assert(
      fc.property(anySheet(), fc.constantFrom(' ', '\n', '\u3000', '\r\n'), fc.nat(5), (grid, blank, at) => {
        const data = dataOf(grid);
        const spaced = withTexts(grid, (text) => {
          if (!isPlainLabel(text) || data.has(text)) return text;
          const cut = 1 + (at % (text.length - 1));
          return text.slice(0, cut) + blank + text.slice(cut);
        });
        expect(contents(spaced)).toEqual(contents(grid));
      }),
    );
  });

  it('with full-width colons and brackets in its labels', () => {
    fc.assert(
      fc.property(anySheet(), (grid) => {
        const data = dataOf(grid);
        const wide = withTexts(grid, (text) =>
          isLabel(text) && !data.has(text)
            ? text.replaceAll(':', '：').replaceAll('(', '（').replaceAll(')', '）')
            : text,
        );
        expect(contents(wide)).toEqual(contents(grid));
      }),
    );
  });
});

describe('several forms on one sheet are read as if each stood alone', () => {
  const pairs = fc.tuple(fc.constantFrom(...single), fc.constantFrom(...single), fc.nat(3));

  it('one below the other', () => {
    fc.assert(
      fc.property(pairs, ([above, below, gap]) => {
        const [first] = contents(above, null);
        const [second] = contents(below, null);
        expect(contents(stacked(above, below, gap), null)).toEqual([first, second]);
      }),
    );
  });

  it('one beside the other', () => {
    fc.assert(
      fc.property(pairs, ([left, right, gap]) => {
        const [first] = contents(left, null);
        const [second] = contents(right, null);
        const both = contents(sideBySide(left, right, gap + 1), null);
        expect(both).toHaveLength(2);
        expect(both).toEqual(expect.arrayContaining([first, second]));
      }),
    );
  });
});

describe('no sheet makes it fail', () => {
  const words = fc.constantFrom(
    '项目名称',
    '项目支出绩效目标表',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '年度资金总额',
    '其中:财政拨款',
    '年度目标',
    '中期目标',
    '绩效指标',
    '指标1:',
    '(必填量化)',
    '年初预算数',
    '合计',
    '((((',
    '：：',
    '……',
    '=1+1',
    '万元',
  );
  const text = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 30 }), fc.constant(''));
  const rows = fc.array(fc.array(text, { maxLength: 8 }), { maxLength: 25 });

  it('whatever its cells hold', () => {
    fc.assert(
      fc.property(rows, (cells) => {
        for (const table of recognise(gridOf(cells))) {
          expect(table.area.top).toBeLessThanOrEqual(table.area.bottom);
          expect(table.area.left).toBeLessThanOrEqual(table.area.right);
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Labels whose characters may be spaced apart: short, of ideographs alone. */
function isPlainLabel(text: string): boolean {
  return text.length > 1 && text.length <= 10 && /^[\u4e00-\u9fff]+$/.test(text) && isLabel(text);
}

/** The texts that a form's tables hold as values: they are nobody's to change. */
function dataOf(grid: SheetGrid): ReadonlySet<string> {
  const tables = recognise(grid);
  return new Set(
    tables.flatMap((table) => [
      ...Object.values(table.fields).map((field) => field.text),
      ...table.goals.map((goal) => goal.text),
      ...indicatorsOf(table).flatMap((indicator) => [indicator.name, indicator.value]),
    ]),
  );
}

function isLabel(text: string): boolean {
  const label = readLabel(text);
  return (
    label.strong || label.title || label.column !== null || label.funding !== null || /指标$/.test(label.key)
  );
}
