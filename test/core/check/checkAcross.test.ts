import { checkAcross } from '../../../src/core/check/checkAcross';
import { tablesFrom } from '../../support/tableBuilder';

const file = (name: string, value = '16次'): ReturnType<typeof tablesFrom> =>
  tablesFrom(`项目名称 | ${name}\n主管部门 | 区人大办\n数量指标 | 组织代表开展活动 | ${value}`);

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
    const twice = tablesFrom('项目名称 | 会议经费\n---\n项目名称 | 会议经费');
    expect(checkAcross([twice, file('活动经费')])).toEqual([]);
  });

  it('weighs and leaves out as it is told', () => {
    const files = [file('会议经费'), file('会议经费')];
    expect(checkAcross(files, { severities: { 'workbook/duplicate-project': 'off' } })).toEqual([]);
    expect(
      checkAcross(files, { profile: 'review', severities: { 'workbook/duplicate-project': 'info' } }),
    ).toEqual([]);
  });
});
