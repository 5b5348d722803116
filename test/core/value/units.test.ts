import { said } from './inWords';

describe('counts', () => {
  test.each([
    ['10万公里', 'count 10 万公里 → 10万公里'],
    ['3人数量', 'count 3 人 → 3人数量'],
    ['10元(次)', 'money 10 元 → 10元(次) (text-after)'],
    ['5人（户）次', 'count 5 人(户) → 5人(户)次'],
    ['5次/次', 'count 5 次/次 → 5次/次'],
    ['2百人', 'count 2 百人 → 2百人'],
    ['3千', 'count 3 千 → 3千 (unit-variant)'],
    ['3千人', 'count 3 千人 → 3千人'],
    ['5人(辆)', 'count 5 人(辆) → 5人(辆)'],
    ['10人(亩)', 'count 10 人 → 10人(亩) (text-after)'],
    ['3个(2次)', 'other 3;2 → 3个(2次) (several-values)'],
    ['8次(场', 'other 8 → 8次(场 (number-in-sentence)'],
    ['16次', 'count 16 次 → 16次'],
    ['383人次', 'count 383 人次 → 383人次'],
    ['40名', 'count 40 名 → 40名'],
    ['10辆', 'count 10 辆 → 10辆'],
    ['200万粒', 'count 200 万粒 → 200万粒'],
    ['1785套', 'count 1785 套 → 1785套'],
    ['12头', 'count 12 头 → 12头'],
    ['1000标箱', 'count 1000 标箱 → 1000标箱'],
    ['3000羽', 'count 3000 羽 → 3000羽'],
    ['5000头次', 'count 5000 头次 → 5000头次'],
    ['2.5万亩次', 'count 2.5 万亩次 → 2.5万亩次'],
    ['40学时', 'count 40 学时 → 40学时'],
    ['≥70村', 'count ≥ 70 村 → ≥70村'],
    ['12乡镇', 'count 12 乡镇 → 12乡镇'],
    ['3学区', 'count 3 学区 → 3学区 (unit-variant)'],
    ['≥1200生', 'count ≥ 1200 生 → ≥1200生'],
    ['0事故', 'count 0 事故 → 0事故 (unit-variant)'],
    ['0起', 'count 0 起 → 0起'],
    ['100户(次)', 'count 100 户(次) → 100户(次)'],
    ['2台（套）', 'count 2 台(套) → 2台(套)'],
    ['10人(次)', 'count 10 人(次) → 10人次 (unit-variant)'],
    ['9间数', 'count 9 间数 → 9间 (unit-variant)'],
    ['80人数', 'count 80 人数 → 80人 (unit-variant)'],
    ['5户数', 'count 5 户数 → 5户 (unit-variant)'],
    ['3个村', 'count 3 个 → 3个村'],
    ['3个平台', 'count 3 个 → 3个平台'],
    ['≥3个项目', 'count ≥ 3 个 → ≥3个项目'],
    ['10场演出', 'count 10 场 → 10场演出'],
    ['3处隐患', 'count 3 处 → 3处隐患'],
    ['1份研究报告', 'count 1 份 → 1份研究报告'],
    ['5000块砖', 'count 5000 块 → 5000块砖'],
    ['≥50点次', 'count ≥ 50 点次 → ≥50点次'],
    ['≥5万辆次', 'count ≥ 5 万辆次 → ≥5万辆次'],
    ['10个、处', 'count 10 个、处 → 10个(处)'],
    ['300台、套', 'count 300 台、套 → 300台(套)'],
    ['2台/套', 'count 2 台/套 → 2台/套'],
    ['5人·次', 'count 5 人·次 → 5人·次'],
    ['2项制度', 'count 2 项 → 2项制度'],
    ['10套设备及软件', 'count 10 套 → 10套设备及软件'],
    ['26个村（居）', 'count 26 个 → 26个村(居) (text-after)'],
    ['11个乡镇（街道）', 'count 11 个 → 11个乡镇(街道) (text-after)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('lengths, areas, weights, volumes', () => {
  test.each([
    ['2km', 'count 2 km → 2公里 (unit-symbol)'],
    ['2KM', 'count 2 KM → 2公里 (unit-symbol)'],
    ['2Km', 'count 2 Km → 2公里 (unit-symbol)'],
    ['12.5㎞', 'count 12.5 ㎞ → 12.5公里 (unit-symbol)'],
    ['3.2千米', 'count 3.2 千米 → 3.2公里 (unit-variant)'],
    ['100m', 'count 100 m → 100米 (unit-symbol)'],
    ['18cm', 'count 18 cm → 18厘米 (unit-symbol)'],
    ['5mm', 'count 5 mm → 5毫米 (unit-symbol)'],
    ['80M', 'count 80 M → 80M (unit-symbol)'],
    ['80米', 'count 80 米 → 80米'],
    ['300㎡', 'count 300 ㎡ → 300平方米 (unit-symbol)'],
    ['300m2', 'count 300 m2 → 300平方米 (unit-symbol)'],
    ['300m²', 'count 300 m² → 300平方米 (unit-symbol)'],
    ['300M2', 'count 300 M2 → 300平方米 (unit-symbol)'],
    ['300平米', 'count 300 平米 → 300平方米 (unit-variant)'],
    ['2平方千米', 'count 2 平方千米 → 2平方公里 (unit-variant)'],
    ['2km2', 'count 2 km2 → 2平方公里 (unit-symbol)'],
    ['5公顷', 'count 5 公顷 → 5公顷'],
    ['5hm²', 'count 5 hm² → 5公顷 (unit-symbol)'],
    ['5ha', 'count 5 ha → 5公顷 (unit-symbol)'],
    ['1346.0088万平方米', 'count 1346.0088 万平方米 → 1346.0088万平方米'],
    ['3500公斤', 'count 3500 公斤 → 3500公斤'],
    ['3500kg', 'count 3500 kg → 3500公斤 (unit-symbol)'],
    ['3500KG', 'count 3500 KG → 3500公斤 (unit-symbol)'],
    ['3500千克', 'count 3500 千克 → 3500公斤 (unit-variant)'],
    ['5t', 'count 5 t → 5吨 (unit-symbol)'],
    ['300立方', 'count 300 立方 → 300立方米 (unit-variant)'],
    ['300m³', 'count 300 m³ → 300立方米 (unit-symbol)'],
    ['300m3/d', 'count 300 m3/d → 300立方米/天 (unit-symbol)'],
    ['5万方', 'count 5 万方 → 5万方'],
    ['20L', 'count 20 L → 20升 (unit-symbol)'],
    ['500ml', 'count 500 ml → 500毫升 (unit-symbol)'],
    ['1.2万㎡', 'count 1.2 万㎡ → 1.2万平方米 (unit-variant)'],
    ['120万m³', 'count 120 万m³ → 120万立方米 (unit-variant)'],
    ['1500米²', 'count 1500 米² → 1500平方米 (unit-variant)'],
    ['25km', 'count 25 km → 25公里 (unit-symbol)'],
    ['10mm', 'count 10 mm → 10毫米 (unit-symbol)'],
    ['500mg', 'count 500 mg → 500毫克 (unit-symbol)'],
    ['8km²', 'count 8 km² → 8平方公里 (unit-symbol)'],
    ['30m2', 'count 30 m2 → 30平方米 (unit-symbol)'],
    ['30m³', 'count 30 m³ → 30立方米 (unit-symbol)'],
    ['200ml', 'count 200 ml → 200毫升 (unit-symbol)'],
    ['15hm²', 'count 15 hm² → 15公顷 (unit-symbol)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('technical units', () => {
  test.each([
    ['8mb', 'other 8 → 8mb (number-in-sentence)'],
    ['5kmh', 'other 5 → 5kmh (number-in-sentence)'],
    ['3D打印', 'other 3 → 3D打印 (number-in-sentence)'],
    ['300V', 'other 300 → 300V (number-in-sentence)'],
    ['≥1250KVA', 'count ≥ 1250 KVA → ≥1250KVA'],
    ['10kV', 'count 10 kV → 10kV'],
    ['20TB', 'count 20 TB → 20TB'],
    ['10Mbps', 'count 10 Mbps → 10Mbps'],
    ['5G', 'count 5 G → 5G (unit-symbol)'],
    ['5G基站', 'other 5 → 5G基站 (number-in-sentence)'],
    ['-18℃', 'count -18 ℃ → -18℃'],
    ['55分贝', 'count 55 分贝 → 55分贝'],
    ['≤60dB(A)', 'count ≤ 60 dB(A) → ≤60dB(A)'],
    ['1000TPS', 'count 1000 TPS → 1000TPS'],
    ['≥1000并发', 'count ≥ 1000 并发 → ≥1000并发'],
    ['35μg/m³', 'count 35 μg/m³ → 35微克/立方米 (unit-symbol)'],
    ['10mg/L', 'count 10 mg/L → 10毫克/升 (unit-symbol)'],
    ['10T', 'count 10 T → 10T (unit-symbol)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('ratios', () => {
  test.each([
    ['0.5‰', 'percent 0.5 ‰ → 0.5‰'],
    ['2‱', 'percent 2 ‱ → 2‱'],
    ['≥100百分比', 'percent ≥ 100 % → ≥100% (unit-variant)'],
    ['95比例', 'percent 95 比例 → 95比例'],
    ['3个百分点', 'percent 3 个百分点 → 3个百分点'],
    ['5百分点', 'percent 5 百分点 → 5百分点'],
    ['≤12/10万', 'percent ≤ 12 /10万 → ≤12/10万'],
    ['3/万', 'percent 3 /万 → 3/万'],
    ['100 %', 'percent 100 % → 100% (inner-space)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('money', () => {
  test.each([
    ['5十万元', 'money 5 十万元 → 5十万元'],
    ['100万元人民币', 'money 100 万元人民币 → 100万元 (unit-variant)'],
    ['100（元', 'other 100 → 100（元 (number-in-sentence)'],
    ['10万%', 'other 10 → 10万% (number-in-sentence)'],
    ['RMB500', 'money 500 元 → 500元'],
    ['CNY500元', 'money 500 元 → 500元'],
    ['5元。', 'money 5 元 → 5元'],
    ['10萬元', 'money 10 万元 → 10万元 (traditional-character)'],
    ['100万', 'money 100 万 → 100万元 (money-unit-incomplete)'],
    ['250万', 'money 250 万 → 250万元 (money-unit-incomplete)'],
    ['≦380万', 'money ≤ 380 万 → ≤380万元 (comparator-glyph money-unit-incomplete)'],
    ['5亿', 'money 5 亿 → 5亿元 (money-unit-incomplete)'],
    ['6.47亿元', 'money 6.47 亿元 → 6.47亿元'],
    ['3千元', 'money 3 千元 → 3千元'],
    ['5百万元', 'money 5 百万元 → 5百万元'],
    ['100万元整', 'money 100 万元整 → 100万元 (unit-variant)'],
    ['人民币5万元', 'money 5 万元 → 5万元'],
    ['￥5000', 'money 5000 元 → 5000元'],
    ['¥100万元', 'money 100 万元 → 100万元'],
    ['5万元人民币', 'money 5 万元人民币 → 5万元 (unit-variant)'],
    ['200美元', 'money 200 美元 → 200美元'],
    ['100（万元）', 'money 100 万元 → 100万元'],
    ['5块钱', 'money 5 块钱 → 5块钱'],
    ['￥5个', 'other 5 → ￥5个 (number-in-sentence)'],
    ['2万', 'money 2 万 → 2万元 (money-unit-incomplete)'],
    ['≥3亿', 'money ≥ 3 亿 → ≥3亿元 (money-unit-incomplete)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('rates', () => {
  test.each([
    ['600元/人-月', 'money 600 元/人-月 → 600元/人·月'],
    ['600元-月', 'other 600 → 600元-月 (number-in-sentence)'],
    ['5元/(人)', 'money 5 元/(人) → 5元/人'],
    ['5元/(人', 'other 5 → 5元/(人 (number-in-sentence)'],
    ['530元/(人·月', 'other 530 → 530元/(人·月 (number-in-sentence)'],
    ['530元/(人·月·次)', 'other 530 → 530元/(人·月·次) (number-in-sentence)'],
    ['12/10万人', 'percent 12 /10万人 → 12/10万人'],
    ['12/万户', 'percent 12 /万户 → 12/万户'],
    ['5元每', 'money 5 元 → 5元每 (text-after)'],
    ['3/户', 'money 3 元/户 → 3元/户 (money-unit-incomplete)'],
    ['3件/次', 'count 3 件/次 → 3件次 (unit-variant)'],
    ['5路/次', 'count 5 路/次 → 5路/次'],
    ['530元/人．月', 'money 530 元/人.月 → 530元/人·月 (full-width)'],
    ['5.5元/亩.', 'money 5.5 元/亩 → 5.5元/亩'],
    ['1130元/月/人', 'money 1130 元/月/人 → 1130元/月/人'],
    ['1600元/亩', 'money 1600 元/亩 → 1600元/亩'],
    ['≥530元/人*月', 'money ≥ 530 元/人*月 → ≥530元/人·月'],
    ['≥530元/人·月', 'money ≥ 530 元/人·月 → ≥530元/人·月'],
    ['≥530元/人•月', 'money ≥ 530 元/人·月 → ≥530元/人·月'],
    ['530元/人.月', 'money 530 元/人.月 → 530元/人·月'],
    ['530元/(人·月)', 'money 530 元/(人·月) → 530元/人·月'],
    ['530元/（人/月）', 'money 530 元/(人/月) → 530元/人/月'],
    ['5元/生/年', 'money 5 元/生/年 → 5元/生/年'],
    ['650元/生·年', 'money 650 元/生·年 → 650元/生·年'],
    ['1000元/生·学期', 'money 1000 元/生·学期 → 1000元/生·学期'],
    ['550元/人天', 'money 550 元/人天 → 550元/人天'],
    ['8万元/公里', 'money 8 万元/公里 → 8万元/公里'],
    ['3.5元/平方米·年', 'money 3.5 元/平方米·年 → 3.5元/平方米·年'],
    ['3100元每平方米', 'money 3100 元每平方米 → 3100元/平方米'],
    ['3次每月', 'count 3 次每月 → 3次/月'],
    ['≤28.40/株', 'money ≤ 28.40 元/株 → ≤28.40元/株 (money-unit-incomplete)'],
    ['≤620万/月', 'money ≤ 620 万/月 → ≤620万元/月 (money-unit-incomplete)'],
    ['12/年', 'count 12 /年 → 12/年 (unit-missing)'],
    ['1次/月', 'count 1 次/月 → 1次/月'],
    ['1次/周', 'count 1 次/周 → 1次/周'],
    ['2次/年·户', 'count 2 次/年·户 → 2次/年·户'],
    ['40学时/人', 'count 40 学时/人 → 40学时/人'],
    ['≥500公斤/亩', 'count ≥ 500 公斤/亩 → ≥500公斤/亩'],
    ['500kg/亩', 'count 500 kg/亩 → 500公斤/亩 (unit-symbol)'],
    ['100公里/小时', 'count 100 公里/小时 → 100公里/小时'],
    ['1小时/次', 'duration 1 小时/次 → 1小时/次'],
    ['90天/年', 'duration 90 天/年 → 90天/年'],
    ['≥4小时/天', 'duration ≥ 4 小时/天 → ≥4小时/天'],
    ['1人/村', 'count 1 人/村 → 1人/村'],
    ['5元/床位', 'money 5 元/床位 → 5元/床位'],
    ['5元/床位以内', 'money ≤ 5 元/床位 → ≤5元/床位 (comparator-in-words)'],
    ['>=101人/次', 'count ≥ 101 人/次 → ≥101人次 (comparator-ascii unit-variant)'],
    ['3户/次', 'count 3 户/次 → 3户次 (unit-variant)'],
    ['3元/次', 'money 3 元/次 → 3元/次'],
    ['5元/人/天/次/村', 'other 5 → 5元/人/天/次/村 (number-in-sentence)'],
    ['500元/人、月', 'money 500 元/人、月 → 500元/人·月'],
    ['1000元/生，年', 'money 1000 元/生,年 → 1000元/生·年'],
    ['2个/次', 'count 2 个/次 → 2个/次'],
    ['2人/村', 'count 2 人/村 → 2人/村'],
    ['达到100株/亩', 'count ≥ 100 株/亩 → ≥100株/亩 (comparator-in-words)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('time', () => {
  test.each([
    ['3天', 'duration 3 天 → 3天'],
    ['20工作日', 'duration 20 工作日 → 20工作日'],
    ['10个工作日', 'duration 10 个工作日 → 10个工作日'],
    ['3个工作日内', 'duration ≤ 3 个工作日 → ≤3个工作日 (comparator-in-words)'],
    ['1个月', 'duration 1 个月 → 1个月'],
    ['12个月', 'duration 12 个月 → 12个月'],
    ['24小时内', 'duration ≤ 24 小时 → ≤24小时 (comparator-in-words)'],
    ['30分钟以内', 'duration ≤ 30 分钟 → ≤30分钟 (comparator-in-words)'],
    ['≤2s', 'duration ≤ 2 s → ≤2秒 (unit-symbol)'],
    ['<500ms', 'duration < 500 ms → <500毫秒 (unit-symbol)'],
    ['≤4h', 'duration ≤ 4 h → ≤4小时 (unit-symbol)'],
    ['15日内', 'duration ≤ 15 日 → ≤15日 (comparator-in-words)'],
    ['20年', 'duration 20 年 → 20年'],
    ['2个学期', 'duration 2 个学期 → 2个学期'],
    ['4个季度', 'duration 4 个季度 → 4个季度'],
    ['100年', 'duration 100 年 → 100年'],
    ['2年/次', 'duration 2 年/次 → 2年/次'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('a number without a unit', () => {
  test.each([
    ['0', 'count 0 → 0 (unit-missing)'],
    ['132', 'count 132 → 132 (unit-missing)'],
    ['≥10', 'count ≥ 10 → ≥10 (unit-missing)'],
    ['≤4', 'count ≤ 4 → ≤4 (unit-missing)'],
    ['100达标', 'count 100 → 100 (text-after unit-missing)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});

describe('a unit or a sign that waits for its number', () => {
  test.each([
    ['≧', 'empty ≥ (number-missing comparator-glyph)'],
    ['≥', 'empty ≥ (number-missing)'],
    ['>=', 'empty ≥ (number-missing comparator-ascii)'],
    ['公里', 'empty 公里 (number-missing)'],
    ['万亩', 'empty 万亩 (number-missing)'],
    ['≥%', 'empty ≥ % (number-missing)'],
    ['≧ %', 'empty ≥ % (number-missing comparator-glyph)'],
    ['元/人', 'empty 元/人 (number-missing)'],
    ['%', 'empty % (number-missing)'],
    ['3', 'count 3 → 3 (unit-missing)'],
    ['十元', 'money 10 元 → 10元 (chinese-numeral)'],
    ['十方', 'qualitative ungraded → 十方'],
    ['≥5万/', 'other 5 → ≥5万/ (number-in-sentence)'],
    ['30人/', 'other 30 → 30人/ (number-in-sentence)'],
  ])('%s', (text, reading) => {
    expect(said(text)).toBe(reading);
  });
});
