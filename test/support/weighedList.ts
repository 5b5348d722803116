/** A list of two projects with four indicators each, sound but for the weights given: those of one project, then of the other. */
export const weighedList = (...weights: string[]): string =>
  [
    '部门预算项目绩效目标表（2026年度）',
    '项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重',
    ...['场镇保洁', '防汛抢险'].flatMap((name, at) => [
      `${name} | 做好${name} | 产出指标 | 数量指标 | ${name}面积 | ≥ | 12 | 万平方米 | ${weights[at * 4] ?? ''}`,
      ` | | 产出指标 | 质量指标 | ${name}合格率 | ≥ | 95 | % | ${weights[at * 4 + 1] ?? ''}`,
      ` | | 效益指标 | 社会效益指标 | ${name}受益人口 | ≥ | 1.6 | 万人 | ${weights[at * 4 + 2] ?? ''}`,
      ` | | 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥ | 90 | % | ${weights[at * 4 + 3] ?? ''}`,
    ]),
  ].join('\n');
