import { checkTables } from '../../../../src/core/check/check';
import { safeFixes } from '../../../../src/core/check/safeFixes';
import { recognise } from '../../../../src/core/table/recognise';
import { gridOf, rowsOf } from '../../../support/gridOf';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/kangxi-radical', () => {
  it('offers the common characters, for name, value and project', () => {
    const found = findingsBy('value/kangxi-radical', '项目名称 | ⽔文测站\n数量指标 | 培训⼈数 | ≥30⼈');
    expect(found.map(({ expected }) => expected)).toEqual(['水文测站', '培训人数', '≥30人']);
    expect(found.every(({ fix, fixIsSafe }) => fix !== null && fixIsSafe)).toBe(true);
    expect(found[1]?.params).toEqual({ odd: '⼈', plain: '人' });
  });
  it('is content with common characters and with signs of units', () => {
    expect(foundBy('value/kangxi-radical', '数量指标 | 绿化面积 | ≥300㎡')).toEqual([]);
  });

  const form = `项⽬支出绩效⽬标表（2025年度）
项⽬名称 | 培训
年度⽬标 | 1.办好⼈才培训；\\n2.服务好
一级指标 | ⼆级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 指标1：培训⼈数 | ≥30⼈
产出指标 | 质量指标 | 合格率 | ≧90 %`;

  it('offers every cell as it stands, labels too, with 指标1: and line breaks', () => {
    const findings = checkTables(recognise(gridOf(rowsOf(form)))).filter(
      ({ rule }) => rule === 'value/kangxi-radical',
    );
    expect(safeFixes(findings).map(({ text }) => text)).toEqual([
      '项目支出绩效目标表（2025年度）',
      '项目名称',
      '年度目标',
      '1.办好人才培训；\n2.服务好',
      '二级指标',
      '指标1：培训人数',
      '≥30人',
    ]);
    expect(findings[0]?.params).toEqual({ odd: '⽬', plain: '目' });
  });

  it('leaves a cell to the plain writing that folds them as well', () => {
    const grid = gridOf(rowsOf(form.replace('≧90 %', '≧30⼈')));
    const atValue = checkTables(recognise(grid)).filter(({ cell }) => cell.row === 5 && cell.column === 3);
    expect(atValue.map(({ rule, expected }) => [rule, expected])).toContainEqual([
      'value/comparator-glyph',
      '≥30人',
    ]);
    expect(atValue.map(({ rule }) => rule)).not.toContain('value/kangxi-radical');
  });

  it('offers nothing for a formula, whose result it would end', () => {
    const grid = gridOf(rowsOf(form));
    const rows = grid.rows.map((row) =>
      row?.map((cell) => (cell?.text === '项⽬名称' ? { ...cell, formula: '=A9' } : cell)),
    );
    const found = checkTables(recognise({ ...grid, rows })).find(({ found: text }) => text === '项⽬名称');
    expect(found).toMatchObject({ rule: 'value/kangxi-radical', fix: null });
  });
});
