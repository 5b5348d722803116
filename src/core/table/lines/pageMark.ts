import type { Run } from './Run';

const PAGE = /^[-—]?(?=.*页)(?:第\d+页)?[,，、/]?(?:共\d+页)?[-—]?$/;

/** 第1页 共2页 in a row of its own parts the block without ending it. */
export function isPageMark(runs: readonly Run[]): boolean {
  const [first, second] = runs;
  return first !== undefined && second === undefined && PAGE.test(first.label.compact);
}
