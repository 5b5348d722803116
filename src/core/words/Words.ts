import type { HiddenPlace } from '../check/Finding';
import type { RuleCategory, Severity } from '../glossary/finding';
import type { FieldId, IndicatorKind, Period, Requirement } from '../glossary/form';
import type { ProfileId } from '../rules/profiles';
import type { RuleParams, RuleId } from '../rules/RuleParams';

export type Locale = 'zh-CN' | 'en-US';

/** What a message may speak of. */
export interface MessageFacts<Params> {
  /** As seen in the cell; null where nothing stands. */
  readonly found: string | null;
  readonly expected: string | null;
  readonly params: Params;
}

/** The words of one rule. */
export interface RuleWords<Params> {
  /** A few words for lists and headings. */
  readonly title: string;
  /** What was found and what is wrong with it: one or two short sentences. */
  message(facts: MessageFacts<Params>): string;
  /**
   * The same of several cells of one table, without them and without a full stop: 9 个指标值没有单位. Absent where each has
   * something of its own to say.
   */
  readonly many?: (count: number) => string;
  /** What to write instead. */
  readonly advice: string;
  /** Where the rule comes from. */
  readonly source: string;
}

export type RulesWords = { readonly [Id in RuleId]: RuleWords<RuleParams[Id]> };

/** The rules of what was reached, its points and their weights. */
export type ResultRuleId = Extract<
  RuleId,
  | `value/${'weights' | 'score' | 'result'}-${string}`
  | `completeness/${'weight' | 'score' | 'result' | 'reason' | 'likelihood'}-${string}`
>;

/** The rules that say what of a sheet or table could not be read. */
export type UnreadRuleId = Extract<
  RuleId,
  `completeness/${string}-not-read` | 'completeness/targets-not-checked' | 'completeness/text-not-placed'
>;

/** The rules of how a value is written, whatever its indicator. */
export type WritingRuleId = Extract<
  RuleId,
  | 'value/number-missing'
  | 'value/unit-missing'
  | 'value/money-unit-incomplete'
  | 'value/comparator-missing'
  | 'value/comparator-glyph'
  | 'value/stray-space'
  | 'value/nonstandard-writing'
  | 'value/columns-disagree'
  | 'value/range'
  | 'value/range-reversed'
  | 'value/several-values'
  | 'value/sentence'
  | 'value/date-without-year'
  | 'value/date-impossible'
  | 'value/number-became-date'
  | 'value/approximate'
  | 'value/kangxi-radical'
>;

/** The words of the core. Every other layer that speaks has a folder `words` of its own, a file a language. */
export interface Words {
  readonly locale: Locale;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly profiles: Readonly<Record<ProfileId, string>>;
  readonly categories: Readonly<Record<RuleCategory, string>>;
  readonly fields: Readonly<Record<FieldId, string>>;
  readonly periods: Readonly<Record<Period, string>>;
  readonly requirements: Readonly<Record<Requirement, string>>;
  readonly indicatorKinds: Readonly<Record<IndicatorKind, string>>;
  readonly rules: RulesWords;
  /** Instead of a name in quotes, for a row without one. */
  readonly nameless: string;
  /** Behind a message: its cell is hidden. `sheet` is the sheet's name, `row` 13, `column` E. */
  hiddenPlace(
    place: HiddenPlace,
    at: { readonly sheet: string; readonly row: string; readonly column: string },
  ): string;
}
