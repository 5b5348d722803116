import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (goal: string, ...rows: string[]): string[] =>
  findingsBy('value/goal-differs', [`年度目标 | ${goal}`, ...rows].join('\n')).map(
    ({ found: text, params, related }) => `${params['goal'] ?? ''} ${text ?? ''} ${related.length}`,
  );

describe('value/goal-differs', () => {
  it('finds the goal that promises more, and names its cell', () => {
    expect(
      found(
        '培训乡村医生300人，购置设备20台。',
        '数量指标 | 培训乡村医生人数 | ≥200人',
        '数量指标 | 购置设备数量 | ≥20台',
      ),
    ).toEqual(['培训乡村医生300人 ≥200人 1']);
  });
  it('quotes what stands behind the number where only 对 stands before it', () => {
    expect(found('对24个行政村进行整治。', '数量指标 | 行政村数量 | ≥20个')).toEqual([
      '对24个行政村进行整治 ≥20个 1',
    ]);
  });
  it('leaves a number below zero to its own rule', () => {
    expect(found('培训乡村医生300人。', '数量指标 | 培训乡村医生人数 | ≥-300人')).toEqual([]);
  });
  it('finds a rate of the only thing that bears it', () => {
    expect(found('满意度达到95%。', '满意度指标 | 学员满意度 | ≥90%')).toEqual(['满意度达到95% ≥90% 1']);
    expect(found('学员满意度95%以上', '满意度指标 | 学员满意度 | ≥90%')).toHaveLength(1);
  });
  it('finds the noun behind the number', () => {
    expect(found('新建5个村级服务站。', '数量指标 | 村级服务站数量 | ≥3个')).toEqual(['新建5个 ≥3个 1']);
  });
  it('sees what is done and to what around words that the indicator leaves out, where each names one number', () => {
    const row = '数量指标 | 举办培训期数 | ≥50期';
    expect(found('举办艺术普及培训60期。', row)).toEqual(['举办艺术普及培训60期 ≥50期 1']);
    expect(found('举办艺术普及培训50期。', row)).toEqual([]);
    expect(found('举办书画培训30期，举办舞蹈培训20期。', row)).toEqual([]);
    expect(found('举办艺术普及培训60期。', row, '数量指标 | 举办讲座期数 | ≥10期')).toEqual([]);
    expect(found('举办书画展览60期。', row)).toEqual([]);
  });
  it.each([
    ['培训300人。', '数量指标 | 培训人数 | ≥200人'],
    ['全年开展宣传12场次，发放资料2万份。', '数量指标 | 发放宣传资料 | ≥1.5万份'],
    ['造林5000亩，成活率达到85%。', '数量指标 | 造林面积 | ≥4500亩'],
    ['完成12个行政村人居环境整治。', '数量指标 | 整治行政村数量 | ≥10个'],
    ['对12座小型水库实施除险加固。', '数量指标 | 除险加固水库数量 | =10座'],
    ['对1860公里农村公路开展日常养护。', '数量指标 | 农村公路日常养护里程 | =1680公里'],
  ])('sees the same thing in other words, where each names one number: %s', (goal, row) => {
    expect(found(goal, row)).toHaveLength(1);
    expect(found(goal, row, row.replace(/ \| [^|]+(?= \| )/, ' | 其他事项'))).toEqual([]);
  });
  it.each([
    ['改造24个老旧小区，新建3个广场。', '数量指标 | 改造老旧小区数量 | ≥42个'],
    ['改造24个老旧小区，新建3个广场。', '数量指标 | 老旧小区改造数量 | ≥42个'],
    ['小区居民满意度超过80%。', '满意度指标 | 小区居民满意度 | ≥90%'],
  ])('sees the noun around its number, and the rate that is to be exceeded: %s', (goal, row) => {
    expect(found(goal, row)).toHaveLength(1);
    expect(
      found(
        goal.replace(/24|80/, (own) => (own === '24' ? '42' : '90')),
        row,
      ),
    ).toEqual([]);
    expect(found(goal.replace(/小区(?=，|居民)/, '片区'), row)).toEqual([]);
  });
  it('reads of what a bare 面积 is from its sentence, where each names one number', () => {
    const goal = '维修改造中小学校舍20所，面积2.6万平方米。';
    expect(found(goal, '数量指标 | 维修改造面积 | ≥25000平方米')).toEqual(['面积2.6万平方米 ≥25000平方米 1']);
    expect(found(goal, '数量指标 | 维修改造面积 | ≥26000平方米')).toEqual([]);
    expect(found(goal, '数量指标 | 绿化面积 | ≥25000平方米')).toEqual([]);
    expect(found(goal.replace('，', '。'), '数量指标 | 维修改造面积 | ≥25000平方米')).toEqual([]);
  });
  it.each(['放流鱼苗180万尾', '扫描档案180万页', '购置呼吸器180万具', '慰问床位180万床'])(
    'counts what the trades count: %s',
    (goal) => {
      const [, thing = '', unit = ''] = /^..(.+?)180万(.)$/.exec(goal) ?? [];
      expect(found(`${goal}。`, `数量指标 | ${goal.slice(0, 2)}${thing}数量 | ≥160万${unit}`)).toHaveLength(
        1,
      );
    },
  );
  it('leaves payments, interviews and examples', () => {
    expect(found('完成第三方20支付任务。', '数量指标 | 第三方支付数 | ≥30支')).toEqual([]);
  });
  it('counts 部, and leaves departments', () => {
    expect(found('购置执法记录仪60部。', '数量指标 | 购置执法记录仪数量 | =50部')).toHaveLength(1);
    expect(found('联合5部门检查。', '数量指标 | 联合检查部数 | ≥3部')).toEqual([]);
  });
  it('reads 万 in either place', () => {
    expect(found('惠及困难群众1.2万人。', '社会效益指标 | 惠及困难群众人数 | ≥12000人')).toEqual([]);
    expect(found('惠及困难群众1.2万人。', '社会效益指标 | 惠及困难群众人数 | ≥2万人')).toHaveLength(1);
  });
  it.each([
    ['another thing', '培训教师300人。', '数量指标 | 培训学生人数 | ≥200人'],
    ['another unit', '培训乡村医生300人次。', '数量指标 | 培训乡村医生人数 | ≥200人'],
    ['growth', '群众满意度较上年提高5%。', '满意度指标 | 群众满意度 | ≥90%'],
    ['a part of each', '每村培训乡村医生3人。', '数量指标 | 培训乡村医生人数 | ≥200人'],
    ['a range', '培训乡村医生200-300人。', '数量指标 | 培训乡村医生人数 | ≥200人'],
    ['a share of somebody else', '企业满意度95%。', '满意度指标 | 群众满意度 | ≥90%'],
    ['an ordinal', '举办第3期培训班。', '数量指标 | 培训班期数 | ≥2期'],
  ])('passes %s', (_what, goal, row) => {
    expect(found(goal, row)).toEqual([]);
  });
  it('passes a bare 满意度 where two are measured, and a number that is said somewhere', () => {
    expect(found('满意度95%。', '满意度指标 | 学员满意度 | ≥90%', '满意度指标 | 家长满意度 | ≥90%')).toEqual(
      [],
    );
    expect(
      found('培训乡村医生300人，其中培训乡村医生200人为骨干。', '数量指标 | 培训乡村医生人数 | ≥200人'),
    ).toEqual([]);
  });
});

it('counts the unit in the bracket of a name: 除治面积2.6万亩 beside 除治面积（万亩） ≥3.6', () => {
  const found = (value: string) =>
    foundBy(
      'value/goal-differs',
      `年度目标 | 清理枯死松树，除治面积2.6万亩\n数量指标 | 除治面积（万亩） | ${value}`,
    );
  expect(found('≥3.6')).toEqual(['≥3.6']);
  expect(found('≥2.6')).toEqual([]);
});

it('meets a name whose verb stands on the other side: 危桥改造9座 beside 改造危桥数量 ≥6座', () => {
  const found = (goal: string, name: string, value: string) =>
    foundBy(
      'value/goal-differs',
      `年度目标 | ${goal}\n数量指标 | ${name} | ${value}\n数量指标 | 检测桥梁 | ≥40座`,
    );
  expect(found('完成农村公路危桥改造9座，消除隐患', '改造危桥数量', '≥6座')).toEqual(['≥6座']);
  expect(found('改造老旧小区9座', '老旧小区改造数量', '≥6座')).toEqual(['≥6座']);
  expect(found('完成农村公路危桥改造6座，消除隐患', '改造危桥数量', '≥6座')).toEqual([]);
});

it.each([
  ['维修：学校20所。', '数量指标 | 维修学校 | ≥25所'],
  ['维修：学校20所。', '数量指标 | 学校维修数量 | ≥25所'],
])('meets the noun of the goal inside the name, where each names one number: %s', (goal, row) => {
  expect(found(goal, row)).toHaveLength(1);
  expect(found(goal.replace('20', '25'), row)).toEqual([]);
  expect(found(`${goal}检查幼儿园8所。`, row)).toEqual([]);
  expect(found(goal.replace('学校', '工程'), row.replace('学校', '工程'))).toEqual([]);
});

it('leaves a table of several areas alone, each of which has a part of what the goal promises', () => {
  const row = '数量指标 | 维修堤防 | ≥1处\n没有检查的目标值 | 上桥镇';
  expect(found('维修堤防2处。', row)).toEqual([]);
});
