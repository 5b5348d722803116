import { checkTables } from '../../../src/core/check/check';
import { safeFixes } from '../../../src/core/check/safeFixes';
import { readValue } from '../../../src/core/value/readValue';
import { tablesFrom } from '../../support/tableBuilder';

const fixesOf = (text: string): string[] => safeFixes(checkTables(tablesFrom(text))).map((fix) => fix.text);

describe('safeFixes', () => {
  it('offers one text a cell, however many findings stand there', () => {
    expect(fixesOf('满意度指标 | 群众满意度 | ≧ ９０%')).toEqual(['≥90%']);
  });

  it('leaves out fixes that a person must look at', () => {
    expect(fixesOf('质量指标 | 参会率 | 90%\n质量指标 | 合格率 | ≥100%')).toEqual([]);
  });

  it('mends the cell of 指标性质 where the sign stands there', () => {
    const [fix] = safeFixes(checkTables(tablesFrom('质量指标 | 达标率 | ═ | 100 | %')));
    expect(fix).toEqual({ sheet: '表1', cell: { row: 1, column: 2 }, text: '=' });
  });

  it('takes neither of two different texts for a cell', () => {
    const finding = checkTables(tablesFrom('满意度指标 | 群众满意度 | ≧90%'))[1]!;
    const other = { ...finding, fix: finding.fix!.map((fix) => ({ ...fix, text: '≥91%' })) };
    expect(safeFixes([finding])).toHaveLength(1);
    expect(safeFixes([finding, other])).toEqual([]);
  });

  it.each(['≧90%', '>= 59人次', '１６次', '≥ 1,000 人', '＝10萬元', '≤ 28.40元/株', '≥ 2024年12月31日前'])(
    'says the same after the fix of %s',
    (value) => {
      for (const text of fixesOf(`社会效益指标 | 某某 | ${value}`)) {
        const { kind, comparator, numbers, unit } = readValue(value);
        expect(readValue(text)).toMatchObject({ kind, comparator, numbers, unit });
      }
    },
  );

  it('has nothing left to find once its fixes are made', () => {
    const [text] = fixesOf('满意度指标 | 群众满意度 | ≧ 90%');
    expect(fixesOf(`满意度指标 | 群众满意度 | ${text}`)).toEqual([]);
  });
});
