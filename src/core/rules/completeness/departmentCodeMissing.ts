import type { TableRule } from '../Rule';

/** The label asks for a code (主管部门及代码), the cell holds a name only. */
export const departmentCodeMissing: TableRule<'completeness/department-code-missing'> = {
  id: 'completeness/department-code-missing',
  category: 'completeness',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  suppressedBy: ['completeness/field-missing', 'completeness/placeholder-left'],
  check({ fields: { department } }) {
    if (!department || department.text.trim() === '' || !/[代编]码/.test(department.label)) return [];
    if (hasCode(department.text)) return [];
    return [{ cell: department.cell, found: department.text, params: { label: department.label } }];
  },
};

/** [077]…, 219-…, …308001, 1164222101…: digits in brackets, or three and more in a row. */
function hasCode(text: string): boolean {
  return /[[(（【〔]\s*[0-9０-９A-Za-z-]+\s*[\])）】〕]|[0-9０-９]{3}/.test(text);
}
