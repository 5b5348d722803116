import { foundBy } from '../../../support/ruleFindings';

describe('workbook/duplicate-project', () => {
  it('finds the later table', () => {
    expect(
      foundBy(
        'workbook/duplicate-project',
        `
      项目名称 | 办公经费
      实施单位 | 县一中
      ---
      项目名称 | 办公 经费
      实施单位 | 县一中`,
      ),
    ).toEqual(['办公 经费']);
  });
  it('lets two units have the same project', () => {
    expect(
      foundBy(
        'workbook/duplicate-project',
        `
      项目名称 | 办公经费
      实施单位 | 县一中
      ---
      项目名称 | 办公经费
      实施单位 | 县二中`,
      ),
    ).toEqual([]);
  });
  it('lets a project have a table each year', () => {
    expect(
      foundBy(
        'workbook/duplicate-project',
        `
      年度 | 2023
      项目名称 | 办公经费
      ---
      年度 | 2024
      项目名称 | 办公经费`,
      ),
    ).toEqual([]);
  });
  it('takes the self-evaluation for another form', () => {
    expect(
      foundBy(
        'workbook/duplicate-project',
        `
      标题 | 项目支出绩效目标表
      项目名称 | 办公经费
      ---
      标题 | 项目支出绩效自评表
      项目名称 | 办公经费`,
      ),
    ).toEqual([]);
  });
  it('does not take two blanks for one project', () => {
    expect(
      foundBy(
        'workbook/duplicate-project',
        `
      项目名称 | 
      ---
      项目名称 | `,
      ),
    ).toEqual([]);
  });
});
