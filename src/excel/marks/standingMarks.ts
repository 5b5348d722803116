import type { CellAddress } from '../../core/grid/address';
import { toA1 } from '../../core/grid/address';
import { askEach } from '../exchange/askEach';
import { askSheets, type AskedSheet } from './askedSheets';
import { cellsIn } from './markFormats';
import { askPlace, placedNote, type AskedPlace, type PlacedNote } from './markNotes';
import { askPrompt, type AskedPrompt } from './markPrompts';
import { readSign, type MarkSign } from './markSign';
import { askProtections, isClosed, type OwnLocks } from '../exchange/sheetLock';

export interface FoundFormat {
  readonly id: string;
  readonly format: Excel.ConditionalFormat;
}

/** A conditional format that bears our sign. */
export interface StandingFormat extends FoundFormat {
  readonly sign: MarkSign;
  /** Null where they can't be told, or are too many for a mark. */
  readonly cells: readonly CellAddress[] | null;
}

/** A sheet with all that stands on it of ours. */
export interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  /** What it was asked for by: its id, or its name where it was never read. */
  readonly key: string;
  readonly id: string;
  readonly name: string;
  /** By a person: what we protected ourselves is no hindrance. */
  readonly isProtected: boolean;
  readonly formats: readonly StandingFormat[];
  /** Formats without any formula. Excel leaves such a one where it fails between adding it and giving it a formula. */
  readonly blanks: readonly FoundFormat[];
  /** Ids of all formats of the sheet, a person's among them. */
  readonly allFormats: ReadonlySet<string>;
  /** Of the cells asked about and of those that our formats cover, by their A1 names. */
  readonly prompts: ReadonlyMap<string, AskedPrompt>;
  /** By A1 names; null where this Excel has none or can't tell. */
  readonly notes: ReadonlyMap<string, PlacedNote> | null;
}

export interface StandingMarks {
  readonly sheets: readonly MarkedSheet[];
  /** Keys of all sentences that the marks tell of: what a person copies keeps its key on another sheet. */
  readonly known: ReadonlySet<string>;
  readonly locks: OwnLocks;
  /** Keys of sheets that Excel can't tell all about. Sheets that are gone are neither here nor there. */
  readonly unread: readonly string[];
}

/** One by formula; `sign` is null where it is not ours. */
interface ReadFormat extends FoundFormat {
  readonly formula: string;
  readonly sign: MarkSign | null;
  readonly cells: readonly CellAddress[] | null;
}

type Detail =
  | { readonly kind: 'format'; readonly at: AskedSheet; readonly format: Excel.ConditionalFormat }
  | { readonly kind: 'place'; readonly at: AskedSheet; readonly item: Excel.Note | Excel.Comment };

type Told = { readonly at: AskedSheet } & (
  | { readonly kind: 'format'; readonly read: () => ReadFormat | null }
  | { readonly kind: 'place'; readonly asked: AskedPlace }
);

/**
 * Looks for our marks by their own sign, on all sheets at once: two exchanges, three where marks cover cells that were not
 * asked about, more only where Excel can't tell about a sheet or a format.
 * @param cellsOf the cells of a sheet that are about to get a sentence
 */
export async function findMarks(
  context: Excel.RequestContext,
  keys: readonly string[],
  cellsOf: (key: string) => readonly CellAddress[],
): Promise<StandingMarks> {
  const { answers, prompts } = await askSheets(context, keys, cellsOf);
  const present = answers.flatMap((asked) => (asked && !asked.sheet.isNullObject ? [asked] : []));
  const { own: locks } = await askProtections(
    context,
    present.map(({ sheet }) => sheet),
  );
  const listed = await listFormats(context, present);
  const told = await askDetails(context, present, listed);
  const sheets = present.map((asked) =>
    markedSheet(asked, locks, prompts.get(asked.key) ?? [], listed.get(asked) ?? [], told.get(asked) ?? []),
  );
  await askCovered(context, sheets);
  const partly = new Set(present.filter(({ count }) => count !== null).map(({ key }) => key));
  return {
    sheets,
    locks,
    known: new Set(sheets.flatMap(({ formats }) => formats.flatMap(({ sign }) => sign.keys))),
    unread: keys.filter((key, index) => answers[index] === null || partly.has(key)),
  };
}

/** The formats of each sheet; one by one, in an exchange more, where one of them keeps Excel from listing them. */
async function listFormats(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
): Promise<Map<AskedSheet, readonly Excel.ConditionalFormat[]>> {
  const places = sheets.flatMap((at) =>
    Array.from({ length: at.count?.value ?? 0 }, (_, index) => ({ at, index })),
  );
  const found = await askEach(context, places, ({ at, index }) => {
    const format = at.formats.getItemAt(index);
    format.load('id');
    return { at, format };
  });
  return new Map(
    sheets.map((at) => [
      at,
      at.count ? found.flatMap((each) => (each?.at === at ? [each.format] : [])) : at.formats.items,
    ]),
  );
}

/** The second exchange: the rule and the cells of each format, and where notes stand. None where there is nothing. */
async function askDetails(
  context: Excel.RequestContext,
  sheets: readonly AskedSheet[],
  listed: ReadonlyMap<AskedSheet, readonly Excel.ConditionalFormat[]>,
): Promise<Map<AskedSheet, Told[]>> {
  const details = sheets.flatMap((at): Detail[] => [
    ...(listed.get(at) ?? []).map((format) => ({ kind: 'format' as const, at, format })),
    ...[...(at.notes?.notes.items ?? []), ...(at.notes?.comments.items ?? [])].map((item) => ({
      kind: 'place' as const,
      at,
      item,
    })),
  ]);
  const answers = await askEach(context, details, (detail, isLast): Told => {
    const { at } = detail;
    return detail.kind === 'place'
      ? { kind: 'place', at, asked: askPlace(detail.item) }
      : { kind: 'format', at, read: askFormat(detail.format, !isLast) };
  });
  const bySheet = new Map<AskedSheet, Told[]>();
  for (const told of answers) {
    if (told) bySheet.set(told.at, [...(bySheet.get(told.at) ?? []), told]);
  }
  return bySheet;
}

/** Where its cells can't be told, a format of ours is still known by its rule. */
function askFormat(format: Excel.ConditionalFormat, withCells: boolean): () => ReadFormat | null {
  const custom = format.customOrNullObject;
  custom.load('rule/formula');
  const ranges = withCells ? format.getRanges() : null;
  ranges?.load('address');
  return () => {
    if (custom.isNullObject) return null;
    const { formula } = custom.rule;
    const cells = ranges && cellsIn(ranges.address);
    return { id: format.id, format, formula, sign: readSign(formula), cells };
  };
}

function markedSheet(
  { key, sheet, notes }: AskedSheet,
  locks: OwnLocks,
  prompts: readonly AskedPrompt[],
  listed: readonly Excel.ConditionalFormat[],
  told: readonly Told[],
): MarkedSheet & { readonly prompts: Map<string, AskedPrompt> } {
  const places = told.flatMap((each) => (each.kind === 'place' ? [placedNote(each.asked)] : []));
  const read = told.flatMap((each) => (each.kind === 'format' ? (each.read() ?? []) : []));
  return {
    sheet,
    key,
    id: sheet.id,
    name: sheet.name,
    isProtected: isClosed(sheet, locks),
    formats: read.flatMap(({ sign, ...format }) => (sign ? { ...format, sign } : [])),
    blanks: read.filter(({ formula }) => formula === ''),
    allFormats: new Set(listed.map(({ id }) => id)),
    prompts: new Map(prompts.map((prompt) => [toA1(prompt.cell), prompt])),
    notes: notes && new Map(places.map((place) => [toA1(place), place])),
  };
}

/** The third exchange: what stands beside cells that our formats cover and nobody has asked about. */
async function askCovered(
  context: Excel.RequestContext,
  sheets: readonly {
    readonly sheet: Excel.Worksheet;
    readonly formats: readonly StandingFormat[];
    readonly prompts: Map<string, AskedPrompt>;
  }[],
): Promise<void> {
  const covered = sheets.flatMap(({ sheet, formats, prompts }) => {
    const cells = new Map(
      formats.flatMap(({ cells }) => (cells ?? []).map((cell) => [toA1(cell), cell] as const)),
    );
    return [...cells]
      .filter(([name]) => !prompts.has(name))
      .map(([name, cell]) => ({ sheet, prompts, name, cell }));
  });
  const answers = await askEach(context, covered, ({ sheet, cell }) => askPrompt(sheet, cell));
  covered.forEach(({ prompts, name }, index) => {
    const asked = answers[index];
    if (asked) prompts.set(name, asked);
  });
}
