import type { MoneyUnit } from '../money/unit';
import type { FieldId, IndicatorKind, Requirement } from '../table/PerformanceTable';

/** A head field of the form, as printed. */
export interface StandardField {
  readonly id: FieldId;
  readonly label: string;
  readonly required: boolean;
  /** The label asks for a code before the name (主管部门及代码). */
  readonly asksForCode?: boolean;
  /** Choices for a list in the cell. */
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
  readonly requirement: Requirement;
  /** As printed below the name: 必填量化. */
  readonly tag: string;
  /** Indicator rows in a blank form. */
  readonly rows: number;
  /** Right values for the input message: 16次, 383人次. */
  readonly examples: readonly string[];
}

/** A form as data: the writer and the checker read the same. */
export interface TableStandard {
  readonly id: string;
  /** For people: 附件11 项目支出预算绩效目标表. */
  readonly name: string;
  readonly attachment: string;
  readonly title: string;
  /** The document the form comes from. */
  readonly source: string;
  readonly fundingUnit: MoneyUnit;
  readonly fields: readonly StandardField[];
  readonly fundingRows: readonly StandardFundingRow[];
  readonly goalLabel: string;
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
