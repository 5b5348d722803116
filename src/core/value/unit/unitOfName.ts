import { readUnit } from './readUnit';

/** (万元), (单位：人), and (≥**%) with the mask of its form. */
const BRACKET_AT_END = /[(（](?:单位\s*[:：]\s*|([≥≤<>=]*)[*×xX_]+)?([^()（）]{1,8})[)）]\s*$/;

/** What the bracket at the end of an indicator's name says of its value. */
export interface NamedUnit {
  /** Of 苗木成活率(≥**%); '' where there is none. */
  readonly sign: string;
  readonly unit: string;
}

/**
 * The unit that an indicator's name ends with in brackets, and the sign of its mask: 月 of 任务完成时限(月), ≥ and % of
 * 苗木成活率(≥**%). Null where there is none: 新建高校(校区) explains what is counted.
 */
export function namedUnit(name: string): NamedUnit | null {
  const [, sign = '', inside = ''] = BRACKET_AT_END.exec(name) ?? [];
  const unit = inside.trim();
  return unit !== '' && readUnit(unit, 0)?.end === unit.length ? { sign, unit } : null;
}

/** The unit alone; null where the name ends with none. */
export function unitOfName(name: string): string | null {
  return namedUnit(name)?.unit ?? null;
}
