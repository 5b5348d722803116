import { checkAcross, type CheckedTables } from '../../../src/core/check/checkAcross';
import { checkTables } from '../../../src/core/check/check';
import { ignoreOf } from '../../../src/core/check/ignores';
import { tablesFrom } from '../../support/tableBuilder';

function checked(text: string): CheckedTables {
  const tables = tablesFrom(text);
  return { tables, findings: checkTables(tables) };
}

const file = (name: string, value = '16次'): CheckedTables =>
  checked(`项目名称 | ${name}\n主管部门 | 区人大办\n数量指标 | 组织代表开展活动 | ${value}`);

describe('checkAcross', () => {
  it('finds the same project in another file, with the place in both', () => {
    const [found, ...others] = checkAcross([file('会议经费'), file('活动经费'), file('会议经费')]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      file: 2,
      relatedFiles: [0],
      finding: { rule: 'workbook/duplicate-project', table: 0, sheet: '表1', found: '会议经费' },
    });
  });

  it('finds another number for the same activity in another file', () => {
    const found = checkAcross([file('会议经费'), file('活动经费', '13次')]);
    expect(found.map(({ finding }) => [finding.rule, finding.found])).toEqual([
      ['workbook/same-indicator-different-value', '13次'],
    ]);
  });

  it('leaves to each file what it shows by itself', () => {
    const twice = checked('项目名称 | 会议经费\n---\n项目名称 | 会议经费');
    expect(checkAcross([twice, file('活动经费')])).toEqual([]);
  });

  it('does not say again what the file itself has said, though another file shows it too', () => {
    const tagged = `项目名称 | 甲\n数量指标(必填量化) | a | 1次\n社会效益指标(必填) | b | 有效提升`;
    const untagged = `项目名称 | 乙\n数量指标(必填量化) | c | 1次\n社会效益指标 | d | 有效提升`;
    const rulesOf = (...files: CheckedTables[]) => checkAcross(files).map(({ finding }) => finding.rule);
    expect(rulesOf(checked(tagged), checked(untagged))).toEqual(['completeness/requirement-tag-missing']);
    const both = checked(`${untagged}\n---\n${tagged.replace('甲', '丙')}`);
    expect(both.findings.map(({ rule }) => rule)).toContain('completeness/requirement-tag-missing');
    expect(rulesOf(checked(tagged), both)).toEqual([]);
  });

  it('goes file by file, and from top to bottom', () => {
    const two = (value: string): CheckedTables =>
      checked(
        ['会议经费', '活动经费']
          .map((name) => `项目名称 | ${name}\n主管部门 | 区人大办\n数量指标 | 组织${name}协调会 | ${value}`)
          .join('\n---\n'),
      );
    const found = checkAcross([two('16次'), two('13次'), two('16次')]);
    expect(found.map(({ file: index, finding }) => [index, finding.sheet, finding.cell.row])).toEqual([
      [1, '表1', 1],
      [1, '表1', 3],
      [1, '表2', 1],
      [1, '表2', 3],
      [2, '表1', 1],
      [2, '表2', 1],
    ]);
  });

  it('lets stand what a person has let stand', () => {
    const files = [file('会议经费'), file('会议经费')];
    const ignores = checkAcross(files).map(({ finding }) => ignoreOf(finding, '两个年度'));
    expect(ignores).toHaveLength(1);
    expect(checkAcross(files, { ignores })).toEqual([]);
  });

  it('weighs and leaves out as it is told', () => {
    const files = [file('会议经费'), file('会议经费')];
    expect(checkAcross(files, { severities: { 'workbook/duplicate-project': 'off' } })).toEqual([]);
    expect(
      checkAcross(files, { profile: 'review', severities: { 'workbook/duplicate-project': 'info' } }),
    ).toEqual([]);
  });
});
