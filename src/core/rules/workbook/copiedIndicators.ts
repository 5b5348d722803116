import type { Indicator, PerformanceTable } from '../../table/PerformanceTable';
import { comparableName } from '../indicatorNames';
import type { WorkbookDetection, WorkbookRule } from '../Rule';

/** Fewer rows may be alike by chance. */
const ENOUGH_ROWS = 5;

/** All indicators but the costs, with their values, are another project's. */
export const copiedIndicators: WorkbookRule<'workbook/copied-indicators'> = {
  id: 'workbook/copied-indicators',
  category: 'workbook',
  severity: 'info',
  fixable: null,
  needs: 'workbook',
  silentAfter: ['workbook/duplicate-project'],
  check(tables) {
    const known = new Map<number, number[]>();
    const signatureOf = signatures();
    const detections: WorkbookDetection<'workbook/copied-indicators'>[] = [];
    for (const [table, current] of tables.entries()) {
      const rows = rowsOf(current);
      const { projectName } = current.fields;
      if (rows.length < ENOUGH_ROWS || !projectName) continue;
      const signature = signatureOf(rows);
      const alike = known.get(signature) ?? [];
      const index = alike.find((candidate) => sameRows(rowsOf(tables[candidate]), rows));
      const other = index === undefined ? undefined : tables[index];
      const project = other?.fields.projectName;
      if (index === undefined || !other || !project) {
        known.set(signature, [...alike, table]);
        continue;
      }
      if (comparableName(project.text) === comparableName(projectName.text)) continue;
      detections.push({
        table,
        cell: projectName.cell,
        found: projectName.text,
        params: { project: project.text, count: String(rows.length) },
        related: [{ sheet: other.sheet, table: index, ...project.cell }],
      });
    }
    return detections;
  },
};

/** In the order of the table: who copies doesn't rearrange. */
function rowsOf(table: PerformanceTable | undefined): Indicator[] {
  return (table?.groups ?? []).flatMap(({ indicators }) => indicators.filter(isCompared));
}

function isCompared({ reading, value }: Indicator): boolean {
  return reading.kind !== 'money' && value !== '';
}

function sameRows(a: readonly Indicator[], b: readonly Indicator[]): boolean {
  return (
    a.length === b.length && a.every(({ name, value }, i) => name === b[i]?.name && value === b[i]?.value)
  );
}

/** A number that equal rows share, and different ones hardly ever: to compare each table with a few, not with all. */
function signatures(): (rows: readonly Indicator[]) => number {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  return (rows) => {
    let signature = rows.length;
    for (const { name, value } of rows) {
      signature = (Math.imul(signature, 31) + numberOf(name)) | 0;
      signature = (Math.imul(signature, 31) + numberOf(value)) | 0;
    }
    return signature;
  };
}
