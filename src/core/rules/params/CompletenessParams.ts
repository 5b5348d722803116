import type { Nothing, UnreadCells } from './shapes';

/** What is missing or was not read: the rules of completeness/, each with what its wording needs beyond found and expected. */
export interface CompletenessParams {
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
    /** Of the goal of all years, as printed: 中期目标（2026年—2028年）; '' for the annual one. */
    readonly label: string;
  };
  'completeness/required-group-empty': { readonly group: string; readonly tag: string };
  'completeness/group-missing': {
    readonly groups: string;
    /** Those that depend on the project, named beside the others; '' for none. */
    readonly also: string;
    /**
     * What says that they belong there: the known form, other tables of the same form, or what every form has. nameless: the
     * cell of level 2 is blank, and `groups` is the name of the first indicator beside it.
     */
    readonly basis: 'standard' | 'siblings' | 'framework' | 'nameless';
  };
  'completeness/group-empty': { readonly group: string };
  /** name: '' where no row has a weight; label: the column's own word, 分值 or 权重. */
  /** value: what stands beside the blank, as a person reads it. */
  'completeness/direction-missing': { readonly name: string; readonly value: string };
  'completeness/weight-missing': { readonly name: string; readonly label: string };
  'completeness/reason-missing': {
    readonly name: string;
    /** points: some were lost; short, late, lower: the target was not reached; forecast: it will not be; far-above: 130% of it and more. */
    readonly why: 'points' | 'short' | 'late' | 'lower' | 'forecast' | 'far-above';
    readonly target: string;
    readonly reached: string;
    /** The column of the reasons, as printed. */
    readonly heading: string;
    /** How many times the target was reached, in whole numbers: 3 for 8710户 of 2600户. */
    readonly times: string;
  };
  'completeness/result-missing': {
    /** Of a form, how many indicators have a result. */
    readonly name: string;
    /** Of a form, how many indicators there are; else ''. */
    readonly all: string;
    /** A field of the head may have two labels as its name: 年度资金总额”的“全年执行数. */
    readonly of: 'indicator' | 'field' | 'form';
    /** reached: after the year; progress, forecast: of a form filled in during it. */
    readonly column: 'reached' | 'progress' | 'forecast';
    /** The column as printed: 实际完成值, 1-7月执行情况; '' for a field of the head. */
    readonly heading: string;
  };
  /** heading: the column of the scores, as printed. */
  'completeness/score-missing': { readonly name: string; readonly heading: string };
  'completeness/likelihood-missing': {
    readonly name: string;
    /** The column as printed: 目标完成可能性. */
    readonly heading: string;
    /** What was ticked: “确定能”“有可能”. */
    readonly answers: string;
    readonly target: string;
    readonly forecast: string;
    /** all: nothing is ticked in the whole form; sure: 确定能, and the forecast is short of the target; hopeless: the other way round. */
    readonly why: 'all' | 'blank' | 'twice' | 'sure' | 'hopeless';
  };
  'completeness/medium-term-empty': {
    /** What the form calls its total and its goal, quoted: “中期资金总额”“中期目标”. */
    readonly labels: string;
    readonly what: 'all' | 'indicators';
    /** What 项目期 says; '' where nothing tells how long the project takes. */
    readonly term: string;
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
    /** Group and cell of the first, C12; the cell '' where it is the same. */
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
}
