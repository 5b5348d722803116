import type { Run } from './Run';

const PAGE = /^[-—]?(?=.*页)(?:第\d+页)?[,，、/]?(?:共\d+页)?[-—]?$/;

const CONTINUED = /^\(?(?:续表|续上表|接上[表页]|转下页|以下略)\)?$/;

/** 第1页 共2页 or 续表 in a row of its own parts the block without ending it. */
export function isPageMark(runs: readonly Run[]): boolean {
  const [first, second] = runs;
  if (first === undefined || second !== undefined) return false;
  return PAGE.test(first.label.compact) || CONTINUED.test(first.label.compact);
}
