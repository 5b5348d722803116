import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';

/** What is told of a block below 一级指标 | 二级指标 | 三级指标 and these headings. */
function told(headings: string, ...rows: string[]): (readonly [string, string])[] {
  const sheet = `项目支出绩效目标表
    项目名称 | 农村公路养护
    一级指标 | 二级指标 | 三级指标 | ${headings}
    ${rows.map((row) => `产出指标 | 数量指标 | ${row}`).join('\n')}`;
  return checkTables(recognise(gridOf(rowsOf(sheet))), { profile: 'review' })
    .filter(({ rule }) => rule === 'completeness/targets-not-checked')
    .map((finding) => [toA1(finding.cell), findingMessage(finding, wordsFor('zh-CN'))] as const);
}

describe('completeness/targets-not-checked', () => {
  it('tells of the targets of further units', () => {
    expect(
      told('甲县 | 乙县 | 丙县', '养护里程 | ≥50公里 | ≥60公里 | ≥70公里', '安装护栏 | ≥8公里 | ≥9公里 | '),
    ).toEqual([['E4', '“乙县”“丙县”填的也是目标值（E4、E5、F4，共 3 格），没有检查；检查的只是“甲县”。']]);
  });
  it('reads a lower and an upper limit as one target', () => {
    expect(told('下限值 | 上限值', '养护里程 | 50公里 | 60公里', '安装护栏 | 8公里 | 9公里')).toEqual([]);
  });
  it('tells of a second target: of another grade or another stage', () => {
    expect(
      told('合格值 | 优秀值', '养护里程 | ≥50公里 | ≥60公里', '安装护栏 | ≥8公里 | ≥9公里'),
    ).toHaveLength(1);
    expect(
      told('目标值 | 争取值', '养护里程 | ≥50公里 | ≥60公里', '安装护栏 | ≥8公里 | ≥9公里'),
    ).toHaveLength(1);
  });
  it('only hints at what a target is measured by', () => {
    const rows = ['养护里程 | ≥50公里 | ≥60公里', '安装护栏 | ≥8公里 | ≥9公里'];
    for (const heading of ['承诺水平', '服务承诺', '要求', '文件要求', '国家标准', '省级水平']) {
      expect([heading, told(`指标值 | ${heading}`, ...rows)]).toEqual([heading, []]);
      expect([heading, told(`指标值 | ${heading} | 乙县`, ...rows.map((row) => `${row} | ≥7公里`))]).toEqual([
        heading,
        [expect.anything()],
      ]);
    }
    const sheet = `项目支出绩效目标表
      项目名称 | 农村公路养护
      一级指标 | 二级指标 | 三级指标 | 指标值 | 承诺水平
      ${rows.map((row) => `产出指标 | 数量指标 | ${row}`).join('\n')}`;
    const hints = checkTables(recognise(gridOf(rowsOf(sheet)))).filter(
      ({ rule }) => rule === 'completeness/targets-not-checked',
    );
    expect(hints.map(({ severity }) => severity)).toEqual(['info']);
  });
  it('says nothing of what is no target', () => {
    const rows = ['养护里程 | ≥50公里 | 40公里', '安装护栏 | ≥8公里 | 7公里'];
    for (const heading of ['上年完成值', '历史值', '行业平均水平', '实际完成值', '基准值', '去年实绩'])
      expect([heading, told(`指标值 | ${heading}`, ...rows)]).toEqual([heading, []]);
    expect(
      told('指标值 | 怎样给分', '养护里程 | ≥50公里 | ≥50公里得10分', '安装护栏 | ≥8公里 | ≥8公里得5分'),
    ).toEqual([]);
    expect(
      told(
        '省定目标 | 市定目标 | 本县目标',
        '养护里程 | ≥50公里 | ≥6公里 | ≥5公里',
        '安装护栏 | ≥8公里 | ≥2公里 | ≥1公里',
      ),
    ).toEqual([]);
    expect(told('指标值 | 责任科室', '养护里程 | ≥50公里 | 养护科', '安装护栏 | ≥8公里 | 养护科')).toEqual(
      [],
    );
  });
});
