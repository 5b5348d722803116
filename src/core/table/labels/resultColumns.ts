/** What a column beside the targets tells of them: so far, as expected of the whole year, or in the end. */
export type ResultColumn = 'progress' | 'forecast' | 'reached';

/** 1-7月, 上半年, 截至9月底: up to when, as the source of a pattern. */
export const PART_OF_YEAR =
  '(?:截[至止]到?)?(?:(?:\\d{1,2}[-—~～至到])?\\d{1,2}月(?:份|底|末)?|[上下]?半年|前[三3]季度|第?[一二三四1-4]季度|当前|目前|监控期|阶段性?|本期)(?:末|底)?';
const DONE = '(?:执行|完成|实现|达成|达到|进展)';
const VALUE = '(?:指标)?(?:值|情况|结果|进度|水平)';

const HEADS: readonly (readonly [ResultColumn, RegExp])[] = [
  ['progress', new RegExp(`^${PART_OF_YEAR}(?:累计)?(?:实际)?${DONE}${VALUE}$|^(?:指标)?执行情况$`)],
  [
    'forecast',
    new RegExp(
      `^(?:全年|年[底末])(?:预计|预期|预测)(?:可?${DONE}${VALUE}?)?$|^预计(?:到)?(?:全年|年[底末])(?:可?${DONE}${VALUE}?)?$`,
    ),
  ],
  [
    'reached',
    new RegExp(
      `^(?:全年|年度|本年度?|当年|(?:截[至止])?年[底末])?实际${DONE}?(?:${VALUE}|数)?$` +
        `|^(?:全年|年度|本年度?|当年|(?:截[至止])?年[底末]|自评|绩效指标|指标|(?:绩效)?目标)?(?:完成|实现|达成)(?:${VALUE}|数)$|^业绩值$`,
    ),
  ],
];

/** What any of the heads says; nearly no text does. */
const MAY_HEAD = /实际|完成|执行|实现|达|进展|预计|业绩/;

/** Which of the three a key heads: 1-7月执行情况, 全年预计完成情况, 实际完成值; null for any other. */
export function resultColumn(key: string): ResultColumn | null {
  if (key.length > 20 || !MAY_HEAD.test(key)) return null;
  return HEADS.find(([, head]) => head.test(key))?.[0] ?? null;
}
