import { fromA1, type CellAddress } from '../../../src/core/grid/address';

/**
 * Reckons the formulas of validations, conditional formats and the summary as Excel does, as far as they go, so that a
 * test can say what a person would see. Errors are the text #VALUE!.
 */
export type Value = string | number | boolean | null;
export type ValueAt = (cell: CellAddress, sheet: string | null) => Value;

const ERROR = '#VALUE!';
const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|('(?:[^']|'')*'!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![A-Z(])|(\d+(?:\.\d+)?)|([A-Z]+)(?=\()|(TRUE|FALSE)|(<>|<=|>=|[-+*/&=<>(),]))/y;

type Argument = Value | readonly Value[];

const number = (value: Value): number => (value === null || value === '' ? 0 : Number(value));
const text = (value: Value): string =>
  value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
const one = (argument: Argument | undefined): Value =>
  Array.isArray(argument) ? ((argument as Value[])[0] ?? null) : ((argument ?? null) as Value);
const flat = (all: readonly Argument[]): Value[] => all.flatMap((argument) => argument as Value | Value[]);
const round = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits + 0;

const FUNCTIONS: Readonly<Record<string, (all: readonly Argument[]) => Value>> = {
  IF: ([test, then, otherwise]) => (one(test) ? one(then) : one(otherwise)),
  AND: (all) => (flat(all).includes(ERROR) ? ERROR : flat(all).every(Boolean)),
  OR: (all) => (flat(all).includes(ERROR) ? ERROR : flat(all).some(Boolean)),
  NOT: ([value]) => !one(value),
  LEN: ([value]) => text(one(value)).length,
  TRIM: ([value]) => text(one(value)).replace(/ +/g, ' ').replace(/^ | $/g, ''),
  SUBSTITUTE: ([value, old, by]) => text(one(value)).replaceAll(text(one(old)), text(one(by))),
  FIND: ([needle, value]) => {
    const at = text(one(value)).indexOf(text(one(needle)));
    return at < 0 ? ERROR : at + 1;
  },
  LEFT: ([value, count]) => text(one(value)).slice(0, number(one(count))),
  MID: ([value, start, count]) =>
    one(start) === ERROR
      ? ERROR
      : text(one(value)).slice(number(one(start)) - 1, number(one(start)) - 1 + number(one(count))),
  CHAR: ([code]) => String.fromCharCode(number(one(code))),
  ISERROR: ([value]) => one(value) === ERROR,
  // "2024/1/1" and the like are numbers to Excel too; nothing here depends on it.
  VALUE: ([value]) => (/^\s*\d+(\.\d+)?\s*$/.test(text(one(value))) ? Number(text(one(value))) : ERROR),
  ISNUMBER: ([value]) => typeof one(value) === 'number',
  ISTEXT: ([value]) => typeof one(value) === 'string' && one(value) !== ERROR,
  ROUND: ([value, digits]) =>
    Number.isNaN(number(one(value))) ? ERROR : round(number(one(value)), number(one(digits))),
  SUM: (all) => flat(all).reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0),
  COUNT: (all) => flat(all).filter((value) => typeof value === 'number').length,
  COUNTA: (all) => flat(all).filter((value) => value !== null).length,
  SUMIF: ([tested, , summed]) =>
    flat([tested ?? null]).reduce<number>((sum, value, at) => {
      const amount = flat([summed ?? null])[at];
      return sum + (typeof value === 'number' && value > 0 && typeof amount === 'number' ? amount : 0);
    }, 0),
  /** Of the tests only those for numbers above one: ">0". */
  COUNTIFS: (all) => {
    const areas = all.filter((_, at) => at % 2 === 0).map((area) => flat([area]));
    const least = all.filter((_, at) => at % 2 === 1).map((test) => Number(text(one(test)).slice(1)));
    const rows = Array.from(areas[0] ?? [], (_, row) => row);
    const isAbove = (value: Value | undefined, at: number) =>
      typeof value === 'number' && value > (least[at] ?? 0);
    return rows.filter((row) => areas.every((area, at) => isAbove(area[row], at))).length;
  },
  ROWS: ([area]) => (Array.isArray(area) ? area.length : 1),
};

/** `from` is the cell the formula is written for, `at` the cell it is reckoned in: its relative references move along. */
export function reckon(
  formula: string,
  valueAt: ValueAt,
  from: CellAddress = { row: 0, column: 0 },
  at: CellAddress = from,
): Value {
  const tokens: RegExpExecArray[] = [];
  TOKEN.lastIndex = 1;
  while (TOKEN.lastIndex < formula.length) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(formula);
    if (!token) throw new Error(`Not understood: ${formula.slice(start)}`);
    tokens.push(token);
  }
  let next = 0;
  const peek = (): string | undefined => tokens[next]?.[8];
  const take = (sign: string): void => {
    if (peek() !== sign) throw new Error(`${sign} wanted in ${formula}`);
    next += 1;
  };

  const moved = (reference: string): CellAddress => {
    const cell = fromA1(reference)!;
    return {
      row: /\$\d/.test(reference) ? cell.row : cell.row + at.row - from.row,
      column: reference.startsWith('$') ? cell.column : cell.column + at.column - from.column,
    };
  };

  function primary(): Argument {
    if (peek() === '-') {
      next += 1;
      return -number(one(primary()));
    }
    if (peek() === '(') {
      next += 1;
      const inner = comparison();
      take(')');
      return inner;
    }
    const token = tokens[next]!;
    next += 1;
    const [, quoted, sheet, first, last, digits, name, truth] = token;
    if (quoted !== undefined) return quoted.slice(1, -1).replaceAll('""', '"');
    if (digits !== undefined) return Number(digits);
    if (truth !== undefined) return truth === 'TRUE';
    if (name !== undefined) return call(name);
    const sheetName = sheet === undefined ? null : sheet.slice(1, -2).replaceAll("''", "'");
    const start = moved(first!);
    if (last === undefined) return valueAt(start, sheetName);
    const end = moved(last);
    const values: Value[] = [];
    for (let row = start.row; row <= end.row; row += 1) {
      for (let column = start.column; column <= end.column; column += 1) {
        values.push(valueAt({ row, column }, sheetName));
      }
    }
    return values;
  }

  function call(name: string): Value {
    const run = FUNCTIONS[name];
    if (!run) throw new Error(`Unknown function ${name}`);
    const all: Argument[] = [];
    take('(');
    while (peek() !== ')') {
      all.push(comparison());
      if (peek() === ',') next += 1;
    }
    take(')');
    return run(all);
  }

  function binary(
    signs: readonly string[],
    operand: () => Argument,
    run: (sign: string, a: Value, b: Value) => Value,
  ) {
    return (): Argument => {
      let left = operand();
      for (let sign = peek(); sign !== undefined && signs.includes(sign); sign = peek()) {
        next += 1;
        left = run(sign, one(left), one(operand()));
      }
      return left;
    };
  }

  const product = binary(['*', '/'], primary, (sign, a, b) =>
    sign === '*' ? number(a) * number(b) : number(a) / number(b),
  );
  const addition = binary(['+', '-'], product, (sign, a, b) => {
    if (a === ERROR || b === ERROR) return ERROR;
    return sign === '+' ? number(a) + number(b) : number(a) - number(b);
  });
  const joined = binary(['&'], addition, (_, a, b) => text(a) + text(b));
  const comparison = binary(['=', '<>', '<', '>', '<=', '>='], joined, (sign, a, b) => {
    const [x, y] = typeof a === 'number' && typeof b === 'number' ? [a, b] : [a ?? '', b ?? ''];
    if (sign === '=') return x === y;
    if (sign === '<>') return x !== y;
    // Excel ranks every text above every number.
    if (typeof x !== typeof y) return (typeof x === 'string') === sign.startsWith('>');
    if (sign === '<') return x < y;
    if (sign === '>') return x > y;
    return sign === '<=' ? x <= y : x >= y;
  });

  const result = one(comparison());
  if (next !== tokens.length) throw new Error(`More than one expression: ${formula}`);
  return result;
}
