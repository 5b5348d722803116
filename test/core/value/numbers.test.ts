import { said } from './inWords';

describe('numbers as they are typed', () => {
  test.each([
    ['5元／亩', 'money 5 元/亩 → 5元/亩'],
    ['≥530元/人＊月', 'money ≥ 530 元/人*月 → ≥530元/人·月'],
    ['＋5%', 'percent 5 % → 5%'],
    ['［90％，100％］', 'range between 90;100 % → ≥90%且≤100% (full-width)'],
    ['109人', 'count 109 人 → 109人'],
    ['1.234,5元', 'other 1.234;5 → 1.234,5元 (several-values)'],
    ['1,234.5万元', 'money 1234.5 万元 → 1234.5万元 (thousands-separators)'],
    ['1，234元', 'money 1234 元 → 1234元 (thousands-separators)'],
    ['12,345,678.90元', 'money 12345678.90 元 → 12345678.90元 (thousands-separators)'],
    ['1,23元', 'other 1;23 → 1,23元 (several-values)'],
    ['1 200人', 'count 1200 人 → 1200人 (inner-space thousands-separators)'],
    ['12 34人', 'other 12;34 → 12 34人 (several-values)'],
    ['0.5', 'count 0.5 → 0.5 (unit-missing)'],
    ['.5', 'count 0.5 → 0.5 (unit-missing)'],
    ['-3%', 'percent -3 % → -3%'],
    ['－3%', 'percent -3 % → -3%'],
    ['-18℃', 'count -18 ℃ → -18℃'],
    ['+5%', 'percent 5 % → 5%'],
    ['28.40元/株', 'money 28.40 元/株 → 28.40元/株'],
    ['007', 'count 007 → 007 (unit-missing)'],
    ['８０％', 'percent 80 % → 80% (full-width)'],
    ['≥９０．５％', 'percent ≥ 90.5 % → ≥90.5% (full-width)'],
    ['５００元', 'money 500 元 → 500元 (full-width)'],
    ['≥ 90%', 'percent ≥ 90 % → ≥90% (inner-space)'],
    ['≥\u300090%', 'percent ≥ 90 % → ≥90% (inner-space)'],
    ['≥\u00a090%', 'percent ≥ 90 % → ≥90% (inner-space)'],
    ['≥\n90%', 'percent ≥ 90 % → ≥90% (inner-space)'],
    ['90 %', 'percent 90 % → 90% (inner-space)'],
    [' ≥95% ', 'percent ≥ 95 % → ≥95%'],
    ['≥\u200b95%', 'percent ≥ 95 % → ≥95% (inner-space)'],
    [
      '1234567890123456789012345678901234567890个',
      'other → 1234567890123456789012345678901234567890个 (number-in-sentence)',
    ],
    ['1.2.3', 'other 1.2;3 → 1.2.3 (several-values)'],
    ['100%;', 'percent 100 % → 100%'],
    ['100%。', 'percent 100 % → 100%'],
    ['100％，', 'percent 100 % → 100% (full-width)'],
    ['(≥90%)', 'percent ≥ 90 % → ≥90%'],
    ['￥12,000元', 'money 12000 元 → 12000元 (thousands-separators)'],
    ['¥30,000.00', 'money 30000.00 元 → 30000.00元 (thousands-separators)'],
    ['.05元/页', 'money 0.05 元/页 → 0.05元/页'],
    ['95%。。', 'percent 95 % → 95%'],
    ['≥.58', 'count ≥ 0.58 → ≥0.58 (unit-missing)'],
    ['≥８５％', 'percent ≥ 85 % → ≥85% (full-width)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('Chinese numerals', () => {
  test.each([
    ['六十七人', 'count 67 人 → 67人 (chinese-numeral)'],
    ['陆拾柒元', 'money 67 元 → 67元 (chinese-numeral)'],
    ['捌拾玖元', 'money 89 元 → 89元 (chinese-numeral)'],
    ['肆佰伍拾元', 'money 450 元 → 450元 (chinese-numeral)'],
    ['一千二人', 'count 1200 人 → 1200人 (chinese-numeral)'],
    ['二十三点一四元', 'money 23.14 元 → 23.14元 (chinese-numeral)'],
    ['十二万三千四百人', 'count 123400 人 → 123400人 (chinese-numeral)'],
    ['五零三人', 'qualitative ungraded → 五零三人'],
    ['一二人', 'qualitative ungraded → 一二人'],
    ['三十百人', 'qualitative ungraded → 三十百人'],
    ['百千人', 'qualitative ungraded → 百千人'],
    ['一一百人', 'qualitative ungraded → 一一百人'],
    ['十百人', 'qualitative ungraded → 十百人'],
    ['三点四点五元', 'qualitative ungraded → 三点四点五元'],
    ['三次', 'count 3 次 → 3次 (chinese-numeral)'],
    ['两年', 'duration 2 年 → 2年 (chinese-numeral)'],
    ['三年内', 'duration ≤ 3 年 → ≤3年 (chinese-numeral comparator-in-words)'],
    ['一百二十人', 'count 120 人 → 120人 (chinese-numeral)'],
    ['一百二人', 'count 120 人 → 120人 (chinese-numeral)'],
    ['一百零二人', 'count 102 人 → 102人 (chinese-numeral)'],
    ['十二人', 'count 12 人 → 12人 (chinese-numeral)'],
    ['二十人', 'count 20 人 → 20人 (chinese-numeral)'],
    ['二十五人', 'count 25 人 → 25人 (chinese-numeral)'],
    ['二百人', 'count 200 人 → 200人 (chinese-numeral)'],
    ['一千二百人', 'count 1200 人 → 1200人 (chinese-numeral)'],
    ['一千零五人', 'count 1005 人 → 1005人 (chinese-numeral)'],
    ['三万元', 'money 3 万元 → 3万元 (chinese-numeral)'],
    ['三万五千元', 'money 35000 元 → 35000元 (chinese-numeral)'],
    ['三万五元', 'money 35000 元 → 35000元 (chinese-numeral)'],
    ['三万零五元', 'money 30005 元 → 30005元 (chinese-numeral)'],
    ['十二万元', 'money 12 万元 → 12万元 (chinese-numeral)'],
    ['二十万元', 'money 20 万元 → 20万元 (chinese-numeral)'],
    ['三千万元', 'money 3000 万元 → 3000万元 (chinese-numeral)'],
    ['五亿元', 'money 5 亿元 → 5亿元 (chinese-numeral)'],
    ['贰拾伍万元', 'money 25 万元 → 25万元 (chinese-numeral)'],
    ['壹佰元', 'money 100 元 → 100元 (chinese-numeral)'],
    ['叁仟元', 'money 3000 元 → 3000元 (chinese-numeral)'],
    ['一百五十点五万元', 'money 150.5 万元 → 150.5万元 (chinese-numeral)'],
    ['二〇二四人', 'count 2024 人 → 2024人 (chinese-numeral)'],
    ['至少三次', 'count ≥ 3 次 → ≥3次 (comparator-in-words chinese-numeral)'],
    ['不少于两次', 'count ≥ 2 次 → ≥2次 (comparator-in-words chinese-numeral)'],
    ['每年两次', 'count 2 次 → 每年2次 (text-before chinese-numeral)'],
    ['每月至少一次', 'count ≥ 1 次 → 每月≥1次 (comparator-in-words text-before chinese-numeral)'],
    ['每周五天', 'duration 5 天 → 每周5天 (text-before chinese-numeral)'],
    ['每半年一次', 'count 1 次 → 每半年1次 (text-before chinese-numeral)'],
    ['三至五天', 'range between 3;5 天 → 3-5天 (chinese-numeral)'],
    ['三到五次', 'range between 3;5 次 → 3-5次 (chinese-numeral)'],
    ['两周一次', 'count 1 次 → 两周1次 (text-before chinese-numeral)'],
    ['3个月1次', 'count 1 次 → 3个月1次 (text-before)'],
    ['5天4场', 'other 5;4 → 5天4场 (several-values)'],
    ['两周一次会', 'qualitative ungraded → 两周一次会'],
    ['一〇五次', 'count 105 次 → 105次 (chinese-numeral)'],
    ['二〇人', 'count 20 人 → 20人 (chinese-numeral)'],
    ['三五人', 'qualitative ungraded → 三五人'],
    ['一亿二千万元', 'money 12000 万元 → 12000万元 (chinese-numeral)'],
    ['一亿二千元', 'qualitative ungraded → 一亿二千元'],
    [
      '合同签订后三十日内',
      'duration ≤ 30 日 → 合同签订后≤30日 (text-before chinese-numeral comparator-in-words)',
    ],
    ['验收后三年', 'duration 3 年 → 验收后3年 (text-before chinese-numeral)'],
    ['验收后三次', 'qualitative ungraded → 验收后三次'],
    ['不低于二十次', 'count ≥ 20 次 → ≥20次 (comparator-in-words chinese-numeral)'],
    ['一百零八个', 'count 108 个 → 108个 (chinese-numeral)'],
    ['三万二千人', 'count 32000 人 → 32000人 (chinese-numeral)'],
    ['三万零五十人', 'count 30050 人 → 30050人 (chinese-numeral)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('one amount said in two steps', () => {
  test.each([
    ['≤1亿2千万元', 'money ≤ 12000 万元 → ≤12000万元'],
    ['1亿2000万元', 'money 12000 万元 → 12000万元'],
    ['3万5千元', 'money 35000 元 → 35000元'],
    ['3万5000元', 'money 35000 元 → 35000元'],
    ['3万5百元', 'money 30500 元 → 30500元'],
    ['≥1万2千人', 'count ≥ 12000 人 → ≥12000人'],
    ['1亿2千元', 'other 1;2 → 1亿2千元 (several-values)'],
    ['3万5万元', 'other 3;5 → 3万5万元 (several-values)'],
    ['3万50千元', 'other 3;50 → 3万50千元 (several-values)'],
    ['3万5人', 'other 3;5 → 3万5人 (several-values)'],
    ['2亿人', 'count 2 亿人 → 2亿人'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('shares in Chinese words', () => {
  test.each([
    ['9成5以上', 'percent ≥ 95 % → ≥95% (chinese-numeral comparator-in-words)'],
    ['9成5', 'percent 95 % → 95% (chinese-numeral)'],
    ['9成50', 'other 9;50 → 9成50 (several-values)'],
    ['9成5人', 'other 9;5 → 9成5人 (several-values)'],
    ['百分之九十', 'percent 90 % → 90% (chinese-numeral)'],
    ['百分之九十以上', 'percent ≥ 90 % → ≥90% (chinese-numeral comparator-in-words)'],
    ['百分之九十五点五', 'percent 95.5 % → 95.5% (chinese-numeral)'],
    ['百分之95', 'percent 95 % → 95% (chinese-numeral)'],
    ['百分之95%', 'percent 95 % → 95% (chinese-numeral)'],
    ['百分之百', 'percent 100 % → 100% (chinese-numeral)'],
    ['百分百', 'percent 100 % → 100% (chinese-numeral)'],
    ['百分之八十至百分之九十', 'range between 80;90 % → 80%-90% (chinese-numeral)'],
    ['千分之三', 'percent 3 ‰ → 3‰ (chinese-numeral)'],
    ['万分之五', 'percent 5 ‱ → 5‱ (chinese-numeral)'],
    ['十万分之十二', 'percent 12 /10万 → 12/10万 (chinese-numeral)'],
    ['九成', 'percent 90 % → 90% (chinese-numeral)'],
    ['9成', 'percent 90 % → 90% (chinese-numeral)'],
    ['9.5成', 'percent 95 % → 95% (chinese-numeral)'],
    ['八成五', 'percent 85 % → 85% (chinese-numeral)'],
    ['九成以上', 'percent ≥ 90 % → ≥90% (chinese-numeral comparator-in-words)'],
    ['不低于九成', 'percent ≥ 90 % → ≥90% (comparator-in-words chinese-numeral)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('half', () => {
  test.each([
    ['半年', 'duration 0.5 年 → 0.5年 (chinese-numeral)'],
    ['半年内', 'duration ≤ 0.5 年 → ≤0.5年 (chinese-numeral comparator-in-words)'],
    ['半天', 'duration 0.5 天 → 0.5天 (chinese-numeral)'],
    ['半个月', 'duration 0.5 个月 → 0.5个月 (chinese-numeral)'],
    ['半小时', 'duration 0.5 小时 → 0.5小时 (chinese-numeral)'],
    ['1天半', 'duration 1.5 天 → 1.5天 (chinese-numeral)'],
    ['2年半', 'duration 2.5 年 → 2.5年 (chinese-numeral)'],
    ['一年半', 'duration 1.5 年 → 1.5年 (chinese-numeral)'],
    ['一个半月', 'duration 1.5 个月 → 1.5个月 (chinese-numeral)'],
    ['两个半小时', 'duration 2.5 个小时 → 2.5个小时 (chinese-numeral)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('about so many', () => {
  test.each([
    ['30余人', 'count 30 人 → 30余人 (approximate)'],
    ['100多次', 'count 100 次 → 100多次 (approximate)'],
    ['10多个', 'count 10 个 → 10多个 (approximate)'],
    ['十余人', 'count 10 人 → 十余人 (chinese-numeral approximate)'],
    ['十几个', 'count 10 个 → 十几个 (chinese-numeral approximate)'],
    ['3万余人', 'count 3 万人 → 3万余人 (approximate)'],
    ['3余万人', 'count 3 万人 → 3余万人 (approximate)'],
    ['3万多元', 'money 3 万元 → 3万多元 (approximate)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('what is no number though it begins like one', () => {
  test.each([
    ['一般', 'qualitative graded → 一般'],
    ['十分', 'qualitative ungraded → 十分'],
    ['十分显著', 'qualitative degree → 十分显著'],
    ['一次性', 'qualitative ungraded → 一次性'],
    ['一次性通过省文物局验收', 'qualitative graded → 一次性通过省文物局验收'],
    ['一定程度', 'qualitative degree → 一定程度'],
    ['一致', 'qualitative ungraded → 一致'],
    ['一流', 'qualitative ungraded → 一流'],
    ['一级', 'qualitative ungraded → 一级'],
    ['二级', 'qualitative ungraded → 二级'],
    ['二类', 'qualitative ungraded → 二类'],
    ['三等', 'qualitative ungraded → 三等'],
    ['一站式', 'qualitative ungraded → 一站式'],
    ['两不愁三保障', 'qualitative ungraded → 两不愁三保障'],
    ['千方百计', 'qualitative ungraded → 千方百计'],
    ['万无一失', 'qualitative ungraded → 万无一失'],
    ['百人', 'qualitative ungraded → 百人'],
    ['几十个', 'qualitative ungraded → 几十个'],
    ['数十人', 'qualitative ungraded → 数十人'],
    ['多次', 'qualitative ungraded → 多次'],
    ['三五天', 'qualitative ungraded → 三五天'],
    ['零事故', 'qualitative ungraded → 零事故'],
    ['三分之二以上', 'other → 三分之二以上 (number-in-sentence)'],
    ['十十', 'qualitative ungraded → 十十'],
    ['l00%', 'other 00 → l00% (number-in-sentence)'],
    ['①95%', 'other 95 → ①95% (number-in-sentence)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});
