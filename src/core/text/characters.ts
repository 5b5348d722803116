import { plainSignAt, SIGN_LOOKALIKES } from './comparatorSigns';
import { radicals } from './radicals';

/**
 * Characters as people type them, brought to one form for reading. An explicit map and not NFKC: that would turn
 * ㎡ into m2 and ① into 1. The cell itself keeps its text; this is what the grammar looks at.
 */
export interface Tidied {
  /** Without blanks (one is kept between two digits), half width, simplified, one kind of dash, dot and sign of comparison. */
  readonly text: string;
  /** A blank stood inside the text, not only at its ends. */
  readonly innerBlank: boolean;
  /** Full-width digits, letters, percent signs or decimal points stood in it. */
  readonly fullWidth: boolean;
  /** Traditional characters of the units and words of this trade stood in it. */
  readonly traditional: boolean;
  /** A sign of comparison stood in it as one that only looks like it: ≧ ⩾ ═ for ≥ ≥ =. */
  readonly signs: boolean;
  /** Kangxi radicals or their like stood in it. */
  readonly radicals: boolean;
}

/** Traditional and simplified, in pairs: the signs of units, numerals and the commonest words of these tables. */
const TRADITIONAL =
  '萬万 億亿 個个 箇个 兩两 條条 輛辆 臺台 檯台 間间 畝亩 噸吨 戶户 項项 場场 張张 顆颗 隻只 雙双 種种 級级 組组 屆届 員员 類类 點点 學学 時时 鐘钟 鍾钟 ' +
  '週周 號号 達达 過过 於于 無无 總总 約约 餘余 長长 質质 圓元 圆元 塊块 筆笔 層层 棟栋 冊册 門门 處处 課课 節节 對对 後后 內内 貳贰 參叁 陸陆 顯显 進进 ' +
  '續续 強强 穩稳 優优 歲岁 單单 標标 準准 滿满 應应 發发 頭头 盞盏 幾几 還还 實实 際际 從从 較较 為为 爲为 與与 據据 報报 訓训 會会 議议 書书 業业 產产 ' +
  '産产 農农 鄉乡 鎮镇 區区 縣县 車车 艙舱 擔担 劑剂 針针 療疗 護护 費费 資资 協协 設设 備备 維维 檢检 測测 驗验 評评 調调 開开 關关 認认 證证 統统 網网 ' +
  '線线 頁页 檔档 電电 話话 動动 數数 環环 衛卫 豬猪 雞鸡 魚鱼 羣群 廠厂 廣广 館馆 園园 橋桥 隊队 擴扩 勞劳 務务 釐厘 裡里 裏里 鑄铸 樣样 載载 斷断 漸渐 ' +
  '題题 機机 構构 審审 辦办 計计 劃划';

/** Dashes, dots and other marks that are one and the same for reading. */
const MARKS: readonly (readonly [from: string, to: string])[] = [
  ['–—―−－﹣‐‑‒─━﹘', '-'],
  ['～〜∼∽˜﹏', '~'],
  ['·•‧∙・･⋅●', '·'],
  ['（﹙', '('],
  ['）﹚', ')'],
  ['［', '['],
  ['］', ']'],
  ['，﹐', ','],
  ['：﹕', ':'],
  ['；﹔', ';'],
  ['／∕⁄', '/'],
  ['＋﹢', '+'],
  ['＊﹡∗', '*'],
  ['￥', '¥'],
  ['？﹖', '?'],
  ['＿', '_'],
];

const FULL_WIDTH_MARKS: readonly (readonly [from: string, to: string])[] = [
  ['％﹪٪℅', '%'],
  ['．﹒', '.'],
];

const BLANKS =
  ' \t\n\v\f\r\u0085\u00a0\u00ad\u1680\u180e\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f' +
  '\u2028\u2029\u202a\u202b\u202c\u202d\u202e\u202f\u205f\u2060\u2066\u2067\u2068\u2069\u3000\ufeff';

const simplified = new Map<string, string>();
for (const pair of TRADITIONAL.split(' ')) simplified.set(pair.charAt(0), pair.charAt(1));

const marks = new Map<string, string>();
for (const [from, to] of MARKS) for (const mark of from) marks.set(mark, to);

const halfWidth = new Map<string, string>();
for (const [from, to] of FULL_WIDTH_MARKS) for (const mark of from) halfWidth.set(mark, to);
for (let code = 0x21; code <= 0x7e; code += 1) {
  const plain = String.fromCharCode(code);
  if (/[0-9A-Za-z]/.test(plain)) halfWidth.set(String.fromCharCode(code + 0xfee0), plain);
}

const PLAIN = 0;
const BLANK = 1;
const ODD = 2;
/** What each UTF-16 unit is: a look-up, since most texts hold nothing odd and all are asked. */
const characterClass = new Uint8Array(0x10000);
for (const blank of BLANKS) characterClass[blank.charCodeAt(0)] = BLANK;
for (const map of [simplified, marks, halfWidth, radicals])
  for (const character of map.keys()) characterClass[character.charCodeAt(0)] = ODD;
for (const sign of SIGN_LOOKALIKES) characterClass[sign.charCodeAt(0)] = ODD;

const isDigit = (character: string): boolean => character >= '0' && character <= '9';

/** Takes a text without blanks at its ends; see `Tidied` for what comes back. */
export function tidy(text: string): Tidied {
  let first = 0;
  while (first < text.length && characterClass[text.charCodeAt(first)] === PLAIN) first += 1;
  if (first === text.length) {
    return { text, innerBlank: false, fullWidth: false, traditional: false, signs: false, radicals: false };
  }
  let out = text.slice(0, first);
  let innerBlank = false;
  let fullWidth = false;
  let traditional = false;
  let signs = false;
  let folded = false;
  let afterBlank = false;
  for (let at = first; at < text.length; at += 1) {
    const character = text.charAt(at);
    const kind = characterClass[text.charCodeAt(at)];
    if (kind === BLANK) {
      afterBlank = true;
      continue;
    }
    let plain = character;
    if (kind === ODD) {
      const half = halfWidth.get(character);
      const common = radicals.get(character);
      const simple = simplified.get(common ?? character);
      const sign = half === undefined && simple === undefined ? plainSignAt(text, at) : null;
      if (half !== undefined) fullWidth = true;
      if (common !== undefined) folded = true;
      if (simple !== undefined) traditional = true;
      if (sign !== null) signs = true;
      plain = half ?? simple ?? common ?? sign ?? marks.get(character) ?? character;
    }
    if (afterBlank) {
      innerBlank = true;
      // 1 200 is one number, 95 90 are two: reading decides.
      if (isDigit(plain) && isDigit(out.charAt(out.length - 1))) out += ' ';
      afterBlank = false;
    }
    out += plain;
  }
  return { text: out, innerBlank, fullWidth, traditional, signs, radicals: folded };
}

export function isIdeograph(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** As `String.trim` does, but at once: hardly a text of a table has a blank at its ends. */
export function trim(text: string): string {
  const last = text.length - 1;
  if (last < 0) return text;
  return isNoBlank(text.charCodeAt(0)) && isNoBlank(text.charCodeAt(last)) ? text : text.trim();
}

/** Of the characters that `trim` takes away all but two stand up to U+205F. */
function isNoBlank(code: number): boolean {
  return code > 0x205f ? code !== 0x3000 && code !== 0xfeff : code > 0x20 && code < 0xa0;
}

/** Without blanks of any kind at both ends, the ideographic and the zero-width ones among them. */
export function trimBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && characterClass[text.charCodeAt(start)] === BLANK) start += 1;
  while (end > start && characterClass[text.charCodeAt(end - 1)] === BLANK) end -= 1;
  return text.slice(start, end);
}
