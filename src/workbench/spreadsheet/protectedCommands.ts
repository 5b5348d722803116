import type { CellArea } from '../../core/grid/address';
import { fromRange } from '../host/univer/facade';

/** What a protected sheet asks before a command of the grid is carried out. */
export type Question =
  /** Are all these cells open? Null: those that are selected. */
  | { readonly kind: 'contents'; readonly areas: readonly CellArea[] | null }
  /** Does the protection allow it all the same, in Excel's words? Null: nothing allows it. */
  | { readonly kind: 'allowed'; readonly option: string | null };

type GridRange = Parameters<typeof fromRange>[0];

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: GridRange;
  readonly ranges?: readonly GridRange[];
  readonly targetRange?: GridRange;
  readonly clearRange?: GridRange;
  readonly fromRange?: GridRange;
  readonly toRange?: GridRange;
  readonly value?: unknown;
}

const CONTENTS =
  /^(?:clear-selection-(?:content|all)|set-range-values|auto-fill|auto-clear-content|move-range|cut|toggle-cell-checkbox|text-to-number|split-text-to-columns|reorder-range)$/;
const FORMATS =
  /^(?:set-(?:style|bold|italic|underline|stroke|overline|font-.*|text-.*|background-color|border.*|horizontal-text-align|vertical-text-align)|set-range-(?:bold|italic|underline|stroke|subscript|superscript|font.*|text-color)|reset-.*|clear-selection-format|apply-format-painter|numfmt\..*)$/;
const ALLOWED: readonly (readonly [RegExp, string])[] = [
  [/^insert-(?:row|multi-rows).*$/, 'allowInsertRows'],
  [/^insert-(?:col|multi-cols).*$/, 'allowInsertColumns'],
  [/^remove-row.*$/, 'allowDeleteRows'],
  [/^remove-col.*$/, 'allowDeleteColumns'],
  [
    /^(?:delta-row-height|set-row-height|set-row-is-auto-height|set-rows-hidden|set-selected-rows-visible)$/,
    'allowFormatRows',
  ],
  [
    /^(?:delta-column-width|set-worksheet-col-width|set-col-auto-width|set-col-hidden|set-selected-cols-visible)$/,
    'allowFormatColumns',
  ],
];
/** Merging, moving parts of the sheet, rules and notes: nothing in a sheet's protection allows these. */
const NEVER =
  /^(?:add-worksheet-merge.*|remove-worksheet-merge|(?:insert|delete)-range-move-.*|move-(?:rows|cols)|.*conditional-rule|.*data-?validation.*|update-note|delete-note)$/i;

/** What is to be asked before a command; null for one that changes nothing that a sheet's protection keeps. */
export function questionOf(id: string, params: object): Question | null {
  const name = /^(?:sheets?|univer)\.command\.(.*)$/.exec(id)?.[1];
  if (name === undefined || name.endsWith('-confirm')) return null;
  if (CONTENTS.test(name)) return { kind: 'contents', areas: areasOf(params as Params) };
  if (FORMATS.test(name)) return { kind: 'allowed', option: 'allowFormatCells' };
  const [, option] = ALLOWED.find(([pattern]) => pattern.test(name)) ?? [];
  if (option !== undefined) return { kind: 'allowed', option };
  return NEVER.test(name) ? { kind: 'allowed', option: null } : null;
}

function areasOf(params: Params): CellArea[] | null {
  const { range, ranges, targetRange, clearRange, fromRange: from, toRange: to, value } = params;
  const named = [range, targetRange, clearRange, from, to, ...(ranges ?? [])].filter(
    (one) => one !== undefined,
  );
  if (named.length > 0) return named.map(fromRange);
  if (value === null || typeof value !== 'object') return null;
  // Cells by row, then by column.
  return Object.entries(value).flatMap(([row, line]) =>
    Object.keys((line ?? {}) as object).map((column) => ({
      top: Number(row),
      bottom: Number(row),
      left: Number(column),
      right: Number(column),
    })),
  );
}
