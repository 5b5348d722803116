import { fromA1, type CellArea } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/SheetGrid';
import {
  decimal,
  decimalOfNumber,
  multiply,
  shift,
  subtract,
  sum,
  ZERO,
  type Decimal,
} from '../../core/money/decimal';

/**
 * The values of an area row by row, blank cells as null; `sheet` is null for the formula's own. Undefined where a value
 * is not known: no such sheet, an error, a formula that cannot be evaluated.
 */
export type ValuesOf = (sheet: string | null, area: CellArea) => readonly CellValue[] | undefined;

/** What an operand is: a number, a text, or a blank cell. */
type Operand = { readonly number: Decimal } | { readonly text: string } | 'blank';

/** Excel itself takes no formula that is longer, and none whose brackets are nested deeper. */
const LONGEST_FORMULA = 8192;
const DEEPEST = 64;
/** A number with more digits is no amount, and multiplying such numbers takes longer with each of them. */
const MOST_DIGITS = 400;

/** Thrown where a formula is more than this file evaluates; never leaves it. */
class Unknown extends Error {}

/**
 * What a formula comes to, exactly: sums, differences and products of cells and numbers, SUM, division by a power of
 * ten, or one cell as it is. Undefined for anything else: a guess would be worse than no result.
 */
export function evaluate(formula: string, valuesOf: ValuesOf): number | string | undefined {
  if (formula.length > LONGEST_FORMULA) return undefined;
  try {
    const result = new Evaluation(tokensOf(formula.replace(/^=/, '')), valuesOf).whole();
    if (result === 'blank') return 0;
    return 'text' in result ? result.text : Number(result.number);
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

interface Reference {
  readonly sheet: string | null;
  readonly area: CellArea;
}

/** A sign, a bracket or "SUM(" as text. */
type Token = string | { readonly number: Decimal } | Reference;

/** With an optional sheet a cell or an area; a number; a sign. Nothing else may follow or stand between. */
const TOKEN =
  /\s*(?:(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?(?![\p{L}\p{N}_.(!:])|(\d+(?:\.\d+)?)(?![\p{L}\p{N}_.!:])|(SUM\(|[-+*/(),]))\s*/iuy;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const match = TOKEN.exec(text);
    if (!match) throw new Unknown();
    const [, sheet, first, last, digits, sign] = match;
    const number = digits === undefined || digits.length > MOST_DIGITS ? null : decimal(digits);
    if (first !== undefined) tokens.push(referenceOf(sheet, first, last ?? first));
    else if (number !== null) tokens.push({ number });
    else tokens.push((sign ?? '').toUpperCase());
  }
  return tokens;
}

function referenceOf(sheet: string | undefined, first: string, last: string): Reference {
  const a = fromA1(first);
  const b = fromA1(last);
  if (!a || !b) throw new Unknown();
  return {
    sheet: sheet?.replace(/^'|'$/g, '').replaceAll("''", "'") ?? null,
    area: {
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
    },
  };
}

/** One reading of the tokens, from the first to the last. */
class Evaluation {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly valuesOf: ValuesOf,
  ) {}

  whole(): Operand {
    const result = this.tokens.length === 0 ? null : this.sum();
    if (result === null || this.at < this.tokens.length) throw new Unknown();
    return result;
  }

  private sum(): Operand {
    let left = this.product();
    while (this.tokens[this.at] === '+' || this.tokens[this.at] === '-') {
      const minus = this.tokens[this.at++] === '-';
      const right = numberOf(this.product());
      left = short(minus ? subtract(numberOf(left), right) : sum([numberOf(left), right]));
    }
    return left;
  }

  private product(): Operand {
    let left = this.factor();
    while (this.tokens[this.at] === '*' || this.tokens[this.at] === '/') {
      const times = this.tokens[this.at++] === '*';
      const right = numberOf(this.factor());
      left = short(times ? multiply(numberOf(left), right) : divide(numberOf(left), right));
    }
    return left;
  }

  private factor(): Operand {
    const signs = this.at;
    while (this.tokens[this.at] === '+' || this.tokens[this.at] === '-') this.at += 1;
    const minuses = this.tokens.slice(signs, this.at).filter((token) => token === '-').length;
    const operand = this.unsigned();
    if (minuses === 0) return operand;
    const number = numberOf(operand);
    return { number: minuses % 2 === 1 ? subtract(ZERO, number) : number };
  }

  private unsigned(): Operand {
    const token = this.tokens[this.at++];
    if (token === '(') return this.nested(() => this.sum());
    if (token === 'SUM(') return this.nested(() => ({ number: this.sumOfArguments() }));
    if (token === undefined || typeof token === 'string') throw new Unknown();
    return 'number' in token ? token : this.cell(token);
  }

  /** What stands up to the closing bracket. */
  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unknown();
    const inside = read();
    if (this.tokens[this.at++] !== ')') throw new Unknown();
    this.depth -= 1;
    return inside;
  }

  private cell({ sheet, area }: Reference): Operand {
    const [value, ...others] = this.values({ sheet, area });
    if (others.length > 0) throw new Unknown();
    return operandOf(value ?? null);
  }

  /** SUM counts the numbers of an area and passes over its texts. */
  private sumOfArguments(): Decimal {
    const numbers: Decimal[] = [];
    do {
      const token = this.tokens[this.at];
      if (typeof token === 'object' && 'area' in token && /^[,)]$/.test(String(this.tokens[this.at + 1]))) {
        this.at += 1;
        for (const value of this.values(token)) if (typeof value === 'number') numbers.push(exact(value));
      } else {
        numbers.push(numberOf(this.sum()));
      }
    } while (this.tokens[this.at] === ',' && this.at++ > 0);
    return sum(numbers);
  }

  private values({ sheet, area }: Reference): readonly CellValue[] {
    const values = this.valuesOf(sheet, area);
    if (!values) throw new Unknown();
    return values;
  }
}

function operandOf(value: CellValue): Operand {
  if (value === null) return 'blank';
  if (typeof value === 'number') return { number: exact(value) };
  if (typeof value === 'string') return { text: value };
  throw new Unknown();
}

/** As Excel takes it in a sum: a blank cell is 0, a text that is a plain number counts. */
function numberOf(operand: Operand): Decimal {
  if (operand === 'blank') return ZERO;
  const number = 'number' in operand ? operand.number : decimal(operand.text.trim());
  if (number === null) throw new Unknown();
  return number;
}

function exact(value: number): Decimal {
  const number = decimalOfNumber(value);
  if (number === null) throw new Unknown();
  return number;
}

function short(number: Decimal): Operand {
  if (number.length > MOST_DIGITS) throw new Unknown();
  return { number };
}

/** Only by a power of ten is a quotient exact: 元 to 万元. */
function divide(a: Decimal, b: Decimal): Decimal {
  if (!/^10*$/.test(b)) throw new Unknown();
  return shift(a, 1 - b.length);
}
