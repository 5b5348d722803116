import { checkTables } from '../../../../src/core/check/check';
import type { Finding } from '../../../../src/core/check/Finding';
import { shift, trimmed } from '../../../../src/core/money/decimal';
import type { Reading } from '../../../../src/core/value/Reading';
import { readValue } from '../../../../src/core/value/readValue';
import { tablesFrom } from '../../../support/tableBuilder';
import { readGathered } from '../../value/gathered/readGathered';

const ROWS = [
  '数量指标 | 培训人次',
  '质量指标 | 验收合格率',
  '质量指标 | 事故发生率',
  '时效指标 | 完成时间',
  '成本指标 | 项目成本',
  '满意度指标 | 群众满意度',
  '满意度指标 | 投诉率',
];
const values = [...new Set(readGathered().map(({ value }) => value))].filter((value) => value.trim() !== '');

function findings(row: string, value: string): Finding[] {
  return checkTables(tablesFrom(`年度 | 2024\n项目名称 | 某项目\n${row} | ${value}`), {
    profile: 'self-check',
  }).filter(({ rule }) => rule.startsWith('value/'));
}

/** Once its % is there, a share may turn out to have no sign, or the wrong one: that is said then. */
const SEEN_WITH_UNIT = ['value/comparator-missing', 'value/wrong-direction', 'value/idle-target'];

/** The numbers that a proposal has to say: with the year where it was missing, in hundredths where 0.98 is made 98%. */
function dueNumbers(rule: string, said: Reading, proposed: Reading): readonly string[] {
  if (rule === 'value/date-without-year') return ['2024', ...said.numbers];
  const part = rule === 'value/unit-missing' && proposed.unit === '%' && said.unit === null;
  return part && said.numbers.every((n) => Number(n) > 0 && Number(n) <= 1)
    ? said.numbers.map((n) => trimmed(shift(n, 2)))
    : said.numbers;
}

describe('what to write instead', () => {
  test.each(ROWS)('says the same numbers, and is found fault with no more: %s', (row) => {
    const awkward: string[] = [];
    for (const value of values) {
      const before = findings(row, value);
      for (const { rule, expected, params } of before) {
        if (expected === null || expected === undefined) continue;
        // l00% says no number until it is written with digits: what 100% lacks is told then.
        if (params.why === 'letters') {
          if (findings(row, expected).some((found) => found.rule === rule))
            awkward.push(`${value} → ${expected}`);
          continue;
        }
        const said = readValue(value);
        const proposed = readValue(expected);
        const numbers = dueNumbers(rule, said, proposed);
        const later = findings(row, expected).filter(
          (found) =>
            found.rule === rule ||
            (!before.some((known) => known.rule === found.rule) &&
              !(rule === 'value/unit-missing' && SEEN_WITH_UNIT.includes(found.rule))),
        );
        const sign = said.comparator === null || said.comparator === proposed.comparator;
        const loosened = rule === 'value/idle-target' && proposed.comparator === '=';
        if (proposed.numbers.join() !== numbers.join() || later.length > 0 || !(sign || loosened))
          awkward.push(`${rule}: ${value} → ${expected} (${later.map((found) => found.rule).join()})`);
      }
    }
    expect(awkward).toEqual([]);
  });
});
