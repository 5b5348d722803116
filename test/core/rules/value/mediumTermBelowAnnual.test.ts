import { findingsBy, foundBy } from '../../../support/ruleFindings';

const both = (mediumTerm: string, annual: string): string =>
  `中期 数量指标 | ${mediumTerm}\n数量指标 | ${annual}`;

describe('value/medium-term-below-annual', () => {
  it('finds less for several years than for one, and says where the year stands', () => {
    const found = findingsBy(
      'value/medium-term-below-annual',
      both('培训人次 | ≥100人次', '培训人次 | ≥300人次'),
    );
    expect(found.map(({ found: text, severity }) => [text, severity])).toEqual([['≥100人次', 'warning']]);
    expect(found[0]?.related).toEqual([{ sheet: '表1', row: 2, column: 2 }]);
  });
  it('knows the name whatever its marks', () => {
    expect(
      foundBy('value/medium-term-below-annual', both('★ 新建 公路 | 10公里', '新建公路 | 30公里')),
    ).toEqual(['10公里']);
  });
  it.each([
    ['培训人次 | 300人次', '培训人次 | 300人次'],
    ['培训人次 | 900人次', '培训人次 | ≥300人次'],
    ['培训人次 | 2万人次', '培训人次 | 3000人次'],
    ['开展检查 | 4次/年', '开展检查 | 6次/年'],
    ['年均培训人次 | 100人次', '年均培训人次 | 300人次'],
    ['设备故障次数 | ≤3次', '设备故障次数 | ≤5次'],
    ['工作完成率 | 90%', '工作完成率 | 100%'],
    ['培训人次 | 100人次', '培训场次 | 300人次'],
  ])('leaves %s beside %s alone', (mediumTerm, annual) => {
    expect(foundBy('value/medium-term-below-annual', both(mediumTerm, annual))).toEqual([]);
  });
  it('has no say about other groups', () => {
    expect(
      foundBy(
        'value/medium-term-below-annual',
        '中期 社会效益指标 | 受益人口 | 10人\n社会效益指标 | 受益人口 | 30人',
      ),
    ).toEqual([]);
  });
});
