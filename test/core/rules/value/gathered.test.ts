import { checkTables } from '../../../../src/core/check/check';
import { tablesFrom } from '../../../support/tableBuilder';
import { readGathered } from '../../value/gathered/readGathered';

const rows = readGathered().filter(({ group }) => group !== '');

/** Errors and warnings about the value, with the row in a form of 2024. */
function sentBackFor(group: string, name: string, value: string): string {
  const found = checkTables(tablesFrom(`年度 | 2024\n项目名称 | 某项目\n${group} | ${name} | ${value}`), {
    profile: 'review',
  });
  return [...new Set(found.map(({ rule }) => rule).filter((rule) => rule.startsWith('value/')))].join(';');
}

describe('rows of all departments', () => {
  test.each(rows.map((row) => [row.group, row.name, row.value, row.sentBack] as const))(
    '%s | %s | %s → %s',
    (group, name, value, sentBack) => {
      expect(sentBackFor(group, name, value)).toBe(sentBack);
    },
  );
});
