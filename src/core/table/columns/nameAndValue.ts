import { ALL_SIGNS } from '../../text/comparatorSigns';
import { readUnit } from '../../value/unit/readUnit';
import type { Readers } from '../lines/readers';
import { linesOf } from './linesOfCell';
import { areMost } from './textsBelow';

/** A name and a value that stood in one cell. */
export interface NameAndValue {
  readonly name: string;
  readonly value: string;
}

/** 培训人数(≥100人), 培训期数(2期) */
const IN_BRACKETS = new RegExp(`^(.{2,}?)[(（]((?:[${ALL_SIGNS}]|\\d).*)[)）]$`, 's');
/** 培训人数≥100人, 误差率不超过2% */
const COMPARATOR = new RegExp(
  `[${ALL_SIGNS}]|不低于|不少于|不小于|不高于|不超过|不大于|大于|小于|高于|低于|控制在|达到`,
);
/** 培训人数:100人, 机制:健全 */
const COLON = /^([^:：]{2,20})[:：]\s*(.{1,20})$/s;
/** 培训班期数2期, 合格率95%以上 */
const NUMBER_AT_END = /^(\D{3,}?)[,，]?(\d[\d.,]*\s*[^\d\s,，。;；]{0,5})$/;

/** 完成时间2025年12月底前 */
const DATE_AT_END = /^([^\d,，。;；]{2,}?)[:：]?\s*((?:19|20)\d{2}年[^,，。;；]{1,12})$/;

const LONGEST_SINGLE = 10;

/** Whether a text says several indicators in a row: 维修水闸12座,合格率100%,11月底前完成. */
export function isProse(text: string): boolean {
  if (text.length <= LONGEST_SINGLE) return false;
  return text.split(/[,，;；。]/).filter((clause) => /\d/.test(clause) && clause.length > 4).length > 1;
}

function isValue(text: string, readers: Readers): boolean {
  return !/^\d/.test(text) || readers.value(text).kind !== 'other';
}

/** 养护里程为50公里: 为 joins the two, but for 行为. */
function withoutCopula(name: string): string {
  return name.replace(/(?<!行)为$/, '').trim();
}

/** What parts a name from its value: one of these marks, or a number with what stands before it. */
const MARK = /[(（:：]/;
const MARK_OR_NUMBER = /[\d(（:：]/;

/** 指标1: is no name, and what stands behind it no value. */
const PRINTED = /^指标\s*\d{1,2}\s*[:：]\s*/;

/** Parts 培训人数≥100人 into its name and its value; null for a text that does not show where the value begins. */
export function partNameAndValue(text: string, readers: Readers): NameAndValue | null {
  const typed = text.trim().replace(/[。;；]$/, '');
  if (!MARK_OR_NUMBER.test(typed) || isProse(typed)) return null;
  const plain = typed.startsWith('指标') ? typed.replace(PRINTED, '') : typed;
  const [, name, value] = MARK.test(plain) ? (IN_BRACKETS.exec(plain) ?? COLON.exec(plain) ?? []) : [];
  if (name && value && isValue(value, readers)) return { name, value };
  const sign = plain.search(COMPARATOR);
  if (sign >= 2 && /\d/.test(plain.slice(sign))) {
    return {
      name: withoutCopula(plain.slice(0, sign).replace(/[:：,，\s]+$/, '')),
      value: plain.slice(sign),
    };
  }
  const [, event, date] = plain.includes('年') ? (DATE_AT_END.exec(plain) ?? []) : [];
  if (event && date && readers.value(date).kind === 'date')
    return { name: withoutCopula(event), value: date };
  const [, before, number] = NUMBER_AT_END.exec(plain) ?? [];
  if (!before || !number || readers.value(number).kind === 'other') return null;
  return { name: withoutCopula(before), value: number };
}

/** Whether a cell shows a name with its value, or several, parted by semicolons, breaks or numbers, each with its own. */
export function showsValues(text: string, readers: Readers): boolean {
  if (partNameAndValue(text, readers)) return true;
  const lines = linesOf(text);
  return lines.length > 1 && lines.every((line) => partNameAndValue(line, readers) !== null);
}

/** 育苗20万株 */
const SHORT_NAME = /^([\u3400-\u9fff]{2})(\d[\d.,]*\s*[百千万亿]?([^\d\s,，。;；]{1,4}))$/;

/** The same for a text that stands where nothing but a name with its value does: 育苗20万株; 完成50公里 names nothing even there. */
export function partShortName(text: string, readers: Readers): NameAndValue | null {
  const [, short, value, unit] = SHORT_NAME.exec(text) ?? [];
  const parts =
    short && value && unit && readUnit(unit, 0)?.end === unit.length
      ? { name: short, value }
      : partNameAndValue(text, readers);
  return parts && !NO_NAME.test(parts.name) ? parts : null;
}

/** 控制在50万元以内, 预计完成50公里: what stands before the number names nothing. */
const NO_NAME =
  /^(?:预计|计划|全年|年内|年度|本年|累计|力争|确保|合计|共计?|大?约|每[年月次])*(?:完成|达到|控制在|实现|提高|增加|减少|降低|新增|为)?(?:到|了|至)?$/;

/** Whether most of the texts, and two at least, hold an indicator's name with its value: 养护里程50公里. */
export function holdNamesAndValues(texts: readonly string[], readers: Readers): boolean {
  return (
    texts.length > 1 &&
    areMost(texts, (text) => {
      const parts = partNameAndValue(text, readers);
      return parts !== null && !NO_NAME.test(parts.name);
    })
  );
}
