/**
 * Which sheet each name meant when the workbook was last read. A person renames sheets, and may give a name to another
 * one: by its id, Excel still finds the sheet that was meant. Ids hold as long as the workbook is open.
 */
export interface SheetIds {
  /** Notes the sheets of a reading, in place of those before. */
  readonly remember: (sheets: readonly NamedSheet[]) => void;
  /** The ids of all sheets of the last reading. */
  readonly known: () => readonly string[];
  /** What to ask Excel for: the id of the sheet that had this name, the name itself where it was not read. */
  readonly keyOf: (name: string) => string;
  /** The name that a sheet had when it was read; null where it was not. */
  readonly nameOf: (id: string) => string | null;
}

export interface NamedSheet {
  readonly id: string;
  readonly name: string;
}

/** Knows no sheet before the first reading. */
export function createSheetIds(): SheetIds {
  let byName = new Map<string, string>();
  let byId = new Map<string, string>();
  return {
    remember: (sheets) => {
      byName = new Map(sheets.map(({ id, name }) => [name, id]));
      byId = new Map(sheets.map(({ id, name }) => [id, name]));
    },
    known: () => [...byId.keys()],
    keyOf: (name) => byName.get(name) ?? name,
    nameOf: (id) => byId.get(id) ?? null,
  };
}
