import type { MoneyUnit } from '../money/unit';
import type { FieldId, IndicatorKind, Requirement } from '../glossary/form';

/** A head field of the form, as printed. */
export interface StandardField {
  readonly id: FieldId;
  readonly label: string;
  /** wide: a row of its own; left, right: it shares a row with the next or the one before. */
  readonly place: 'wide' | 'left' | 'right';
  readonly required: boolean;
  /** The label asks for a code before the name (主管部门及代码). */
  readonly asksForCode?: boolean;
  /** Choices for a list in the cell; other texts stay allowed. */
  readonly choices?: readonly string[];
  /** An example for the input message, without quotation marks. */
  readonly example: string;
}

export interface StandardFundingRow {
  readonly role: 'total' | 'part';
  readonly label: string;
  readonly required: boolean;
}

/** A level-2 group as the form prints it. */
export interface StandardGroup {
  readonly level1: string;
  readonly level2: string;
  readonly kind: IndicatorKind;
  /** Null on forms that print no tags. */
  readonly requirement: Requirement | null;
  /** As printed below the name: 必填量化; '' on forms that print none. */
  readonly tag: string;
  /** The level-2 cell as printed, tag and line breaks included: "经济效益\n指标\n(选填)". */
  readonly printed: string;
  /** Indicator rows in a blank form. */
  readonly rows: number;
  /** Right values for the input message: 16次, 383人次; {year} stands for the form's year. */
  readonly examples: readonly string[];
}

/** A form as data: the writer and the checker read the same. */
export interface TableStandard {
  readonly id: string;
  /** For people: 附件11 项目支出预算绩效目标表. */
  readonly name: string;
  /** The line above the title: 附件11; '' on forms that print none. */
  readonly attachment: string;
  readonly title: string;
  /** The line below the title, with {year} for the year: "({year} 年度)". */
  readonly yearLine: string;
  /** The document the form comes from. */
  readonly source: string;
  readonly fundingUnit: MoneyUnit;
  /** The label of the funding block, with its unit: "项目资金\n(万元)". */
  readonly fundingLabel: string;
  readonly fields: readonly StandardField[];
  readonly fundingRows: readonly StandardFundingRow[];
  readonly goalLabel: string;
  /** What the empty goal cell prints, a line each: 目标1: */
  readonly goalPrompts: readonly string[];
  readonly goalExample: string;
  /** The vertical label left of the indicators, and the heads of their columns, as printed. */
  readonly indicatorLabels: {
    readonly block: string;
    readonly level1: string;
    readonly level2: string;
    readonly name: string;
    readonly value: string;
  };
  /** What an indicator row prints before the name, with {number}: "指标{number}:"; '' for none. */
  readonly numbering: string;
  readonly groups: readonly StandardGroup[];
}

/** What a project brings to a form before it is filled in; all may be absent. */
export interface ProjectDraft {
  readonly name?: string;
  readonly department?: string;
  readonly implementingUnit?: string;
  readonly attribute?: string;
  readonly period?: string;
  /** Plain text as typed; a number is written as a number. */
  readonly total?: string;
  readonly parts?: readonly (string | undefined)[];
  readonly goals?: readonly string[];
  /** By group index of the standard. */
  readonly indicators?: readonly (readonly { readonly name: string; readonly value: string }[])[];
}

/** A text of a standard with its {year} filled in. */
export function forYear(text: string, year: number): string {
  return text.replaceAll('{year}', String(year));
}
