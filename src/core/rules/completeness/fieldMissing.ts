import type { FieldId } from '../../glossary/form';
import { isStroke } from '../../facts/masks';
import type { Detection, TableRule } from '../Rule';

const FIELDS: readonly FieldId[] = [
  'projectName',
  'department',
  'implementingUnit',
  'projectAttribute',
  'projectPeriod',
];

/** A head field whose label is printed and whose cell is blank or holds a stroke. A project without a name is no project. */
export const fieldMissing: TableRule<'completeness/field-missing'> = {
  id: 'completeness/field-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const detections: Detection<'completeness/field-missing'>[] = [];
    for (const id of FIELDS) {
      const field = table.fields[id];
      if (!field || !(field.text.trim() === '' || isStroke(field.text))) continue;
      detections.push({
        cell: field.cell,
        found: field.text.trim() === '' ? null : field.text,
        params: { label: field.label },
        severity: id === 'projectName' ? 'error' : 'warning',
      });
    }
    return detections;
  },
};
