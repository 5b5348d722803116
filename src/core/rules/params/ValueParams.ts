import type { Nothing } from './shapes';

/** How values are written and what they mean: the rules of value/, each with what its wording needs beyond found and expected. */
export interface ValueParams {
  'value/not-quantified': { readonly name: string; readonly group: string; readonly tag: string };
  'value/number-missing': Nothing;
  /** sign: missing: with its % it still lacks ≥, ≤ or =; blank: the form's own cell for the unit, F10, or ''. */
  'value/unit-missing': { readonly name: string; readonly sign: 'missing' | ''; readonly blank: string };
  'value/money-unit-incomplete': Nothing;
  /** blank: the form's own cell for the sign, D10; '' where it has none. */
  'value/comparator-missing': { readonly name: string; readonly blank: string };
  /** rows: how many rows of the table write it so, where all do; '' where it is told of this one alone. */
  'value/comparator-glyph': { readonly glyph: string; readonly due: string; readonly rows: string };
  'value/stray-space': Nothing;
  'value/nonstandard-writing': {
    /**
     * dashes: a date as 2026-12-31; together: as 20261231; twice: ≥90%以上; unit-twice: 20万元万元; two-units: 98分%, 30吨次; two-bounds: ≥620≤700家;
     * broken-off: ≥5次/; two-signs: ≤≥5%; fraction: 1/2 for a rate; bracket: 95%(; points: 95.5.5%; letters: l00%; sign-last: 90%≥; unit-first: %95; full-width: ９０％;
     * traditional: 貳; numeral: 六百五十座; unit-name: 百分比 for %; unit-column: the same in a column of its own.
     */
    readonly why:
      | 'dashes'
      | 'together'
      | 'twice'
      | 'unit-twice'
      | 'two-units'
      | 'two-bounds'
      | 'broken-off'
      | 'two-signs'
      | 'fraction'
      | 'bracket'
      | 'points'
      | 'letters'
      | 'sign-last'
      | 'unit-first'
      | 'full-width'
      | 'traditional'
      | 'numeral'
      | 'unit-name'
      | 'unit-column';
  };
  'value/columns-disagree': {
    readonly columns: string;
    /** differ: signs or units contradict each other; qualitative: 定性 beside a number; quantitative: 定量 beside words. */
    readonly why: 'differ' | 'qualitative' | 'quantitative';
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
    /** below: less than none, of whatever share; part: 0.95%, where 95% was meant. */
    readonly limit: 'sure' | 'usual' | 'below' | 'part';
    /** Of a part: ≥95%; else ''. */
    readonly due: string;
  };
  'value/idle-target': { readonly name: string; readonly comparator: string };
  'value/wrong-direction': {
    readonly name: string;
    readonly comparator: string;
    /** 正向 or 反向 of the form's own column, which the sign contradicts. */
    readonly stated?: string;
  };
  /** unit: '' where the value is a date, ':' where it is a ratio. */
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
  /** since: the year in which the medium term of the form begins, of a date on that side; else ''. */
  'value/date-outside-year': {
    readonly year: string;
    /** The first year of the medium term, where the date lies before it; else ''. */
    readonly since: string;
    /** The month in which 项目期 ends, where the date lies behind it; else ''. */
    readonly until: string;
  };
  'value/date-impossible': Nothing;
  'value/weights-differ': {
    /** The family whose label prints its points; '' for all indicators together. */
    readonly family: string;
    readonly sum: string;
    /** 90, or 40-50. */
    readonly due: string;
    /** The column's own word: 分值, 权重. */
    readonly label: string;
    readonly unit: '%' | '分';
    /** What the row 合计 prints, where that is what is wrong; else ''. */
    readonly printed: string;
    /** How that row is called: 合计, 总分; else ''. */
    readonly total: string;
    /** The points of 预算执行率 in the head, which go to the whole as well; '' where it has none. */
    readonly execution: string;
    /** What is left without 预算执行率, where that is one of the rows that were added; else ''. */
    readonly withoutExecution: string;
  };
  /** label: the column's own word; other: how the others are written, 20. */
  'value/weights-unlike': { readonly label: string; readonly other: string };
  /** weight: '' where the score is below none. */
  'value/score-out-of-range': {
    /** '' where the score is below zero. */
    readonly weight: string;
    /** The columns of weights and scores, as printed. */
    readonly label: string;
    readonly heading: string;
  };
  'value/result-out-of-range': {
    readonly name: string;
    /** share: more than all, or less than none; unclear: 9.5 or 1.2 of 满意度; negative: fewer than none. */
    readonly why: 'share' | 'unclear' | 'negative';
    /** The column of the result, as printed. */
    readonly heading: string;
  };
  'value/result-not-exact': { readonly name: string; readonly heading: string };
  'value/result-below-progress': {
    readonly name: string;
    /** What was done so far, and what is expected: as written, amounts with their unit. */
    readonly progress: string;
    readonly forecast: string;
    /** The two columns as printed: 1-7月执行情况, 全年预计完成情况. */
    readonly sofar: string;
    readonly heading: string;
  };
  'value/result-unit-differs': {
    readonly target: string;
    readonly result: string;
    /** The column of the result, as printed. */
    readonly heading: string;
    /** The other column, where both agree and it is told at the target; else ''. */
    readonly other: string;
  };
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
  'value/period-outside-year': { readonly year: string };
  /** year: the table's. */
  'value/goal-outside-year': { readonly year: string };
  'value/goal-date-differs': {
    /** What the goal says: 2026年6月底前完成装修. */
    readonly goal: string;
    /** Where it says so: C10. */
    readonly cell: string;
  };
  'value/goal-differs': {
    /** What the goal says: 培训乡村医生300人. */
    readonly goal: string;
    /** Where it says so: C10. */
    readonly cell: string;
  };
}
