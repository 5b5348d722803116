/** Stages that a target or an amount passes through, and the bodies that ask for it or decide on it. */
const STAGE = '调整|调减|修订|修改|变更|审核|核定|评审';
const UNIT = '(?:(?:申报|预算|主管|业务)?(?:单位|部门))?';
const OFFICE = '(?:财政(?:部门|局)?)?';

const DECIDED = new RegExp(
  `^(?:${OFFICE}(?:审定|审批|核定|核准|审核|批复|批准|确定|终审|复审)|(?:${STAGE})后|现(?![状有])|新(?!增))(?!年|前)`,
);
const ASKED_FOR = new RegExp(
  `^(?:${UNIT}(?:申报|申请|上报|填报|报送|送审|自报|初报|初审|建议)|(?:${STAGE})前|原(?!因)|旧)`,
);
const REPLACED = new RegExp(`^(?:原(?!因)|旧|(?:${STAGE})前)`);

/** Whether a heading says that its column was decided: 审定数, 财政核定, 调整后, 新指标值. */
export function isDecided(key: string): boolean {
  return DECIDED.test(key);
}

/** Whether a heading says that its column was only asked for, or does not hold any more: 申报数, 单位申请, 调整前, 原指标值. */
export function isAskedFor(key: string): boolean {
  return ASKED_FOR.test(key);
}

/** Whether whatever stands beside a heading holds in its place: 原指标值, 调整前. */
export function isReplaced(key: string): boolean {
  return REPLACED.test(key);
}
