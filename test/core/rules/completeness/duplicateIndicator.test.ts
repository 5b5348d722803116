import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/duplicate-indicator', text);

describe('completeness/duplicate-indicator', () => {
  it('finds the later of two', () => {
    expect(
      found(`
      数量指标 | 召开会议 | 7次
      数量指标 | 召开 会议 | 9次`),
    ).toEqual(['召开 会议']);
  });
  it('finds the same target once without its unit', () => {
    const rows = (first: string, second: string): (string | null)[] =>
      found(`数量指标 | 养护里程 | ${first}\n数量指标 | 养护里程 | ${second}`);
    expect(rows('480', '480公里')).toEqual(['养护里程']);
    expect(rows('480', '35座')).toEqual([]);
  });
  it('sees the same name after its number, marks and blanks are gone', () => {
    expect(
      found(`
      数量指标 | 指标1:召开会议 | 7次
      数量指标 | 指标2召开会议； | 9次
      数量指标 | 召开（会议） | 8次`),
    ).toEqual(['指标2召开会议；', '召开（会议）']);
  });
  it('finds the same row in two groups', () => {
    expect(
      found(`
      数量指标 | 培训教师人数 | ≥80人
      社会效益指标 | 培训教师人数 | ≥80人`),
    ).toEqual(['培训教师人数']);
  });
  it('finds numbers of one unit under the same name in two groups', () => {
    const rows = (second: string): (string | null)[] =>
      found(`数量指标 | 培训教师人数 | ≥80人\n社会效益指标 | 培训教师人数 | ${second}`);
    expect(rows('≥100人')).toEqual(['培训教师人数']);
    expect(rows('≥90%')).toEqual([]);
    expect(rows('不断增加')).toEqual([]);
  });
  it('says where the first stands, and both values where they differ', () => {
    const said = (second: string): string[] =>
      findingsBy(
        'completeness/duplicate-indicator',
        `数量指标 | 培训教师人数 | ≥80人\n社会效益指标 | 培训教师人数 | ${second}`,
      ).map((finding) => findingMessage(finding, wordsFor('zh-CN')));
    expect(said('≥80人')).toEqual(['“培训教师人数”在数量指标里已经有一条（B2）。']);
    expect(said('≥100人')).toEqual([
      '“培训教师人数”在数量指标里已经有一条（B2），指标值是“≥80人”，这里是“≥100人”。',
    ]);
  });
  it('lets two groups share a name', () => {
    expect(
      found(`
      质量指标 | 资金使用 | 合规
      时效指标 | 资金使用 | 及时`),
    ).toEqual([]);
  });
  it('lets both sides of a form share a name', () => {
    expect(
      found(`
      中期 数量指标 | 结算项目 | 3个
      数量指标 | 结算项目 | 3个`),
    ).toEqual([]);
  });
  it('lets parts repeat under their heads', () => {
    expect(
      found(`
      数量指标 | 其中羊 | 180只
      数量指标 | 其中羊 | 20只`),
    ).toEqual([]);
  });
  it('takes different units for different things', () => {
    expect(
      found(`
      数量指标 | 发放补助 | 63人
      数量指标 | 发放补助 | 20次`),
    ).toEqual([]);
  });
});

it.each([
  ['数量指标 | 补贴农机具数量 | ≥900台\n数量指标 | 补贴农机具数量 | ≥680户', 1],
  ['数量指标 | 培训 | ≥12期\n数量指标 | 培训 | ≥300人', 0],
  ['数量指标 | 培训数量 | ≥12期\n数量指标 | 培训数量 | ≥300人', 0],
  ['数量指标 | 补贴农机具数量 | ≥900台\n社会效益指标 | 补贴农机具数量 | ≥680户', 0],
])('takes a name that says what is counted for one name, whatever the units: %s', (rows, count) => {
  expect(foundBy('completeness/duplicate-indicator', rows)).toHaveLength(count);
});
