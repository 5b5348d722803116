import { checkTables } from '../../../src/core/check/check';
import { rules } from '../../../src/core/rules/index';
import { findingMessage, ruleWordsOf, wordsFor } from '../../../src/core/words/index';
import { tablesFrom } from '../../support/tableBuilder';

const zh = wordsFor('zh-CN');
const en = wordsFor('en-US');

describe('findingMessage', () => {
  it('says what was found and what to write, in the words of the trade', () => {
    const [finding] = checkTables(tablesFrom('成本指标 | 办公费 | 100万')).filter(
      ({ rule }) => rule === 'value/money-unit-incomplete',
    );
    expect(findingMessage(finding!, zh)).toBe('金额要写明单位：元、万元或亿元。应为：100万元。');
    expect(findingMessage(finding!, en)).toBe(
      'An amount needs its unit: 元, 万元 or 亿元. It should be 100万元.',
    );
    expect(ruleWordsOf(finding!, zh).advice).toContain('元');
  });

  it('names both tables where two disagree', () => {
    const unit = '主管部门 | 区人大办\n';
    const [finding] = checkTables(
      tablesFrom(
        `项目名称 | 人大代表活动经费\n${unit}数量指标 | 组织代表开展活动 | 16次\n---\n项目名称 | 人大代表建议办理经费\n${unit}数量指标 | 组织代表开展活动 | 13次`,
      ),
    ).filter(({ rule }) => rule === 'workbook/same-indicator-different-value');
    expect(findingMessage(finding!, zh)).toBe(
      '“组织代表开展活动”这里是“13次”，《人大代表活动经费》里是“16次”。',
    );
  });

  it('takes 待定 for the person’s own word, and ** for the template’s', () => {
    const told = (value: string): (string | undefined)[] =>
      checkTables(tablesFrom(`数量指标 | 培训人数 | ${value}`))
        .filter(({ rule }) => rule === 'completeness/placeholder-left')
        .map((finding) => findingMessage(finding, zh));
    expect(told('待定')).toEqual(['这里只写着“待定”，等于没有填。']);
    expect(told('≥**人')).toEqual(['“**”是模板里等着填的地方，还没有换成实际内容。']);
  });

  it('stands on one line, however the cell is broken', () => {
    const [first] = checkTables(tablesFrom('成本指标 | 办公费 | 100万')).filter(({ rule }) =>
      rule.startsWith('value/'),
    );
    const broken = {
      ...first!,
      rule: 'value/sentence',
      found: '完成培训，\r\n\n  提高水平',
      fix: null,
    } as const;
    expect(findingMessage(broken, zh)).toBe('“完成培训， 提高水平”是一句话，不是一个指标值。');
    expect(findingMessage(broken, en)).not.toContain('\n');
  });

  it('shortens a long cell', () => {
    const long = '提高森林生态系统服务功能，显著改善项目区及周边地区的生态环境。'.repeat(3);
    const [finding] = checkTables(tablesFrom(`生态效益指标 | 生态 | ${long}`)).filter(
      ({ rule }) => rule === 'value/sentence',
    );
    expect(findingMessage(finding!, zh).length).toBeLessThan(70);
  });
});

describe('the words', () => {
  it('speak plainly: no jargon of software', () => {
    const jargon = /任务窗格|同步|异常|解析|正则|字符串|null|undefined|参数|单元格地址|报错|字段/;
    for (const { id } of rules) {
      const { title, advice, source } = zh.rules[id];
      expect([id, jargon.exec(title + advice + source)]).toEqual([id, null]);
    }
  });

  it('have a title short enough for a list, an advice and a source in both languages', () => {
    for (const { id } of rules) {
      expect([id, zh.rules[id].title.length <= 16]).toEqual([id, true]);
      for (const words of [zh.rules[id], en.rules[id]]) {
        expect(words.advice.length).toBeGreaterThan(3);
        expect(words.source.length).toBeGreaterThan(2);
      }
    }
  });
});
