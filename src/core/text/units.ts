/**
 * A set of UTF-16 units, a bit for each of them. Most texts neither begin nor end with one of a few characters, nor hold any:
 * to see that is quicker than to put them to an expression.
 */
export type Units = Uint8Array;

export function unitsOf(characters: string): Units {
  const units = new Uint8Array(0x10000 / 8);
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    units[unit >> 3] = (units[unit >> 3] ?? 0) | (1 << (unit & 7));
  }
  return units;
}

function has(units: Units, unit: number): boolean {
  return ((units[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;
}

export function beginsWithOne(text: string, units: Units): boolean {
  return text !== '' && has(units, text.charCodeAt(0));
}

export function endsWithOne(text: string, units: Units): boolean {
  return text !== '' && has(units, text.charCodeAt(text.length - 1));
}

export function holdsOne(text: string, units: Units): boolean {
  for (let at = 0; at < text.length; at++) if (has(units, text.charCodeAt(at))) return true;
  return false;
}
