import type { CellAddress } from '../../grid/address';
import type { BlankSlot, Indicator } from '../PerformanceTable';

/** An indicator of a cell that says its level: 数量指标：栽植苗木≥2.4万株; null where it stands behind none. */
export interface LevelledIndicator {
  readonly indicator: Indicator;
  readonly level: string | null;
}

/** What one side of a row comes to: an indicator, a printed slot that nobody filled, or nothing. */
export type RowReading =
  | { readonly kind: 'indicator'; readonly indicator: Indicator }
  /** Several in one cell, or on the lines of two, all with its address. */
  | { readonly kind: 'indicators'; readonly clauses: readonly [LevelledIndicator, ...LevelledIndicator[]] }
  | { readonly kind: 'blank-slot'; readonly slot: BlankSlot }
  /** …… for "and so on". */
  | { readonly kind: 'ellipsis'; readonly cell: CellAddress }
  /** Texts that are no indicator, or not one: nothing is said of them but that they were not read. */
  | { readonly kind: 'unread' }
  /** A level's name over the rows below. */
  | { readonly kind: 'heading' }
  | { readonly kind: 'empty'; readonly slot: BlankSlot };
