import { tellFindings } from '../../../support/tellFindings';

const told = (...rows: string[]): string[] =>
  tellFindings(
    'completeness/likelihood-missing',
    [
      '项目支出绩效目标执行监控表',
      '项目名称 | 厕所改造',
      '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 完成目标可能性 | | | 备注',
      ' | | | | | | 确定能 | 有可能 | 完全不可能',
      ...rows,
    ].join('\n'),
  );

const QUANTITY = '产出指标 | 数量指标 | 户厕 | ≥650座 | 380座 | 650座';
const QUALITY = ' | 质量指标 | 合格率 | ≥98% | 99% | 99%';

describe('completeness/likelihood-missing', () => {
  it('finds what is not ticked, and what is ticked twice', () => {
    expect(told(`${QUANTITY} | √`, QUALITY)).toEqual(['G6']);
    expect(told(`${QUANTITY} | √ | √`, `${QUALITY} | | ☑`)).toEqual(['H5']);
    expect(told(`${QUANTITY} | √`, `${QUALITY} | □ | ☑ | □`)).toEqual([]);
  });
  it('tells once where nothing is ticked, and nothing of a form that nobody has begun', () => {
    expect(told(QUANTITY, QUALITY)).toEqual(['G5']);
    expect(told(`${QUANTITY} | √`, ' | 质量指标 | 合格率 | ≥98%')).toEqual([]);
    expect(told('产出指标 | 数量指标 | 户厕 | ≥650座', ' | 质量指标 | 合格率 | ≥98%')).toEqual([]);
  });
  it('finds 确定能 beside a forecast below the target', () => {
    const short = '产出指标 | 数量指标 | 户厕 | ≥650座 | 380座 | 600座';
    expect(told(`${short} | √`, `${QUALITY} | √`)).toEqual(['G5']);
    expect(told(`${short} | | √`, `${QUALITY} | √`)).toEqual([]);
    const beyond = ' | 质量指标 | 合格率 | ≥120% | 99% | 99%';
    expect(told(`${QUANTITY} | √`, `${beyond} | √`)).toEqual([]);
  });
  it('finds 完全不可能 beside a forecast that meets the target', () => {
    expect(told(`${QUANTITY} | √`, `${QUALITY} | | | √`)).toEqual(['I6']);
    expect(told(`${QUANTITY} | √`, ' | 质量指标 | 合格率 | ≥98% | 90% | 90% | | | √')).toEqual([]);
    expect(told(`${QUANTITY} | √`, ' | 数量指标 | 水厕 | =20座 | 30座 | 30座 | | | √')).toEqual([]);
  });
  it('reads the answer where it is written in one column, and asks for none on a form without', () => {
    const sheet = (head: string, ...answers: string[]): string =>
      [
        '项目支出绩效目标执行监控表',
        '项目名称 | 厕所改造',
        `一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | ${head}`,
        `${QUANTITY} | ${answers[0] ?? ''}`,
        `${QUALITY} | ${answers[1] ?? ''}`,
      ].join('\n');
    const rule = 'completeness/likelihood-missing';
    expect(tellFindings(rule, sheet('完成目标可能性', '确定能', ''))).toEqual(['G5']);
    expect(tellFindings(rule, sheet('备注'))).toEqual([]);
  });
});
