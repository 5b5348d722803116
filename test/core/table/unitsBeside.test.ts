import { indicatorsOf } from '../../../src/core/table/PerformanceTable';
import { formWith } from '../../support/formWith';

const readings = (...rows: readonly string[]) =>
  formWith('年度目标 | 养护农村公路85公里', ...rows)
    .flatMap(indicatorsOf)
    .map(({ reading }) => reading.canonical);

describe('a unit in the cell right of its number', () => {
  it('belongs to it where 指标值 is the last heading', () => {
    expect(
      readings(
        '二级指标 | 三级指标 | 指标值 |',
        '数量指标 | 养护里程 | ≥85 | 公里',
        '质量指标 | 验收合格率 | ≥98 | %',
      ),
    ).toEqual(['≥85公里', '≥98%']);
  });

  it('is none where the text is no unit, or the value has its own', () => {
    expect(
      readings(
        '二级指标 | 三级指标 | 指标值 |',
        '数量指标 | 养护里程 | ≥85 | 已定',
        '质量指标 | 验收合格率 | ≥98% | 公里',
      ),
    ).toEqual(['≥85', '≥98%']);
  });
});
