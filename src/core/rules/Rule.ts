import type { CellFix, RuleCategory, Severity, SheetCell } from '../glossary/finding';
import type { CellAddress } from '../grid/address';
import type { Indicator, IndicatorGroup, PerformanceTable } from '../table/PerformanceTable';
import type { Irregularity, ValueKind } from '../value/Reading';
import type { RuleParams, RuleId } from './RuleParams';

/** What a rule found at one cell. `check` makes a Finding of it. */
export interface Detection<Id extends RuleId> {
  readonly cell: CellAddress;
  /** As a person sees it; null where nothing stands. */
  readonly found: string | null;
  readonly expected?: string | null;
  readonly params: RuleParams[Id];
  readonly related?: readonly SheetCell[];
  readonly fix?: readonly CellFix[];
  /** Only with `fix`; see Finding. */
  readonly fixIsSafe?: boolean;
  /** Where this case weighs other than the rule's own severity. */
  readonly severity?: Severity;
}

/** A detection of a workbook rule says which table it stands in, by its index. */
export interface WorkbookDetection<Id extends RuleId> extends Detection<Id> {
  readonly table: number;
}

interface RuleFacts<Id extends RuleId> {
  readonly id: Id;
  readonly category: RuleCategory;
  readonly severity: Severity;
  /** safe: its fixes change the writing only; risky: they change what is said, so a person looks first; null: none. */
  readonly fixable: 'safe' | 'risky' | null;
  /** Rules whose finding at the same cell says it already; this one then keeps silent. They run before it. */
  readonly suppressedBy?: readonly RuleId[];
  /** Of a cell where this rule has spoken nothing else is worth saying: what stands there is no content. */
  readonly saysAll?: true;
}

/** Looks at one row of the indicator block. */
export interface IndicatorRule<Id extends RuleId> extends RuleFacts<Id> {
  readonly scope: 'indicator';
  /** Values of one of these kinds, with one of these irregularities; where neither is said, every value. */
  readonly appliesTo?: {
    readonly kinds?: readonly ValueKind[];
    readonly irregularities?: readonly Irregularity[];
  };
  readonly check: (
    indicator: Indicator,
    group: IndicatorGroup,
    table: PerformanceTable,
  ) => Detection<Id> | null;
}

/** Looks at one table. */
export interface TableRule<Id extends RuleId> extends RuleFacts<Id> {
  readonly scope: 'table';
  readonly check: (table: PerformanceTable) => readonly Detection<Id>[];
}

/** Looks at all tables at once. Must be linear in their number: a finance office checks a thousand. */
export interface WorkbookRule<Id extends RuleId> extends RuleFacts<Id> {
  readonly scope: 'workbook';
  check(tables: readonly PerformanceTable[]): readonly WorkbookDetection<Id>[];
}

/** Any rule of the catalogue. */
export type Rule = { [Id in RuleId]: IndicatorRule<Id> | TableRule<Id> | WorkbookRule<Id> }[RuleId];
