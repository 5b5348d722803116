import { endsAUnit } from '../text/unitWords';
import { comparableName } from './indicatorNames';

/** A name of fewer characters begins too many others: 区人 is nobody. */
const SHORTEST = 4;

/** The unit's name without its code, brackets and 本级: [077001]市教育局（本级） is 市教育局. */
export function bareUnit(text: string): string {
  const bare = text
    .replace(/[[(（【〔]\s*[\dA-Za-z-]+\s*[\])）】〕]|^\s*[\dA-Za-z-]{3,}|[\dA-Za-z-]{3,}\s*$/g, '')
    .replace(/[(（【][^()（）【】]*[)）】]?/g, '');
  return comparableName(bare).replace(/(?:机关)?(?:本级|机关)$/, '');
}

/** Whether two bare names may be of one unit: one of them was cut short, or written short. */
export function isOneUnit(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || !long.startsWith(short)) return false;
  return long.length - short.length <= LONGEST_REST || !endsAUnit(short);
}

/** 街道办 of 街道办事处 was cut, or written short. */
const LONGEST_REST = 2;
