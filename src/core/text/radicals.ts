/**
 * Characters that print like a common one and are another: the Kangxi radicals (⽬ for 目, ⾦ for 金) and the ideographs
 * kept for compatibility (U+F900). Text copied out of a PDF is full of them, and nothing finds it any more.
 */
const KANGXI = [0x2f00, 0x2fd5] as const;
const COMPATIBILITY = [0xf900, 0xfad9] as const;
/** Of the radicals' supplement only those that are characters by themselves; Unicode names no equal for them. */
const SUPPLEMENT =
  '⺟母 ⺠民 ⺩王 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟';

const plainCharacter = new Map<string, string>();
for (const [first, last] of [KANGXI, COMPATIBILITY])
  for (let code = first; code <= last; code += 1) {
    const character = String.fromCharCode(code);
    const plain = character.normalize('NFKC');
    if (plain !== character) plainCharacter.set(character, plain);
  }
for (const [radical = '', plain = ''] of SUPPLEMENT.split(' ').map((pair) => [...pair]))
  plainCharacter.set(radical, plain);

/** Every character that is folded, with the one that it stands for. */
export const radicals: ReadonlyMap<string, string> = plainCharacter;

const ALL = /[\u2e80-\u2fd5\uf900-\ufad9]/g;

/** Of every text it is asked whether any of its characters may be one: a loop is quicker than an expression. */
function mayHoldOne(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x2e80 && (code <= 0x2fd5 || (code >= 0xf900 && code <= 0xfad9))) return true;
  }
  return false;
}

/** Whether a text holds a character that `foldKangxi` would change. */
export function holdsRadical(text: string): boolean {
  return mayHoldOne(text) && foldKangxi(text) !== text;
}

/** A text with common characters in place of Kangxi radicals and their like: ⽬标 is 目标. Anything else stays as it is. */
export function foldKangxi(text: string): string {
  if (!mayHoldOne(text)) return text;
  return text.replace(ALL, (character) => plainCharacter.get(character) ?? character);
}
