/** Cells whose texts were not read: the first few by their names, as a person lists them, and how many there are. */
export type UnreadCells = { readonly cells: string; readonly count: string };

export type Nothing = Readonly<Record<never, string>>;
