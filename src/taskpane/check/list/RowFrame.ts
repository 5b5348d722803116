import type { CSSProperties, Ref } from 'react';

/** What the virtual list gives every row: its place, its number, and whether it has the tab stop. */
export interface RowFrame {
  readonly ref: Ref<HTMLDivElement>;
  readonly 'data-index': number;
  readonly 'data-row': string;
  readonly 'aria-rowindex': number;
  readonly tabIndex: number;
  readonly className: string;
  readonly style: CSSProperties;
}
