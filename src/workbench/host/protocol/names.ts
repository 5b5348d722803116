/** `UsedRange` on the wire is `usedRange` in a table; names that begin with _ are office.js's own. */
export function fromWire(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `usedRange` as office.js expects it in an answer: `UsedRange`. */
export function toWire(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
