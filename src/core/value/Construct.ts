/**
 * One thing that the grammar of indicator values knows. Constructs stand in tables, in the order in which they are
 * tried: each reads, or declines with null. docs/指标值的文法.md is made from these tables, and a test holds every
 * construct to its examples.
 */
export interface Construct<Input extends readonly unknown[], Result> {
  /** In the field's words: 百分之几, 起止年份. */
  readonly name: string;
  /** Three whole values that this construct reads, or takes part in reading. */
  readonly examples: readonly [string, string, string];
  read(...input: Input): Result | null;
}

/** Reads a whole text, or what it is given of a cell. */
export type WholeConstruct<Input, Result> = Construct<[input: Input], Result>;

/** Reads what stands at one place of a tidied text. */
export type PlaceConstruct<Result> = Construct<[text: string, at: number], Result>;

/** Takes a step further in a text that a scanner holds; null where it isn't its turn. */
export type StepConstruct<Scanner> = Construct<[scanner: Scanner], true>;

/** What the first construct that doesn't decline reads; null where all do. */
export function firstOf<Input, Result>(
  constructs: readonly WholeConstruct<Input, Result>[],
  input: Input,
): Result | null {
  for (const construct of constructs) {
    const result = construct.read(input);
    if (result !== null) return result;
  }
  return null;
}

/** As `firstOf`, for what stands at `at`. */
export function firstAt<Result>(
  constructs: readonly PlaceConstruct<Result>[],
  text: string,
  at: number,
): Result | null {
  for (const construct of constructs) {
    const result = construct.read(text, at);
    if (result !== null) return result;
  }
  return null;
}

/** Lets a scanner take its next step; false where no construct takes one. */
export function stepOn<Scanner>(constructs: readonly StepConstruct<Scanner>[], scanner: Scanner): boolean {
  for (const construct of constructs) if (construct.read(scanner) !== null) return true;
  return false;
}
