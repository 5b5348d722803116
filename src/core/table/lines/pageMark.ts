import type { Run } from './Run';

const PAGE = /^[-—]?(?=.*页)(?:第\d+页)?[,，、/]?(?:共\d+页)?[-—]?$/;

const CONTINUED = /^\(?(?:续表|续上表|接上[表页]|转下页|以下略)\)?$/;

/** 以下为效益部分,由业务股填写: no number, so no target either. */
const REMARK =
  /^\(?(?:以[上下]|上述|下列|本页|此页|本部分|此部分)[^\d≥≤><=％%]{2,30}$|^\(?[^\d≥≤><=％%]{0,20}由[^\d≥≤><=％%]{2,16}(?:填写|填报)\)?$/;

/** 第1页 共2页, 续表 or a remark on the rows around it, in a row of its own, parts the block without ending it. */
export function isPageMark(runs: readonly Run[]): boolean {
  const [first, second] = runs;
  if (first === undefined || second !== undefined) return false;
  const { compact } = first.label;
  return PAGE.test(compact) || CONTINUED.test(compact) || (compact.length > 4 && REMARK.test(compact));
}
