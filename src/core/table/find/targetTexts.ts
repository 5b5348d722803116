import { AIM, ALL_SIGNS } from '../../text/comparatorSigns';
import type { Run } from '../lines/Run';

/** Words of forms about persons, whose targets are none of a project's. */
export const OF_PERSONS = /个人|员工|岗位|工资|薪|奖金|考核|考评|责任书|姓名/;

const TARGET = new RegExp(`^${AIM}|^\\d[\\d,.]*(?:[%％]|[\\u3400-\\u9fff]{1,4}$)`);

/** Whether a value to be reached stands in a row, with a sign or a rate, whatever follows it: ≥650座, or ≥ | 650 | 座. */
export function holdsTarget(runs: readonly Run[]): boolean {
  return runs.some(({ label }, index) => {
    if (index === 0) return false;
    if (SIGNED.test(label.compact)) return true;
    return SIGN_ALONE.test(label.compact) && NUMBER.test(runs[index + 1]?.label.compact ?? '');
  });
}

const SIGN_ALONE = new RegExp(`^${AIM}$`);
const NUMBER = /^\d[\d,.]*[%％]?$/;

const SIGNED = new RegExp(`^${AIM}\\d|^\\d[\\d,.]*[%％]$`);

/** Whether a text states what is to be reached, with a sign: ≥85公里, 养护里程≥85公里; 完成≥90%得10分 is about points. */
export function statesTarget({ label }: Run): boolean {
  return WITH_SIGN.test(label.compact) && !/得|扣|\d分/.test(label.compact);
}

/** The same with its name before it: an indicator of its own. */
export function namesTarget(run: Run): boolean {
  return statesTarget(run) && /^[\u3400-\u9fff]{2}/.test(run.label.compact);
}

const WITH_SIGN = new RegExp(`[${ALL_SIGNS}]\\d`);

/** Whether a row of several texts ends in a value to be reached: ≥90%, 50公里; dates and money are none. */
export function endsInTarget(runs: readonly Run[]): boolean {
  const last = runs.at(-1)?.label.compact ?? '';
  return runs.length > 1 && TARGET.test(last) && !/[元年月日号]$|年度$/.test(last);
}
