import { trim } from '../../text/characters';
import { CHINESE_ORDINALS, chineseInteger } from '../../text/chineseDigits';

/** An indicator's name with its number parted from it. */
export interface IndicatorName {
  /** Of 指标N:, null where there is none. */
  readonly number: number | null;
  readonly name: string;
}

const PREFIX = new RegExp(
  `^指标\\s*(\\d{1,2}|[０-９]{1,2}|[${CHINESE_ORDINALS}]{1,3})\\s*(?:[:：.、．﹕︰]\\s*|$)`,
);
/** 指标1培训人数, 指标1项目完成率; not 指标10项 or 指标2年. */
const PREFIX_WITHOUT_COLON =
  /^指标\s*(\d{1,2})\s*(?![\d.%％]|个(?!人|体)|项(?!目)|类(?!别)|条(?!件)|次(?!数)|年(?!度|均)|月(?!均|度)|日(?!常|均)|人(?!员|均|才|口|民|大))/;
const PREFIX_WITHOUT_NUMBER = /^指标\s*[:：]\s*/;
const LIST_NUMBER = /^(?:(\d{1,2})\s*[.、．](?!\d)|[(（](\d{1,2})[)）])\s*/;
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';
const ELLIPSIS = /^[\s.。．…·⋯‥]+$/;

/** Reads "指标1: 组织代表开展活动", "指标2：", "指标:总资金", "1.培训", "①培训"; ★ and * stay with the name. */
export function readIndicatorName(text: string): IndicatorName {
  const trimmed = trim(text);
  const first = trimmed.charCodeAt(0);
  // Few names begin with 指, a digit, a bracket or a circled number; the rest need no expression.
  if (first === 0x6307) return afterPrefix(trimmed);
  if (isDigit(first) || first === 0x28 || first === 0xff08) return afterListNumber(trimmed);
  const circled = CIRCLED.indexOf(trimmed.charAt(0));
  if (trimmed !== '' && circled >= 0) return { number: circled + 1, name: trimmed.slice(1).trim() };
  return { number: null, name: trimmed };
}

/** Where the colon of 指标1: or 指标12: stands, as most forms print it; 0 for any other text. Asked of nearly every name. */
function usualColon(text: string): number {
  if (text.charCodeAt(1) !== 0x6807 || !isDigit(text.charCodeAt(2))) return 0;
  const end = isDigit(text.charCodeAt(3)) ? 4 : 3;
  const mark = text.charCodeAt(end);
  return mark === 0x3a || mark === 0xff1a ? end : 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function afterPrefix(text: string): IndicatorName {
  const colon = usualColon(text);
  if (colon > 0) return { number: Number(text.slice(2, colon)), name: trim(text.slice(colon + 1)) };
  const prefix = PREFIX.exec(text) ?? PREFIX_WITHOUT_COLON.exec(text);
  if (prefix) return { number: numberOf(prefix[1] ?? ''), name: text.slice(prefix[0].length).trim() };
  const unnumbered = PREFIX_WITHOUT_NUMBER.exec(text);
  return { number: null, name: unnumbered ? text.slice(unnumbered[0].length).trim() : text };
}

function afterListNumber(text: string): IndicatorName {
  const match = LIST_NUMBER.exec(text);
  if (!match) return { number: null, name: text };
  return { number: Number(match[1] ?? match[2]), name: text.slice(match[0].length).trim() };
}

function numberOf(digits: string): number | null {
  const ascii = digits.replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10));
  return /^\d+$/.test(ascii) ? Number(ascii) : chineseInteger(ascii);
}

/** Whether a text is dots alone, as forms print for "and so on": ……, ... */
export function isEllipsis(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first < 0x30 || (first > 0x7f && first < 0x3400) || first > 0xff00) && ELLIPSIS.test(text);
}
