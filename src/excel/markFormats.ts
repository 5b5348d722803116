import type { CellAddress } from '../core/grid/address';
import type { Severity } from '../core/glossary/finding';
import { rectanglesOf } from '../port/areas';
import { joinedAddresses } from './joinedAddresses';
import { supports } from './host';

/** Always true, and nobody else's: by it our formats are known where their ids are lost, as through another program. */
const SIGNED = '=N("jxmb")=0';

/** How a marked cell looks. */
interface Look {
  readonly fill: string;
  readonly color: string;
  readonly line: 'Dash' | 'DashDot' | 'Dot';
  readonly letters: (font: Excel.ConditionalRangeFont) => void;
}

/**
 * The colours say how grave, the letters say it again where colours are not seen: underlined and bold, bold, italic. An
 * empty cell has no letters: a broken line around it, which no printed form has, says that it is marked, and the breaks
 * how gravely.
 */
const LOOKS: Readonly<Record<Severity, Look>> = {
  error: {
    fill: '#FDD7DA',
    color: '#8E1B23',
    line: 'Dash',
    letters: (font) => {
      font.bold = true;
      font.underline = 'Single';
    },
  },
  warning: {
    fill: '#FFE8B8',
    color: '#6B4400',
    line: 'DashDot',
    letters: (font) => {
      font.bold = true;
    },
  },
  info: {
    fill: '#DCEBFA',
    color: '#0F4A7B',
    line: 'Dot',
    letters: (font) => {
      font.italic = true;
    },
  },
};

/** Queues conditional formats over cells of one sheet; returns them with their ids on the way. */
export function addMarkFormats(
  sheet: Excel.Worksheet,
  cells: readonly (CellAddress & { readonly severity: Severity })[],
): Excel.ConditionalFormat[] {
  return (['info', 'warning', 'error'] as const).flatMap((severity) => {
    const { fill, color, line, letters } = LOOKS[severity];
    const areas = rectanglesOf(cells.filter((cell) => cell.severity === severity));
    return joinedAddresses(areas).map((addresses) => {
      const format = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = SIGNED;
      format.custom.format.fill.color = fill;
      format.custom.format.font.color = color;
      letters(format.custom.format.font);
      const { top, bottom, left, right } = format.custom.format.borders;
      for (const edge of [top, bottom, left, right]) {
        edge.style = line;
        edge.color = color;
      }
      format.load('id');
      return format;
    });
  });
}

/** Our formats on a sheet, asked for by their ids. Call `foundFormats` when they have arrived. */
export interface AskedFormats {
  readonly wanted: readonly string[];
  readonly byId: readonly Excel.ConditionalFormat[];
  /** Before 1.14 Excel cannot be asked for an id that may be gone: all are listed, and none of their rules is read. */
  readonly listed: Excel.ConditionalFormatCollection | null;
}

/** Queues the loading of formats by their ids; `foundFormats` tells which are there. */
export function askFormats(sheet: Excel.Worksheet, ids: readonly string[]): AskedFormats {
  const all = sheet.getRange().conditionalFormats;
  if (!supports('1.14')) {
    all.load('items/id');
    return { wanted: ids, byId: [], listed: all };
  }
  const byId = ids.map((id) => {
    const format = all.getItemOrNullObject(id);
    format.load('id');
    return format;
  });
  return { wanted: ids, byId, listed: null };
}

/** Those of the formats asked for that still exist; after the exchange of `askFormats`. */
export function foundFormats({ wanted, byId, listed }: AskedFormats): Excel.ConditionalFormat[] {
  const present = listed ? listed.items.filter(({ id }) => wanted.includes(id)) : byId;
  return present.filter((format) => !format.isNullObject);
}

/** Without any formula it is one that Excel added for us before it failed: a person can't make such a one. */
function isOurs(formula: string): boolean {
  return formula === SIGNED || formula === '';
}

/** A format of ours, found by its formula. */
export interface OurFormat {
  readonly sheet: Excel.Worksheet;
  readonly format: Excel.ConditionalFormat;
}

/** Finds our formats on sheets, in exchanges of its own; the rules of others are read but never touched. */
export async function findOurFormats(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<OurFormat[]> {
  const asked = sheets.map((sheet) => ({ sheet, formats: sheet.getRange().conditionalFormats }));
  for (const { formats } of asked) formats.load('items/id,items/type');
  await context.sync();
  const custom = asked.flatMap(({ sheet, formats }) =>
    formats.items
      .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
      .map((format) => ({ sheet, format, rule: format.custom.rule })),
  );
  if (custom.length === 0) return [];
  for (const { rule } of custom) rule.load('formula');
  await context.sync();
  return custom.filter(({ rule }) => isOurs(rule.formula));
}

/**
 * Deletes our formats on sheets by their formula: after a write that failed half-way, or where a file came back with
 * other ids.
 */
export async function sweepFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<void> {
  const asked = sheetIds.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  await context.sync();
  const found = await findOurFormats(
    context,
    asked.filter((sheet) => !sheet.isNullObject),
  );
  for (const { format } of found) format.delete();
  await context.sync();
}
