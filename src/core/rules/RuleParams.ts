/**
 * Every rule by its id, with what its wording needs beyond found and expected. Rules, words and docs pages are all
 * typed or tested against this list, so a rule without words does not compile.
 */
export interface RuleParams {
  /** `cells`: the first few by their names, as a person lists them; `count`: all of them. */
  'completeness/form-not-read': Nothing;
  'completeness/indicators-not-read': UnreadCells & { readonly some: 'some' | 'none' };
  'completeness/no-indicators': Nothing;
  /** Each '' where it is there. */
  'completeness/section-missing': {
    readonly name: '' | 'missing';
    /** annual: the table has the funding of the medium term alone. */
    readonly funding: '' | 'missing' | 'annual';
    readonly goal: '' | 'missing';
  };
  'completeness/head-not-read': UnreadCells;
  /** rows: of a project of a list, whose first row states another amount. */
  'completeness/funding-not-read': UnreadCells & { readonly some: 'some' | 'none' | 'rows' };
  'completeness/goals-not-read': UnreadCells & { readonly some: 'some' | 'none' };
  /** `headings`: of the columns that nobody read; `read`: of the one that was. */
  'completeness/targets-not-checked': UnreadCells & { readonly headings: string; readonly read: string };
  'completeness/field-missing': { readonly label: string };
  'completeness/cell-error': { readonly error: string };
  'completeness/formula-not-calculated': Nothing;
  'completeness/goal-missing': {
    /** blank: nothing there, or what the form prints; number: an amount or a number alone; elsewhere: 详见附件. */
    readonly why: 'blank' | 'number' | 'elsewhere';
  };
  'completeness/required-group-empty': { readonly group: string; readonly tag: string };
  'completeness/group-missing': {
    readonly groups: string;
    /** Those that depend on the project, named beside the others; '' for none. */
    readonly also: string;
    /** What says that they belong there: the known form, other tables of the same form, or what every form has. */
    readonly basis: 'standard' | 'siblings' | 'framework';
  };
  'completeness/group-empty': { readonly group: string };
  /** name: '' where no row has a weight. */
  'completeness/weight-missing': { readonly name: string };
  'completeness/reason-missing': {
    readonly name: string;
    /** points: some were lost; short, late, lower: the target was not reached; forecast: it will not be; far-above: 130% of it and more. */
    readonly why: 'points' | 'short' | 'late' | 'lower' | 'forecast' | 'far-above';
    readonly target: string;
    readonly reached: string;
  };
  'completeness/result-missing': {
    /** Of a form, how many indicators have a result. */
    readonly name: string;
    /** Of a form, how many indicators there are; else ''. */
    readonly all: string;
    /** A field of the head may have two labels as its name: 年度资金总额”的“全年执行数. */
    readonly of: 'indicator' | 'field' | 'form';
  };
  'completeness/score-missing': { readonly name: string };
  'completeness/likelihood-missing': {
    readonly name: string;
    /** What was ticked: “确定能”“有可能”. */
    readonly answers: string;
    readonly target: string;
    readonly forecast: string;
    /** all: nothing is ticked in the whole form; sure: 确定能, and the forecast is short of the target. */
    readonly why: 'all' | 'blank' | 'twice' | 'sure';
  };
  'completeness/annual-side-empty': { readonly count: string };
  'completeness/indicator-without-value': { readonly name: string };
  'completeness/value-without-indicator': Nothing;
  'completeness/placeholder-left': {
    readonly mark: string;
    /** How many rows of …… the table has; '' for any other mark. */
    readonly rows: string;
  };
  /** number: '' where the row has none. */
  'completeness/numbering-gap': { readonly number: string; readonly due: string };
  'completeness/duplicate-indicator': {
    readonly name: string;
    /** Group and cell of the first, C12. */
    readonly group: string;
    readonly cell: string;
    readonly value: string;
    /** The first one's value, '' where it is the same. */
    readonly other: string;
  };
  'completeness/indicator-in-wrong-group': {
    readonly name: string;
    readonly group: string;
    /** Where it belongs. */
    readonly of: 'satisfaction' | 'timeliness' | 'cost' | 'quality';
  };
  'completeness/text-not-placed': Nothing;
  'completeness/department-code-missing': { readonly label: string };
  'completeness/requirement-tag-missing': { readonly group: string; readonly tag: string };

  'value/not-quantified': { readonly name: string; readonly group: string; readonly tag: string };
  'value/number-missing': Nothing;
  /** missing: with its % it still lacks ≥, ≤ or =. */
  'value/unit-missing': { readonly name: string; readonly sign: 'missing' | '' };
  'value/money-unit-incomplete': Nothing;
  'value/comparator-missing': { readonly name: string };
  'value/comparator-glyph': { readonly glyph: string; readonly due: string };
  'value/stray-space': Nothing;
  'value/nonstandard-writing': {
    /**
     * dashes: a date as 2026-12-31; together: as 20261231; twice: ≥90%以上; unit-twice: 20万元万元; two-units: 98分%;
     * broken-off: ≥5次/; points: 95.5.5%; letters: l00%; sign-last: 90%≥; unit-first: %95; full-width: ９０％;
     * traditional: 貳; numeral: 六百五十座; unit-name: 百分比 for %.
     */
    readonly why:
      | 'dashes'
      | 'together'
      | 'twice'
      | 'unit-twice'
      | 'two-units'
      | 'broken-off'
      | 'points'
      | 'letters'
      | 'sign-last'
      | 'unit-first'
      | 'full-width'
      | 'traditional'
      | 'numeral'
      | 'unit-name';
  };
  'value/columns-disagree': {
    readonly columns: string;
    /** differ: signs or units contradict each other; qualitative: 定性 beside a number. */
    readonly why: 'differ' | 'qualitative';
  };
  'value/range': {
    readonly low: string;
    readonly high: string;
    readonly unit: string;
    /** Which end alone would do, as far as the name tells. */
    readonly keep: 'low' | 'high' | 'either';
  };
  'value/range-reversed': {
    readonly low: string;
    readonly high: string;
    /** Whether the two are days or numbers. */
    readonly of: 'days' | 'numbers';
  };
  'value/percent-out-of-range': {
    readonly name: string;
    /** below: less than none, of whatever share. */
    readonly limit: 'sure' | 'usual' | 'below';
  };
  'value/idle-target': { readonly name: string; readonly comparator: string };
  'value/wrong-direction': { readonly name: string; readonly comparator: string };
  'value/unit-mismatch': { readonly group: string; readonly unit: string };
  'value/cost-as-percentage': { readonly name: string };
  'value/rate-as-quantity': { readonly name: string };
  'value/medium-term-below-annual': { readonly name: string; readonly annual: string };
  'value/not-graded': { readonly name: string };
  'value/sentence': Nothing;
  'value/several-values': Nothing;
  'value/period-not-deadline': {
    readonly name: string;
    /** year: 全年, 2026年, 一年内; rhythm: 每季度; stretch: 1月-6月. */
    readonly why: 'year' | 'rhythm' | 'stretch';
  };
  'value/date-without-year': { readonly year: string };
  'value/date-outside-year': { readonly year: string };
  'value/date-impossible': Nothing;
  'value/weights-differ': {
    /** The family whose label prints its points; '' for all indicators together. */
    readonly family: string;
    readonly sum: string;
    /** 90, or 40-50. */
    readonly due: string;
  };
  /** weight: '' where the score is below none. */
  'value/score-out-of-range': { readonly weight: string };
  'value/result-out-of-range': {
    readonly name: string;
    /** share: more than all, or less than none; unclear: 9.5 or 1.2 of 满意度; negative: fewer than none. */
    readonly why: 'share' | 'unclear' | 'negative';
  };
  'value/result-unit-differs': { readonly target: string };
  'value/negative-value': { readonly name: string; readonly of: 'money' | 'time' | 'count' };
  'value/score-sum-differs': {
    /** As the form prints it: 总分, 合计. */
    readonly label: string;
    readonly total: string;
    readonly sum: string;
    /** stale: the total's formula adds up the scores, and was not calculated again. */
    readonly why: 'differs' | 'stale';
  };
  'value/score-above-result': {
    readonly target: string;
    readonly reached: string;
    readonly weight: string;
    /** lower: a grade below the one that was due; execution: of 预算执行率, without a target. */
    readonly why: 'full' | 'high' | 'late' | 'lower' | 'execution';
  };
  'value/number-became-date': {
    /** What was most likely typed: 7-9 for 7月9日. */
    readonly typed: string;
    readonly shown: 'date' | 'time';
  };
  'value/time-and-rate': { readonly name: string; readonly asked: 'time' | 'rate' };
  'value/approximate': Nothing;
  'value/fraction-of-whole': { readonly unit: string };
  'value/input-as-output': { readonly name: string };
  'value/kangxi-radical': { readonly odd: string; readonly plain: string };
  'value/goal-differs': {
    /** What the goal says: 培训乡村医生300人. */
    readonly goal: string;
    /** Where it says so: C10. */
    readonly cell: string;
  };

  'funding/amount-not-numeric': {
    readonly label: string;
    readonly unit: string;
    /** needed: nothing but the cell itself says the unit. */
    readonly unitNeeded: '' | 'needed';
  };
  'funding/amount-as-text': { readonly label: string };
  'funding/amount-format': {
    readonly label: string;
    readonly shown: 'percent' | 'date';
    /** The number that the cell holds. */
    readonly held: string;
  };
  'funding/amount-negative': { readonly label: string };
  /** `sources`: those that are filled in where no total is printed, else ''. */
  'funding/total-missing': { readonly label: string; readonly sources: string };
  'funding/parts-missing': { readonly label: string; readonly total: string; readonly unit: string };
  'funding/total-differs-from-parts': {
    readonly total: string;
    readonly parts: string;
    readonly difference: string;
    readonly unit: string;
    /** 全年执行数, for a column beside the one that was read; else ''. */
    readonly column: string;
    /** stale: the total's formula was not calculated again; text: it passes over sources held as text; rounded: cells show fewer digits. */
    readonly why: 'none' | 'stale' | 'text' | 'rounded';
    /** The cells that it comes from; for rounded ones what each holds and shows: E8 12.345→12.35. */
    readonly cells: string;
  };
  'funding/cost-differs-from-total': {
    readonly total: string;
    readonly costs: string;
    readonly difference: string;
    readonly unit: string;
  };
  'funding/spending-differs-from-total': {
    readonly spent: string;
    readonly total: string;
    readonly difference: string;
    readonly unit: string;
  };
  'funding/execution-rate-differs': {
    readonly label: string;
    readonly spent: string;
    readonly planned: string;
    readonly unit: string;
  };
  'funding/spent-above-budget': {
    readonly label: string;
    readonly spent: string;
    readonly planned: string;
    readonly difference: string;
    readonly unit: string;
    /** expected: 全年预计执行数 is above it. */
    readonly of: 'spent' | 'expected';
  };
  'funding/unit-not-stated': {
    readonly label: string;
    /** The amount in 万元, taken for 元 and for 万元. */
    readonly asYuan: string;
    readonly asWan: string;
  };
  'funding/one-lump-cost': { readonly name: string };
  'funding/medium-term-below-annual': {
    readonly mediumTerm: string;
    readonly annual: string;
    readonly unit: string;
  };

  'workbook/duplicate-project': { readonly sheet: string };
  'workbook/same-indicator-different-value': {
    readonly name: string;
    readonly project: string;
    readonly other: string;
  };
  'workbook/year-differs': { readonly year: string; readonly most: string };
  'workbook/copied-goal': { readonly project: string };
  'workbook/copied-indicators': { readonly project: string; readonly count: string };
  'workbook/total-is-sum-of-others': { readonly total: string; readonly unit: string };
  'workbook/unit-name-cut': { readonly whole: string };

  /** A rule that broke down. Not a rule of its own: `check` reports it, so that nothing is passed in silence. */
  'check/rule-failed': { readonly rule: string; readonly reason: string };
}

/** "completeness/goal-missing": category, slash, name. */
export type RuleId = keyof RuleParams;

/** Cells whose texts were not read. */
type UnreadCells = { readonly cells: string; readonly count: string };

type Nothing = Readonly<Record<never, string>>;
