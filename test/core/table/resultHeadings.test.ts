import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkTables } from '../../../src/core/check/check';
import { recogniseAll } from '../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../src/core/words/index';
import { gridOf, rowsOf } from '../../support/gridOf';

const form = (file: string): string =>
  readFileSync(resolve(__dirname, '../../fixtures/planted', file), 'utf8')
    .split('=====')[0]!
    .trimEnd();
const monitoring = form('监控表.txt');
const evaluation = form('自评表.txt');

/** What is said of a form whose heading `printed` was replaced, with one cell blanked. */
function said(text: string, printed: string, heading: string, filled: string, blank: string): string[] {
  const grid = gridOf(rowsOf(text.replaceAll(printed, heading).replace(filled, blank)));
  return checkTables(recogniseAll([grid])).map((finding) => findingMessage(finding, wordsFor('zh-CN')));
}

describe('headings of results as forms print them', () => {
  it.each(
    `1-7月执行情况 上半年执行情况 1至7月完成情况 截至7月底完成情况 第三季度执行情况 前三季度完成情况 1-9月实际完成值 7月末完成值
     当前完成情况 目前进展情况 监控期完成值 截至目前完成情况 1-8月累计完成值 执行情况`.split(/\s+/),
  )('of the year so far: %s', (heading) => {
    expect(said(monitoring, '1-7月执行情况', heading, '| 1.7万人 |', '| |')).toEqual([
      `“受益师生人数”的${heading}没有填。`,
    ]);
  });

  it.each(
    '全年预计完成情况 预计全年完成值 全年预计 全年预期完成情况 预计年底完成情况 年底预计完成值'.split(' '),
  )('of what is expected: %s', (heading) => {
    expect(said(monitoring, '全年预计完成情况', heading, '| 2.4万人\n', '|\n')).toEqual([
      `“受益师生人数”的${heading}没有填。`,
    ]);
  });

  it.each(
    `实际完成值 全年完成值 全年实际值 完成值 自评完成值 指标完成值 完成指标值 实际完成指标值 完成情况 指标完成情况 实际完成数
     业绩值 实际达到值 完成结果 截止年底完成值`.split(/\s+/),
  )('of the year: %s', (heading) => {
    expect(said(evaluation, '实际完成值', heading, '| 2710户 |', '| |')).toEqual([
      `“受益农户户数”的${heading}没有填。`,
    ]);
  });

  it.each('偏差原因分析及改进措施 未完成原因分析 原因 偏差原因 扣分原因 未达标原因分析'.split(' '))(
    'of reasons: %s',
    (heading) => {
      const reason = '秋季连续阴雨，今后及早抢收。';
      expect(said(evaluation, '偏差原因分析及改进措施', heading, reason, '')).toEqual([
        `“亩均粮食增产”没有得满分，${heading}没有写。`,
      ]);
    },
  );

  it.each('1-7月执行数 上半年执行数 截至7月底支出数 前三季度执行数 1-7月预算执行数'.split(' '))(
    'of the money so far: %s',
    (heading) => {
      const blank = said(
        monitoring,
        '1-7月执行数',
        heading,
        '260 | 182 | 70% | 260 |',
        '260 | | 70% | 260 |',
      );
      expect(blank).toContain(`“年度资金总额”的“${heading}”没有填。`);
    },
  );
});
