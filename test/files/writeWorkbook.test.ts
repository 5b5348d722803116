import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook as read } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { areaToA1, toA1, type CellArea } from '../../src/core/grid/address';
import type { SheetGrid } from '../../src/core/grid/SheetGrid';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { planToGrid } from '../support/planToGrid';
import type { PlanCell, SheetPlan } from '../../src/core/layout/SheetPlan';
import { standards } from '../../src/core/standards/index';
import { recogniseAll } from '../../src/core/table/recognise';
import { layOutSummary } from '../../src/core/totals/summary/layOutSummary';
import { sumFunding } from '../../src/core/totals/sumFunding';

/** Filled cells by sheet and place, and the merges; a cell that shows nothing is none. */
function contents(grids: readonly SheetGrid[]) {
  return grids.map(({ name, rows, merges }) => ({
    name,
    cells: rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        cell && (cell.text !== '' || cell.formula !== null)
          ? [{ at: toA1({ row: r, column: c }), ...cell }]
          : [],
      ),
    ),
    merges: (merges ?? []).map(areaToA1).sort(),
  }));
}

async function writtenAndRead(plans: readonly SheetPlan[]): Promise<SheetGrid[]> {
  return read(await writeWorkbook(plans), '写出的工作簿.xlsx');
}

const awkward = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  "'单引号",
  ' 前后有空格 ',
  '第一行\n第二行',
  '_x000D_',
  '<&>"',
  'emoji 😀',
  '',
  '007',
  '90%',
  '1-3',
];
const text = fc.oneof(
  fc.constantFrom(...awkward),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((each) => each.replace(/\r\n?/g, '\n')),
);

const projects = fc.array(
  fc.record({
    name: text,
    department: text,
    total: fc.constantFrom('25', '0.5', '1,234.5', '约20万', ''),
    parts: fc.array(fc.constantFrom('25', '', '3.33'), { maxLength: 3 }),
    goals: fc.array(text, { maxLength: 1 }),
    indicators: fc.array(fc.array(fc.record({ name: text, value: text }), { maxLength: 3 }), {
      maxLength: 9,
    }),
  }),
  { minLength: 1, maxLength: 3 },
);

const standard = fc.constantFrom(...standards);

describe('a workbook written and read back is the same', () => {
  test('tables of every standard with any texts', async () => {
    await fc.assert(
      fc.asyncProperty(standard, projects, async (form, drafts) => {
        const plans = layOutTables(form, drafts, { year: 2024, takenNames: [] });
        expect(contents(await writtenAndRead(plans))).toEqual(contents(plans.map(planToGrid)));
      }),
      { numRuns: 10 },
    );
  });

  test('the summary with its formulas and their results', async () => {
    const form = standards[0]!;
    const drafts = [
      { name: '人大会议经费', total: '25', parts: ['25'] },
      { name: "县长's 专项", total: '0.5', parts: ['0.2', '0.3'] },
    ];
    const plans = layOutTables(form, drafts, { year: 2024, takenNames: ['汇总'] });
    const tables = recogniseAll(plans.map(planToGrid));
    const all = [...plans, layOutSummary(tables, sumFunding(tables), {})];
    const grids = await writtenAndRead(all);
    expect(contents(grids)).toEqual(contents(all.map(planToGrid)));
    const formulas = grids.at(-1)!.rows.flatMap((row) => (row ?? []).filter((cell) => cell?.formula));
    expect(formulas.length).toBeGreaterThan(0);
  });

  test('a cell of any text, in any place', async () => {
    const cell = fc.record({ row: fc.nat(300), column: fc.nat(60), text });
    const cells = fc.uniqueArray(cell, { selector: (each) => `${each.row},${each.column}`, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(cells, async (list) => {
        const plan = planOf(
          list.map(({ row, column, text: each }) => ({
            row,
            column,
            style: '文字',
            content: { kind: 'text', text: each },
          })),
        );
        expect(contents(await writtenAndRead([plan]))).toEqual(contents([planToGrid(plan)]));
      }),
      { numRuns: 30 },
    );
  });

  test('the same plans give the same bytes', async () => {
    const plans = layOutTables(standards[0]!, [{ name: '甲' }, { name: '乙' }], {
      year: 2024,
      takenNames: [],
    });
    expect(await writeWorkbook(plans)).toEqual(await writeWorkbook(plans));
  });
});

describe('what the workbook says about its sheets', () => {
  const area: CellArea = { top: 1, left: 0, bottom: 3, right: 1 };

  async function xmlOf(plan: SheetPlan): Promise<{ sheet: string; workbook: string; styles: string }> {
    const parts = unzipSync(await writeWorkbook([plan]));
    const part = (name: string) => strFromU8(parts[name]!);
    return {
      sheet: part('xl/worksheets/sheet1.xml'),
      workbook: part('xl/workbook.xml'),
      styles: part('xl/styles.xml'),
    };
  }

  /** The attributes of the first such tag. */
  function attributesOf(xml: string, tag: string): Record<string, string> {
    const [, attributes = ''] = new RegExp(`<${tag}((?:\\s[^>]*?)?)/?>`).exec(xml)!;
    return Object.fromEntries([...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]));
  }

  test('a validation warns, shows its example and lets the person go on', async () => {
    const { sheet } = await xmlOf({
      ...planOf([]),
      validations: [
        {
          area,
          rule: { kind: 'custom', formula: '=ISNUMBER(A2)' },
          prompt: { title: '数量指标', message: '例如 16次、"383人次"' },
          warning: { title: '请核对', message: '金额应为数字' },
        },
      ],
    });
    expect(attributesOf(sheet, 'dataValidation')).toEqual({
      type: 'custom',
      errorStyle: 'warning',
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      promptTitle: '数量指标',
      prompt: '例如 16次、&quot;383人次&quot;',
      errorTitle: '请核对',
      error: '金额应为数字',
      sqref: 'A2:B4',
    });
    expect(sheet).toContain('<formula1>ISNUMBER(A2)</formula1>');
  });

  test('a hint without a rule allows everything', async () => {
    const prompt = { title: '总体目标', message: '写明要做什么' };
    const { sheet } = await xmlOf({ ...planOf([]), validations: [{ area, rule: { kind: 'any' }, prompt }] });
    expect(attributesOf(sheet, 'dataValidation')).not.toHaveProperty('type');
    expect(attributesOf(sheet, 'dataValidation')).toMatchObject({ prompt: '写明要做什么', sqref: 'A2:B4' });
    expect(sheet).not.toContain('<formula1>');
  });

  test('choices come as a list', async () => {
    const rule = { kind: 'list', choices: ['新增项目', '延续项目'] } as const;
    const { sheet } = await xmlOf({ ...planOf([]), validations: [{ area, rule }] });
    expect(attributesOf(sheet, 'dataValidation')).toMatchObject({ type: 'list', sqref: 'A2:B4' });
    expect(sheet).toMatch(/<formula1>(&quot;|")新增项目,延续项目(&quot;|")<\/formula1>/);
  });

  test('a conditional format has its formula, fill and font', async () => {
    const { sheet, styles } = await xmlOf({
      ...planOf([]),
      conditionalFormats: [
        { area, formula: '=AND($A2<>"",$B2="")', fill: '#FFF2CC', fontColor: '#9c5700', bold: true },
      ],
    });
    expect(attributesOf(sheet, 'conditionalFormatting')).toEqual({ sqref: 'A2:B4' });
    expect(sheet).toContain('<formula>AND($A2&lt;&gt;"",$B2="")</formula>');
    const dxf = /<dxf>.*<\/dxf>/.exec(styles)![0];
    expect(dxf).toContain('<bgColor rgb="FFFFF2CC"/>');
    expect(dxf).toContain('<color rgb="FF9C5700"/>');
    expect(dxf).toContain('<b/>');
  });

  test('one A4 page wide, its area and repeated rows by a quoted name, frozen rows, and the first cell selected', async () => {
    const plan: SheetPlan = {
      ...planOf([], "县长's 专项"),
      frozenRows: 3,
      firstCell: { row: 4, column: 2 },
      merges: [{ top: 4, left: 2, bottom: 4, right: 5 }],
    };
    const { sheet, workbook } = await xmlOf({
      ...plan,
      page: { ...plan.page, repeatRows: { first: 0, last: 2 } },
    });
    expect(attributesOf(sheet, 'pageSetup')).toEqual({
      paperSize: '9',
      orientation: 'portrait',
      fitToWidth: '1',
      fitToHeight: '0',
    });
    expect(attributesOf(sheet, 'pageSetUpPr')).toEqual({ fitToPage: '1' });
    expect(attributesOf(sheet, 'pageMargins')).toMatchObject({ left: '0.5906', top: '0.7874' });
    expect(attributesOf(sheet, 'printOptions')).toEqual({ horizontalCentered: '1' });
    expect(workbook).toContain(">'县长''s 专项'!$A$1:$F$30<");
    expect(workbook).toContain(">'县长''s 专项'!$1:$3<");
    expect(attributesOf(sheet, 'pane')).toMatchObject({ ySplit: '3', state: 'frozen', topLeftCell: 'A4' });
    expect(attributesOf(sheet, 'selection')).toEqual({
      pane: 'bottomLeft',
      activeCell: 'C5',
      sqref: 'C5:F5',
    });
  });

  test('every cell of a merge has its borders', async () => {
    const cells: PlanCell[] = [0, 1, 2].map((column) => ({
      row: 0,
      column,
      style: '文字',
      content: { kind: 'blank' },
    }));
    const { sheet, styles } = await xmlOf({
      ...planOf(cells),
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    });
    const indexes = [...sheet.matchAll(/<c r="[A-C]1" s="(\d+)"\/>/g)].map((match) => Number(match[1]));
    expect(indexes).toHaveLength(3);
    const formats = [.../<cellXfs.*?<\/cellXfs>/.exec(styles)![0].matchAll(/<xf [^>]*borderId="(\d+)"/g)];
    const borders = [...styles.matchAll(/<border>.*?<\/border>/g)].map(([border]) => border);
    for (const index of indexes) {
      const border = borders[Number(formats[index]![1])]!;
      expect([...border.matchAll(/style="thin"/g)]).toHaveLength(4);
    }
  });

  test('a link leads to its place inside the workbook', async () => {
    const { sheet } = await xmlOf(
      planOf([
        { row: 0, column: 0, style: '文字', content: { kind: 'link', text: '去看', target: "'表一'!E7" } },
      ]),
    );
    expect(attributesOf(sheet, 'hyperlink')).toEqual({ ref: 'A1', location: '&apos;表一&apos;!E7' });
  });

  test.each([
    ['../甲 乙.xlsx', '../%E7%94%B2%20%E4%B9%99.xlsx'],
    ['100%.xlsx', '100%25.xlsx'],
    ['a#1?b&c.xlsx', 'a%231%3Fb&amp;c.xlsx'],
    ['D:/a.xlsx', 'D:/a.xlsx'],
  ])('a link into another workbook leads to file and place: %s', async (file, target) => {
    const content = { kind: 'link', text: '去看', target: "'表#1'!E7", file } as const;
    const bytes = await writeWorkbook([planOf([{ row: 0, column: 0, style: '文字', content }])]);
    const parts = unzipSync(bytes);
    const relations = strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!);
    expect(relations).toContain(`Target="${target}" TargetMode="External"`);
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(attributesOf(sheet, 'hyperlink')).toMatchObject({ ref: 'A1', location: '&apos;表#1&apos;!E7' });
  });
});

function planOf(cells: readonly PlanCell[], name = '表一'): SheetPlan {
  return {
    name,
    columnWidths: [10, 20.5],
    rowHeights: [30],
    styles: {
      文字: {
        font: { name: '宋体', size: 11 },
        horizontal: 'center',
        vertical: 'center',
        wrap: true,
        bordered: true,
        numberFormat: '@',
      },
    },
    cells,
    merges: [],
    validations: [],
    conditionalFormats: [],
    page: {
      orientation: 'portrait',
      paper: 'A4',
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 2, bottom: 2, left: 1.5, right: 1.5 },
      centeredHorizontally: true,
      printArea: { top: 0, left: 0, bottom: 29, right: 5 },
    },
    frozenRows: 0,
    firstCell: { row: 0, column: 0 },
  };
}
