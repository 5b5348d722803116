import fc from 'fast-check';
import { checkTables } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/Finding';
import { safeFixes } from '../../../src/core/check/safeFixes';
import type { PerformanceTable } from '../../../src/core/table/PerformanceTable';
import { readValue } from '../../../src/core/value/readValue';
import { findingMessage, wordsFor } from '../../../src/core/words/index';
import { tableOf } from '../../support/tableBuilder';

const groups = [
  '数量指标(必填量化)',
  '质量指标',
  '时效指标(必填)',
  '成本指标(必填量化)',
  '社会效益指标',
  '满意度指标(选填)',
  '-',
];
const comparators = ['', '≥', '≧', '>=', '<= ', '＝', '不低于', '═', '约'];
const numbers = [
  '',
  '0',
  '90',
  '１００',
  '1,000',
  '12.50',
  '三',
  '7-9',
  '9～7',
  '**',
  '2024年2月30日',
  '12月底前',
];
const units = ['', '%', '次', '人次', '万', '万元', '元/亩', ' 個', '公里', '百分比', '前完成', '及时'];

const value = fc.oneof(
  fc
    .tuple(fc.constantFrom(...comparators), fc.constantFrom(...numbers), fc.constantFrom(...units))
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[|\n\r]|---/g, '')),
);
const row = fc
  .tuple(
    fc.constantFrom(...groups),
    fc.constantFrom('办公费', '参会率', '投诉率', '满意度', '培训人数', '完成时间', ''),
    value,
  )
  .map((parts) => parts.join(' | '));
const rows = fc.array(row, { minLength: 1, maxLength: 8 });

const check = (lines: readonly string[]): { table: PerformanceTable; findings: Finding[] } => {
  const table = tableOf(`年度 | 2024\n项目名称 | 某项目\n年度资金总额 | 20\n${lines.join('\n')}`);
  return { table, findings: checkTables([table]) };
};

describe('for any rows', () => {
  it('no rule breaks down, and every finding has its sentence in both languages', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        for (const finding of check(lines).findings) {
          expect(finding.rule).not.toBe('check/rule-failed');
          for (const locale of ['zh-CN', 'en-US'] as const) {
            expect(findingMessage(finding, wordsFor(locale))).not.toMatch(/undefined|null|^$/);
          }
        }
      }),
    );
  });

  it('a rule speaks once a cell, and the order does not change when the check is run again', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const { table, findings } = check(lines);
        const places = findings.map(({ rule, cell }) => `${rule} ${cell.row},${cell.column}`);
        expect(new Set(places).size).toBe(places.length);
        expect(checkTables([table])).toEqual(findings);
      }),
    );
  });

  it('a safe fix says the same as before, and mends what it is for', () => {
    fc.assert(
      fc.property(rows, (lines) => {
        const { table, findings } = check(lines);
        const indicators = table.groups.flatMap((group) => group.indicators);
        for (const { cell, text } of safeFixes(findings)) {
          const { reading } = indicators.find(({ valueCell }) => valueCell.row === cell.row)!;
          const { kind, comparator, numbers: amounts } = readValue(text);
          expect({ kind, comparator, amounts }).toEqual({
            kind: reading.kind,
            comparator: reading.comparator,
            amounts: reading.numbers,
          });
          expect(text).not.toBe(reading.raw);
        }
      }),
    );
  });
});
