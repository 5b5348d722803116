import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/department-code-missing', text);

describe('completeness/department-code-missing', () => {
  it('finds a name where the label asks for a code', () => {
    expect(found('主管部门及代码 | 中卫市沙坡头区人大常委会办公室')).toEqual([
      '中卫市沙坡头区人大常委会办公室',
    ]);
  });
  it('knows a code in brackets', () => {
    expect(found('主管部门及代码 | [077]淮北市文化旅游体育局')).toEqual([]);
  });
  it('knows a code before a dash', () => {
    expect(found('主管部门及编码 | 219-池州市贵池区棠溪镇人民政府')).toEqual([]);
  });
  it('knows a long code at the end', () => {
    expect(found('主管部门及代码 | 原州区宗教事务局116422210101621779')).toEqual([]);
  });
  it('asks for none where the label does not', () => {
    expect(found('主管部门 | 岳阳县农业农村局')).toEqual([]);
  });
  it('leaves an empty cell to another rule', () => {
    expect(found('主管部门及代码 | ')).toEqual([]);
  });
});
