import { invalidArgument } from '../protocol/HostError';

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw invalidArgument(`${name} must be a text.`);
  return value;
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw invalidArgument(`${name} must be a number.`);
  return value;
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(`${name} must be true or false.`);
  return value;
}

/** One of Excel's words; capitals do not matter. */
export function oneOf<T extends string>(value: unknown, words: readonly T[], name: string): T {
  const found = words.find((word) => word.toLowerCase() === String(value).toLowerCase());
  if (found === undefined) throw invalidArgument(`${name} can't be ${String(value)}.`);
  return found;
}

export function recordArgument(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(`${name} must be an object.`);
  }
  return value as Readonly<Record<string, unknown>>;
}
