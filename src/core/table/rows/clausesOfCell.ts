import { degreeFrom } from '../../value/qualitative';
import { linesOf } from '../columns/linesOfCell';
import { partShortName, type NameAndValue } from '../columns/nameAndValue';
import { isLevelName, levelsInOne } from '../labels/levels';
import type { Readers } from '../lines/readers';
import { readIndicatorName } from './indicatorName';

/** One of the indicators of a cell. */
export interface Clause {
  readonly number: number | null;
  readonly name: string;
  readonly value: string;
  /** 数量指标 of 数量指标:培训人数≥300人; null where the cell says none. */
  readonly level: string | null;
}

const COMMAS = /[，、]|,(?!\d{3}(?!\d))/;
const COLON = /[:：]/;

/**
 * The indicators of a cell, each with its value: 培训人数≥300人, 群众意识明显提高; several parted by semicolons, line breaks or numbers,
 * or by commas where each part has a name and a value of its own; with the level that some of them stand behind. Null where
 * one of them does not show where its value begins.
 */
export function clausesOfCell(text: string, readers: Readers): readonly Clause[] | null {
  const clauses: Clause[] = [];
  let level: string | null = null;
  for (const line of linesOf(text)) {
    const behind = behindLevel(line, readers);
    level = behind?.level ?? level;
    const { number, name: plain } = readIndicatorName(behind?.rest ?? line);
    if (plain === '') continue;
    const parts =
      behind && isValueAlone(plain, readers)
        ? [{ name: behind.level, value: plain }]
        : partsOf(plain, readers);
    if (!parts) return null;
    for (const part of parts) clauses.push({ number, level, ...part });
  }
  return clauses.length === 0 ? null : clauses;
}

/** 数量指标:新建隔离带≥12公里, 产出指标-数量指标:…, 产出指标:数量指标:…: the finest level, and what stands behind it. */
function behindLevel(
  line: string,
  readers: Readers,
): { readonly level: string; readonly rest: string } | null {
  const colon = line.search(COLON);
  if (colon < 2) return null;
  const { key } = readers.label(line.slice(0, colon));
  const level = levelsInOne(key)?.[1] ?? (isLevelName(key) ? key : null);
  if (level === null) return null;
  const rest = line.slice(colon + 1).trim();
  return behindLevel(rest, readers) ?? { level, rest };
}

function isValueAlone(text: string, readers: Readers): boolean {
  return !/^[\u3400-\u9fff]/.test(text) && readers.value(text).kind !== 'other';
}

function partsOf(text: string, readers: Readers): readonly NameAndValue[] | null {
  const whole = partShortName(text, readers) ?? partDegree(text);
  if (whole) return [whole];
  const parts = text.split(COMMAS).map((part) => partShortName(part.trim(), readers));
  return parts.every((part) => part !== null) ? parts : null;
}

/** 群众防范意识明显提高: the name before the word that says how much. */
function partDegree(text: string): NameAndValue | null {
  if (!/^[\u3400-\u9fff]+$/.test(text)) return null;
  const at = degreeFrom(text);
  const value = text.slice(at);
  return at < SHORTEST_NAME || value.length < SHORTEST_NAME || value.length > LONGEST_DEGREE
    ? null
    : { name: text.slice(0, at), value };
}

const SHORTEST_NAME = 3;
const LONGEST_DEGREE = 8;
