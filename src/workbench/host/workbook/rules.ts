import type { CellArea } from '../../../core/grid/address';
import type { Border, Edge } from './style';

export type Operator =
  | 'Between'
  | 'NotBetween'
  | 'EqualTo'
  | 'NotEqualTo'
  | 'GreaterThan'
  | 'LessThan'
  | 'GreaterThanOrEqualTo'
  | 'LessThanOrEqualTo';

/** The criterion of a validation; formulas with their leading =, constants as text, relative to the first cell. */
export type Criterion =
  | { readonly kind: 'none' }
  | { readonly kind: 'list'; readonly source: string; readonly dropDown: boolean }
  | { readonly kind: 'custom'; readonly formula: string }
  | {
      readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
      readonly operator: Operator;
      readonly formula1: string;
      readonly formula2: string;
    };

export interface ValidationRule {
  readonly criterion: Criterion;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: 'Stop' | 'Warning' | 'Information';
    readonly title: string;
    readonly message: string;
  };
}

export interface DataValidation {
  readonly areas: readonly CellArea[];
  readonly rule: ValidationRule;
}

/** What no validation looks like when it is read, and what a new one begins with. */
export const noValidation: ValidationRule = {
  criterion: { kind: 'none' },
  ignoreBlanks: true,
  prompt: { showPrompt: false, title: '', message: '' },
  errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
};

/** Excel's words for the kinds of conditional formats that are not by formula. */
export type OtherFormat =
  'CellValue' | 'ContainsText' | 'TopBottom' | 'PresetCriteria' | 'DataBar' | 'ColorScale' | 'IconSet';

/** A conditional format by formula, or (`custom: null`) one of another kind that this host keeps and does not read. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly CellArea[];
  readonly custom: CustomConditional | null;
  /** The kind of one that is not by formula. */
  readonly other?: OtherFormat;
  readonly stopIfTrue: boolean;
}

export interface CustomConditional {
  /** With its leading =, relative to the first cell. */
  readonly formula: string;
  /** #RRGGBB; absent: the cell's own. */
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** Thin lines only, as in Excel; absent: the cell's own. */
  readonly borders?: Partial<Record<Edge, Border>>;
}
