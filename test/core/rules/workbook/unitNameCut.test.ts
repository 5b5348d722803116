import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('workbook/unit-name-cut', text);

describe('workbook/unit-name-cut', () => {
  it('finds a name that stops in the middle', () => {
    expect(
      found(`
      主管部门 | 区人大办
      实施单位 | 中卫市沙坡头区人民代表大会本级
      ---
      主管部门 | 区人大办
      实施单位 | 中卫市沙坡头区人民代`),
    ).toEqual(['中卫市沙坡头区人民代']);
  });
  it('takes a bureau and its centre for two units', () => {
    expect(
      found(`
      主管部门 | 区人大办
      实施单位 | 区教育局
      ---
      主管部门 | 区人大办
      实施单位 | 区教育局机关服务中心`),
    ).toEqual([]);
  });
  it('has no say without the name in full', () => {
    expect(
      found(`
      主管部门 | 区人大办
      实施单位 | 中卫市沙坡头区人民代`),
    ).toEqual([]);
  });
});
