import type { NamedRange } from 'hucre';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

/** A file's names as the grid's, by their id. */
export function namesToGrid(
  names: readonly NamedRange[],
  idOfSheet: (name: string) => string | undefined,
): Record<string, IDefinedNamesServiceParam> {
  return Object.fromEntries(
    names.map((name, index) => {
      const id = `file-name-${index + 1}`;
      return [
        id,
        {
          id,
          name: name.name,
          formulaOrRefString: name.range,
          comment: name.comment ?? '',
          localSheetId: (name.scope && idOfSheet(name.scope)) ?? WHOLE_WORKBOOK,
        },
      ];
    }),
  );
}

/** The grid's names as a file's. */
export function namesFromGrid(
  names: Readonly<Record<string, IDefinedNamesServiceParam>>,
  nameOfSheet: (id: string) => string | undefined,
): NamedRange[] {
  return Object.values(names).map((name) => {
    const scope =
      name.localSheetId && name.localSheetId !== WHOLE_WORKBOOK ? nameOfSheet(name.localSheetId) : undefined;
    return {
      name: name.name,
      range: name.formulaOrRefString.replace(/^=/, ''),
      ...(scope ? { scope } : {}),
      ...(name.comment ? { comment: name.comment } : {}),
    };
  });
}
