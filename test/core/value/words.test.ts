import { said } from './inWords';

describe('graded, or a degree that nobody can check', () => {
  test.each([
    ['影响大', 'qualitative graded → 影响大'],
    ['程度高', 'qualitative graded → 程度高'],
    ['高程度', 'qualitative graded → 高程度'],
    ['更高', 'qualitative degree → 更高'],
    ['更加便捷', 'qualitative degree → 更加便捷'],
    ['优秀/良好', 'qualitative graded → 优秀/良好'],
    ['有效提升', 'qualitative degree → 有效提升'],
    ['显著提升', 'qualitative degree → 显著提升'],
    ['明显改善', 'qualitative degree → 明显改善'],
    ['影响程度明显', 'qualitative degree → 影响程度明显'],
    ['效果明显', 'qualitative degree → 效果明显'],
    ['程度较高', 'qualitative degree → 程度较高'],
    ['较高', 'qualitative degree → 较高'],
    ['较好', 'qualitative degree → 较好'],
    ['进一步拓宽', 'qualitative degree → 进一步拓宽'],
    ['持续改善', 'qualitative degree → 持续改善'],
    ['稳步提高', 'qualitative degree → 稳步提高'],
    ['逐年提升', 'qualitative degree → 逐年提升'],
    ['有所提升', 'qualitative degree → 有所提升'],
    ['不断完善', 'qualitative degree → 不断完善'],
    ['影响长远', 'qualitative degree → 影响长远'],
    ['效果良好', 'qualitative degree → 效果良好'],
    ['优于国家标准', 'qualitative graded → 优于国家标准'],
    ['优良中差', 'qualitative graded → 优良中差'],
    ['优良中低差', 'qualitative graded → 优良中低差'],
    ['优/良/中/差', 'qualitative graded → 优/良/中/差'],
    ['高、中、低', 'qualitative graded → 高、中、低'],
    ['好,较好,一般,较差', 'qualitative graded → 好,较好,一般,较差'],
    ['定性:优良中低差', 'qualitative graded → 优良中低差'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('a state, a word of praise, a duty; one grade of a scale', () => {
  test.each([
    ['定性:定性:保障', 'qualitative ungraded → 保障'],
    ['项目定性:保障', 'qualitative ungraded → 项目定性:保障'],
    ['定性 ： 保障', 'qualitative ungraded → 保障'],
    ['不是很多人', 'qualitative degree → 不是很多人'],
    ['是否合格的', 'qualitative ungraded → 是否合格的'],
    ['保障', 'qualitative ungraded → 保障'],
    ['合规', 'qualitative ungraded → 合规'],
    ['良好', 'qualitative graded → 良好'],
    ['优良', 'qualitative graded → 优良'],
    ['优秀', 'qualitative graded → 优秀'],
    ['有效', 'qualitative ungraded → 有效'],
    ['及时', 'qualitative ungraded → 及时'],
    ['及时支出', 'qualitative ungraded → 及时支出'],
    ['长期', 'qualitative ungraded → 长期'],
    ['达标', 'qualitative graded → 达标'],
    ['规范', 'qualitative ungraded → 规范'],
    ['专款专用', 'qualitative ungraded → 专款专用'],
    ['应助尽助', 'qualitative ungraded → 应助尽助'],
    ['人大监督力度加强', 'qualitative ungraded → 人大监督力度加强'],
    ['生态修复功能提高', 'qualitative ungraded → 生态修复功能提高'],
    ['应保尽保', 'qualitative ungraded → 应保尽保'],
    ['全覆盖', 'qualitative ungraded → 全覆盖'],
    ['按计划实施', 'qualitative ungraded → 按计划实施'],
    ['符合相关规定', 'qualitative ungraded → 符合相关规定'],
    ['控制在预算内', 'qualitative ungraded → 控制在预算内'],
    ['参照政府采购成本控制', 'qualitative ungraded → 参照政府采购成本控制'],
    ['达到国家标准', 'qualitative ungraded → 达到国家标准'],
    ['无投诉', 'qualitative ungraded → 无投诉'],
    ['正常运行', 'qualitative ungraded → 正常运行'],
    ['定性:保障/无', 'qualitative ungraded → 保障/无'],
    ['定性指标：保障', 'qualitative ungraded → 保障'],
    ['优', 'qualitative graded → 优'],
    ['好', 'qualitative ungraded → 好'],
    ['国家级', 'qualitative ungraded → 国家级'],
    ['按月', 'qualitative ungraded → 按月'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('yes or no', () => {
  test.each([
    ['是', 'qualitative yes-no → 是'],
    ['否', 'qualitative yes-no → 否'],
    ['有', 'qualitative yes-no → 有'],
    ['无', 'qualitative yes-no → 无 (not-applicable)'],
    ['没有', 'qualitative yes-no → 没有 (not-applicable)'],
    ['暂无', 'qualitative yes-no → 暂无 (not-applicable)'],
    ['不是', 'qualitative yes-no → 不是'],
    ['是/否', 'qualitative yes-no → 是/否'],
    ['√', 'qualitative yes-no → √'],
    ['×', 'qualitative yes-no → ×'],
    ['Y', 'qualitative yes-no → Y'],
    ['no', 'qualitative yes-no → no'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('numbers in a sentence', () => {
  test.each([
    ['户均增收3000元左右', 'other 3000 → 户均增收3000元左右 (number-in-sentence)'],
    ['人均每年3000元', 'other 3000 → 人均每年3000元 (number-in-sentence)'],
    ['总人均3000元', 'other 3000 → 总人均3000元 (number-in-sentence)'],
    ['1999年间3000元', 'other 1999;3000 → 1999年间3000元 (several-values)'],
    ['平均每生每年3300元', 'other 3300 → 平均每生每年3300元 (number-in-sentence)'],
    ['每生每天5元', 'other 5 → 每生每天5元 (number-in-sentence)'],
    [
      '严格按照预算标准1000元/人给补助对象兑付补助',
      'other 1000 → 严格按照预算标准1000元/人给补助对象兑付补助 (number-in-sentence)',
    ],
    ['少数民族发展资金37万元', 'other 37 → 少数民族发展资金37万元 (number-in-sentence)'],
    ['培训50人', 'other 50 → 培训50人 (number-in-sentence)'],
    ['会期3天', 'other 3 → 会期3天 (number-in-sentence)'],
    ['符合GB/T 15835标准', 'other 15835 → 符合GB/T 15835标准 (number-in-sentence)'],
    [
      '困难台胞432人、高龄台胞1792人、困难学生助学95人、困难台胞技能培训91人',
      'other 432;1792;95;91 → 困难台胞432人、高龄台胞1792人、困难学生助学95人、困难台胞技能培训91人 (several-values)',
    ],
    [
      '854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元)',
      'other 854;400;295;159 → 854万(高标准农田建设400万元,示范建设295万元,畅通工程159万元) (several-values)',
    ],
    ['500万元(其中上级资金220万元)', 'other 500;220 → 500万元(其中上级资金220万元) (several-values)'],
    ['2期100人', 'other 2;100 → 2期100人 (several-values)'],
    ['12345热线办结率100%', 'other 12345;100 → 12345热线办结率100% (several-values)'],
    [
      '共完成1,234.5万元投资、3,000人次培训',
      'other 1234.5;3000 → 共完成1,234.5万元投资、3,000人次培训 (several-values)',
    ],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('words before a value that is sure all the same', () => {
  test.each([
    ['预算数120万元', 'money 120 万元 → 预算数120万元 (text-before)'],
    ['亩均500元', 'money 500 元 → 亩均500元 (text-before)'],
    ['每亩500元', 'other 500 → 每亩500元 (number-in-sentence)'],
    ['（预计）1500人', 'count 1500 人 → 1500人'],
    ['（新增）1500人', 'other 1500 → （新增）1500人 (number-in-sentence)'],
    ['≤批复的120万元', 'money ≤ 120 万元 → ≤批复的120万元 (text-before)'],
    ['满意度≥90%', 'percent ≥ 90 % → 满意度≥90% (text-before)'],
    ['满意度：≥90%', 'percent ≥ 90 % → 满意度：≥90% (text-before)'],
    ['满意度达到90%以上', 'percent ≥ 90 % → 满意度≥90% (comparator-in-words text-before)'],
    ['合格率100%', 'percent 100 % → 合格率100% (text-before)'],
    ['合格率不低于95%', 'percent ≥ 95 % → 合格率≥95% (comparator-in-words text-before)'],
    ['同比增长5%', 'percent 5 % → 同比增长5% (text-before)'],
    ['增长5%以上', 'percent ≥ 5 % → 增长≥5% (text-before comparator-in-words)'],
    ['下降3个百分点', 'percent 3 个百分点 → 下降3个百分点 (text-before)'],
    ['完成70%', 'percent 70 % → 完成70% (text-before)'],
    ['完成项目主体工程70%', 'percent 70 % → 完成项目主体工程70% (text-before)'],
    ['培训人数≥50人', 'count ≥ 50 人 → 培训人数≥50人 (text-before)'],
    ['新增就业120人', 'count 120 人 → 新增就业120人 (text-before)'],
    ['累计30次', 'count 30 次 → 累计30次 (text-before)'],
    ['人均3000元', 'money 3000 元 → 人均3000元 (text-before)'],
    ['户均增收≥2000元', 'money ≥ 2000 元 → 户均增收≥2000元 (text-before)'],
    ['补助标准：1500元/人', 'money 1500 元/人 → 补助标准：1500元/人 (text-before)'],
    ['每年2次', 'count 2 次 → 每年2次 (text-before)'],
    ['每周不少于3次', 'count ≥ 3 次 → 每周≥3次 (comparator-in-words text-before)'],
    ['每次不超过3天', 'duration ≤ 3 天 → 每次≤3天 (comparator-in-words text-before)'],
    ['每人每天不低于50元', 'money ≥ 50 元 → 每人每天≥50元 (comparator-in-words text-before)'],
    ['平均每人每年2次', 'count 2 次 → 平均每人每年2次 (text-before)'],
    ['共3次', 'count 3 次 → 3次'],
    ['为3次', 'count 3 次 → 3次'],
    ['应补尽补100%', 'percent 100 % → 应补尽补100% (text-before)'],
    [
      '收到申请后15个工作日内',
      'duration ≤ 15 个工作日 → 收到申请后≤15个工作日 (text-before comparator-in-words)',
    ],
    ['总长度：约3公里', 'count 3 公里 → 总长度：约3公里 (approximate text-before)'],
    ['增长8%', 'percent 8 % → 增长8% (text-before)'],
    ['≤预算200万元', 'money ≤ 200 万元 → 预算≤200万元 (text-before)'],
    ['PM2.5≤35微克/立方米', 'count ≤ 35 微克/立方米 → PM2.5≤35微克/立方米 (text-before)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('words behind a value', () => {
  test.each([
    ['≥9.5分(10分制)', 'count ≥ 9.5 分 → ≥9.5分(10分制) (text-after)'],
    ['90分（满分为100）', 'count 90 分 → 90分(满分为100) (text-after)'],
    ['90分（9分）', 'other 90;9 → 90分（9分） (several-values)'],
    ['90个（满分100分）', 'other 90;100 → 90个（满分100分） (several-values)'],
    ['80万页（A4）', 'count 80 万页 → 80万页(A4) (text-after)'],
    ['3台（5台）', 'other 3;5 → 3台（5台） (several-values)'],
    ['5%↓', 'percent ≤ 5 % → ≤5% (comparator-in-words)'],
    ['80%↑', 'percent ≥ 80 % → ≥80% (comparator-in-words)'],
    ['100%全部及时到位', 'percent = 100 % → =100% (text-after)'],
    ['16次。。', 'count 16 次 → 16次'],
    ['100%(含)以上', 'percent ≥ 100 % → ≥100% (comparator-in-words)'],
    ['16次活动培训会议讲', 'count 16 次 → 16次活动培训会议讲 (text-after)'],
    ['16次活动培训会', 'count 16 次 → 16次活动培训会'],
    ['3米', 'count 3 米 → 3米'],
    ['3米长距离', 'count 3 米 → 3米长距离 (text-after)'],
    ['100元(含税价)', 'money 100 元 → 100元(含税价) (text-after)'],
    ['2024年元', 'other 2024 → 2024年元 (number-in-sentence)'],
    ['100%达标', 'percent = 100 % → =100% (text-after)'],
    ['100%完成', 'percent = 100 % → =100% (text-after)'],
    ['100%全部完成', 'percent = 100 % → =100% (text-after)'],
    ['100%按时发放', 'percent = 100 % → =100% (text-after)'],
    ['95%合格率', 'percent = 95 % → =95% (text-after)'],
    ['100%（1.0）', 'percent = 100 % → =100% (text-after)'],
    ['5人（1.0）', 'count 5 人 → 5人 (text-after)'],
    ['100%（合格）', 'percent 100 % → 100%(合格) (text-after)'],
    ['100%全覆盖', 'percent = 100 % → =100%全覆盖 (text-after)'],
    ['≥90％（乡镇为单位）', 'percent ≥ 90 % → ≥90%(乡镇为单位) (full-width text-after)'],
    ['≤15分钟到场', 'duration ≤ 15 分钟 → ≤15分钟到场 (text-after)'],
    ['2小时响应', 'duration 2 小时 → 2小时响应 (text-after)'],
    ['5分钟内到达', 'duration ≤ 5 分钟 → ≤5分钟到达 (comparator-in-words text-after)'],
    ['4A级景区', 'other 4 → 4A级景区 (number-in-sentence)'],
    ['16次(全年)', 'count 16 次 → 16次(全年) (text-after)'],
    ['16次(全年)以上', 'count ≥ 16 次 → ≥16次(全年) (text-after comparator-in-words)'],
    ['16次(全年)(区级)', 'other 16 → 16次(全年)(区级) (number-in-sentence)'],
    ['16次活动培训会议讲座展览', 'other 16 → 16次活动培训会议讲座展览 (number-in-sentence)'],
    ['一次活动', 'qualitative ungraded → 一次活动'],
    ['九成达标', 'percent = 90 % → =90% (chinese-numeral text-after)'],
    ['按5%提取', 'percent 5 % → 5%提取 (text-after)'],
    ['90%的群众满意', 'percent 90 % → 90%的群众满意 (text-after)'],
    ['≤3‰；年底前', 'other 3 → ≤3‰；年底前 (number-in-sentence)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('several words around a value are too many', () => {
  test.each([
    [
      '项目资金管理制度落实完成率目标100%',
      'other 100 → 项目资金管理制度落实完成率目标100% (number-in-sentence)',
    ],
    ['1、100%', 'other 1;100 → 1、100% (several-values)'],
    ['①100%', 'other 100 → ①100% (number-in-sentence)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});
