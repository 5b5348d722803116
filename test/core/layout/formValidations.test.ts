import { isFormPrompt } from '../../../src/core/layout/formPrompts';
import { fromA1, type CellAddress } from '../../../src/core/grid/address';
import { layOutTable } from '../../../src/core/layout/layOutTables';
import { standards } from '../../../src/core/standards';
import { annex11 } from '../../../src/core/standards/annex11';
import { accepts, validationAt, type Typed } from './filling';

const blank = layOutTable(annex11, {}, { year: 2026, takenNames: [] });
const cell = (name: string): CellAddress => fromA1(name)!;
const promptAt = (name: string): string => validationAt(blank, cell(name))?.prompt?.message ?? '';

describe('input messages', () => {
  test('every field, amount, goal and value cell has one, with an example', () => {
    for (const name of ['C4', 'C5', 'F5', 'C6', 'F6', 'E7', 'E8', 'E9', 'C10', 'F12', 'F15', 'F16', 'F31']) {
      expect([name, promptAt(name)]).toEqual([name, expect.stringContaining('例：')]);
    }
  });

  test('are known again in every form, and no others', () => {
    for (const standard of standards) {
      const { validations } = layOutTable(standard, {}, { year: 2026, takenNames: [] });
      for (const { prompt } of validations) expect([prompt, isFormPrompt(prompt!)]).toEqual([prompt, true]);
    }
    expect(isFormPrompt({ title: '主管部门及代码', message: '财务科统一填写' })).toBe(false);
    expect(isFormPrompt({ title: '财务科', message: '例：123' })).toBe(false);
  });

  test('a group says what its tag asks for, with values of its own kind', () => {
    expect(promptAt('F16')).toBe('必填，要有数字和单位。例：≥90%  =100%');
    expect(promptAt('F23')).toMatch(/^没有可以不填。/);
    // Words are shown with their grades: a degree alone (有效提升) is what the check hints at.
    expect(promptAt('F25')).toContain('健全（优）/较健全（良）/不健全（差）');
  });

  test('a date in an example is of the year of the form', () => {
    expect(promptAt('F18')).toContain('2026年12月31日前');
  });

  test('主管部门及代码 asks for the code', () => {
    expect(promptAt('C5')).toContain('代码');
  });
});

describe('amounts', () => {
  test.each([25, 24.998, 0, null, '', '—'])('%j is taken without a word', (value) => {
    expect(accepts(blank, cell('E8'), { E8: value })).toBe(true);
  });

  test.each(['25万元', '待定', '1千'])('%j is warned about, and can be kept', (value) => {
    expect(accepts(blank, cell('E8'), { E8: value })).toBe(false);
    expect(validationAt(blank, cell('E8'))?.warning?.message).toContain('万元');
  });

  test('nobody is warned while still typing one amount after the other', () => {
    const steps: Typed[] = [{ E7: 30 }, { E7: 30, E8: 25 }, { E7: 30, E8: 25, E9: 5 }];
    const names = ['E7', 'E8', 'E9'];
    expect(steps.map((typed, index) => accepts(blank, cell(names[index]!), typed))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('once all amounts stand there, one that breaks the sum is warned about', () => {
    expect(accepts(blank, cell('E9'), { E7: 30, E8: 25, E9: 6 })).toBe(false);
    expect(accepts(blank, cell('E7'), { E7: 31, E8: 25, E9: 5 })).toBe(false);
    expect(accepts(blank, cell('E7'), { E7: 0.3, E8: 0.1, E9: 0.2 })).toBe(true);
  });
});

test('项目属性 offers a list, and takes other words as well', () => {
  const validation = validationAt(blank, cell('C6'));
  expect(validation?.rule).toEqual({ kind: 'list', choices: expect.arrayContaining(['02-经常性项目']) });
  expect(validation?.warning).toBeUndefined();
});

test.each(standards.map((standard) => [standard.name, standard] as const))(
  '%s: messages and formulas are within what Excel takes, and no cell has two validations',
  (_, standard) => {
    const plan = layOutTable(standard, {}, { year: 2024, takenNames: [] });
    const seen = new Set<string>();
    for (const { area, rule, prompt, warning } of plan.validations) {
      for (const words of [prompt, warning]) {
        expect((words?.title ?? '').length).toBeLessThanOrEqual(32);
        expect((words?.message ?? '').length).toBeLessThanOrEqual(255);
      }
      if (rule.kind === 'custom') expect(rule.formula.length).toBeLessThanOrEqual(255);
      for (let row = area.top; row <= area.bottom; row += 1) {
        const key = `${String(row)},${String(area.left)}`;
        expect(seen.has(key)).toBe(false);
        seen.add(key);
      }
    }
    for (const { formula } of plan.conditionalFormats) expect(formula).not.toMatch(/[{}]/);
  },
);
