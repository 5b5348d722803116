import { isIdeograph } from '../../text/characters';
import { radicals } from '../../text/radicals';
import { beginsWithOne, endsWithOne, holdsOne, unitsOf } from '../../text/units';

/**
 * A label's text without blanks, line breaks and invisible characters, full-width ASCII made half-width and every
 * kind of bracket round: "项目资金\n（万元）" is "项目资金(万元)". For comparing labels only; values are never folded.
 */
export function compact(text: string): string {
  let result = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const replacement = isBlank(code) ? '' : folded(code);
    if (replacement === null) continue;
    result += text.slice(from, i) + replacement;
    from = i + 1;
  }
  return from === 0 ? text : result + text.slice(from);
}

function isBlank(code: number): boolean {
  return (
    code <= 0x20 ||
    (code >= 0x7f && code <= 0xa0) ||
    code === 0xad ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const FOLDED: ReadonlyMap<number, string> = new Map([
  ...[...'[【〔［〖﹙{｛'].map((c): [number, string] => [c.charCodeAt(0), '(']),
  ...[...']】〕］〗﹚}｝'].map((c): [number, string] => [c.charCodeAt(0), ')']),
  ...[...'︰∶﹕ː'].map((c): [number, string] => [c.charCodeAt(0), ':']),
  ...Array.from(radicals, ([radical, plain]): [number, string] => [radical.charCodeAt(0), plain]),
]);

function folded(code: number): string | null {
  // Most characters of a label are ideographs, which fold to nothing.
  if (code < 0x5b || isIdeograph(code)) return null;
  const special = FOLDED.get(code);
  if (special !== undefined) return special;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : null;
}

/**
 * A compact text without what stands in brackets. A bracket that is never closed takes the rest with it; one that
 * was never opened falls out alone: "2025年度)" is "2025年度".
 */
export function withoutBrackets(compacted: string): string {
  if (!compacted.includes('(') && !compacted.includes(')')) return compacted;
  let depth = 0;
  let result = '';
  for (const character of compacted) {
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) result += character;
  }
  return result;
}

const NUMBERING = /^(?:[一二三四五六七八九十]{1,3}[、.．]|\d{1,2}[、.．](?!\d))/;
const BEGINS_NUMBERING = unitsOf('一二三四五六七八九十0123456789');
const DECORATION = /[:★☆*＊●■□◆▲△※√"'“”]/g;
const DECORATIONS = unitsOf(':★☆*＊●■□◆▲△※√"\'“”');
const EDGES = unitsOf('、,，.。;；—-');
const EDGE_PUNCTUATION = /^[、,，.。;；—\-]+|[、,，.。;；—\-]+$/g;

/**
 * What a label is known by: compact, without brackets and what is in them, colons, stars, ticks and its numbering.
 * "(一)财政拨款小计", "财政拨款小计：" and " 1、财政拨款 小计(万元)" are all 财政拨款小计.
 */
export function labelKey(compacted: string): string {
  const plain = withoutTranslation(withoutBrackets(compacted));
  // Most labels have nothing to strip, and of a goal's many commas none stands at its ends.
  const bare = holdsOne(plain, DECORATIONS) ? plain.replace(DECORATION, '') : plain;
  const own = beginsWithOne(bare, BEGINS_NUMBERING) ? bare.replace(NUMBERING, '') : bare;
  return beginsWithOne(own, EDGES) || endsWithOne(own, EDGES) ? own.replace(EDGE_PUNCTUATION, '') : own;
}

const TRANSLATION = /^([\u3400-\u9fff][\u3400-\u9fff:、]+\d?[:、\/]?)[A-Za-z][\w ,.&'’\/:-]{3,}$/;

/** 项目名称ProjectName, 一级指标Level1: the label alone, without its words in Latin letters. */
export function withoutTranslation(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  if (last > 0x7a || last < 0x30 || text.length < 7) return text;
  return TRANSLATION.exec(text)?.[1] ?? text;
}
