import type { Severity } from '../../glossary/finding';
import type { FieldId } from '../../glossary/form';
import { isStroke } from '../../facts/masks';
import type { TableField } from '../../table/PerformanceTable';
import type { Detection, TableRule } from '../Rule';

const FIELDS: readonly FieldId[] = [
  'projectName',
  'department',
  'implementingUnit',
  'projectAttribute',
  'projectPeriod',
];

/** A head field whose label is printed and whose cell is blank or holds a stroke, and （    年度）. A project without a name is no project. */
export const fieldMissing: TableRule<'completeness/field-missing'> = {
  id: 'completeness/field-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    const detections: Detection<'completeness/field-missing'>[] = [];
    const look = (field: TableField | undefined, severity: Severity): void => {
      if (!field || !(field.text.trim() === '' || isStroke(field.text))) return;
      detections.push({
        cell: field.cell,
        found: field.text.trim() === '' ? null : field.text,
        params: { label: field.label.replace(/\s*[:：]$/, '') },
        severity,
      });
    };
    for (const id of FIELDS) look(table.fields[id], id === 'projectName' ? 'error' : 'warning');
    for (const department of table.otherDepartments ?? []) look(department, 'warning');
    const { blankYear, coverage } = table;
    if (blankYear && coverage.recognised)
      detections.push({ cell: blankYear, found: null, params: { label: '年度' }, severity: 'warning' });
    return detections;
  },
};
