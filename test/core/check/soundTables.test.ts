import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import { recogniseAll } from '../../../src/core/table/recognise';
import { soundTables } from '../../support/soundTables';

describe('filled forms of many provinces that a careful reviewer would pass', () => {
  test.each(soundTables().map(({ file, grid, hints }) => [file, grid, hints] as const))(
    '%s: read whole, and nothing said but these hints',
    (_file, grid, hints) => {
      const tables = recogniseAll([grid]);
      expect(tables.length).toBeGreaterThan(0);
      for (const { coverage, funding, kind, fields } of tables) {
        expect(fields.projectName?.text).toBeTruthy();
        expect([coverage.head.state, coverage.goals.state, coverage.indicators.state]).toEqual([
          'read',
          'read',
          'read',
        ]);
        expect(coverage.funding.state).toBe(funding.total ? 'read' : 'absent');
        expect(kind).not.toBe('review');
      }
      const found = checkTables(tables);
      expect(found.filter(({ severity }) => severity !== 'info')).toEqual([]);
      expect(found.map(({ rule, cell }) => `${rule} ${toA1(cell)}`).sort()).toEqual([...hints].sort());
    },
  );
});
