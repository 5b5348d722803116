import type { ProjectDraft } from '../../src/core/standards/TableStandard';

/** Values as units write them, good and bad: a table of nothing but right ones would check too easily. */
const VALUES: readonly (readonly string[])[] = [
  ['≥16次', '383人次', '≥3场', '12'],
  ['≥95%', '≧90%', '100%'],
  ['{year}年12月底前', '全年', '≤3天'],
  ['≤{amount}万元', '100万'],
  ['有效提升', '≥5%'],
  ['显著改善', '持续提高'],
  ['有效改善'],
  ['长期', '≥3年'],
  ['≥90%', '≥ 95%'],
];

/** A project filled in like the tables of a county's departments, different for every number. */
export function draft(number: number): ProjectDraft {
  const amount = 10 + (number % 190);
  const fiscal = Math.max(1, amount - (number % 3));
  return {
    name: `${['农村道路养护', '中小学校舍维修', '人大代表活动', '公共图书馆免费开放', '高标准农田建设'][number % 5] ?? ''}项目${number}`,
    department: `${100 + (number % 80)}某某县第${number % 80}局`,
    implementingUnit: `某某县第${number % 80}局本级`,
    attribute: number % 2 === 0 ? '延续性项目' : '新增项目',
    period: '1年',
    total: String(amount),
    parts: [String(fiscal), number % 3 === 0 ? undefined : String(amount - fiscal)],
    goals: [`保障第${number}项工作按计划完成,改善服务条件,提高群众满意程度。`],
    indicators: VALUES.map((values, group) =>
      values.map((value, index) => ({
        name: `${['完成工作', '合格率', '完成时限', '项目成本', '带动增收', '服务水平', '环境质量', '持续期限', '群众满意率'][group] ?? ''}${index + 1}`,
        value: value.replace('{year}', '2024').replace('{amount}', String(amount)),
      })),
    ),
  };
}
