import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('workbook/copied-goal', text);

describe('workbook/copied-goal', () => {
  it('finds the later of two long goals', () => {
    expect(
      found(`
      项目名称 | 代表活动经费
      年度目标 | 围绕全区中心工作组织人大代表开展视察调研,督促办理代表建议,提升代表履职能力和水平。
      ---
      项目名称 | 会议经费
      年度目标 | 围绕全区中心工作组织人大代表开展视察调研,督促办理代表建议,提升代表履职能力和水平。`),
    ).toEqual(['围绕全区中心工作组织人大代表开展视察调研,督促办理代表建议,提升代表履职能力和水平。']);
  });
  it('lets short goals be alike', () => {
    expect(
      found(`
      项目名称 | 甲
      年度目标 | 保障机关正常运转
      ---
      项目名称 | 乙
      年度目标 | 保障机关正常运转`),
    ).toEqual([]);
  });
  it('takes the same project for itself', () => {
    expect(
      found(`
      项目名称 | 会议经费
      实施单位 | 甲
      年度目标 | 围绕全区中心工作组织人大代表开展视察调研,督促办理代表建议,提升代表履职能力和水平。
      ---
      项目名称 | 会议经费
      实施单位 | 乙
      年度目标 | 围绕全区中心工作组织人大代表开展视察调研,督促办理代表建议,提升代表履职能力和水平。`),
    ).toEqual([]);
  });
});
