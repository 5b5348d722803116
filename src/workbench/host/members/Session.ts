import type { CellArea } from '../../../core/grid/address';
import type { EventQueue } from '../protocol/eventQueue';
import type { Sheet, Workbook } from '../workbook/Workbook';
import type { Troubles } from './troubles';

/** What the members share: the workbook, where events go, and the switches of the runtime. */
export interface Session {
  readonly workbook: Workbook;
  readonly events: EventQueue;
  /** `context.runtime.enableEvents` */
  enableEvents: boolean;
  calculationMode: string;
  structureProtected: boolean;
  /** False where charts can't be drawn: none can be added then. */
  readonly showsCharts: boolean;
  /** What this Excel has trouble with at the moment. */
  readonly troubles: Troubles;
  /** How often each event is asked for, by `${type}:${target}`. */
  readonly registered: Map<string, number>;
  /** Areas of events, by the reference that `event.getRange` sends back. */
  readonly eventAreas: Map<string, { readonly sheetId: string; readonly area: CellArea }>;
  /** The kept ranges move when rows or columns come and go. */
  readonly keptRanges: () => RangeTarget[];
}

/** A range: `area` moves when rows are inserted above a kept one. */
export interface RangeTarget {
  readonly session: Session;
  readonly sheet: Sheet;
  area: CellArea;
}

export interface SheetTarget {
  readonly session: Session;
  readonly sheet: Sheet;
}

export const rangeOf = (at: SheetTarget, area: CellArea): RangeTarget => ({
  session: at.session,
  sheet: at.sheet,
  area,
});
