import { checkTables } from '../../../src/core/check/check';
import type { Finding } from '../../../src/core/check/Finding';
import { toA1, type CellAddress } from '../../../src/core/grid/address';
import { recogniseAll } from '../../../src/core/table/recognise';
import { accountKinds } from './planted/accounts';
import { amounts } from './planted/amounts';
import { readBases, type Base, type Kind, type Planting } from './planted/Base';
import { blanks } from './planted/blanks';
import { monitoringKinds } from './planted/monitoring';
import { resultKinds } from './planted/results';
import { POINTS_MOVE, scoreKinds } from './planted/scores';
import { structure } from './planted/structure';
import { values } from './planted/values';
import { workbookKinds } from './planted/workbook';

const kinds: readonly Kind[] = [
  ...blanks,
  ...structure,
  ...values,
  ...amounts,
  ...scoreKinds,
  ...resultKinds,
  ...accountKinds,
  ...monitoringKinds,
  ...workbookKinds,
];

/** One defect in one table: whether it was found, and what else was said that wasn't before. */
interface Trial {
  readonly kind: string;
  readonly place: string;
  readonly found: boolean;
  readonly beside: readonly string[];
}

const same = (a: CellAddress, b: CellAddress): boolean => a.row === b.row && a.column === b.column;

function trial(kind: string, base: Base, planting: Planting): Trial {
  const findings = checkTables(recogniseAll(planting.grids));
  const place = `${base.file} ${planting.sheet}!${toA1(planting.cell)}`;
  const isPlanted = ({ rule, sheet, cell }: Finding): boolean =>
    sheet === planting.sheet && same(cell, planting.cell) && planting.rules.includes(rule);
  const before = new Set(
    base.findings.map(({ rule, sheet, cell }) =>
      keyOf(rule, sheet, sheet === base.table.sheet && planting.moved ? planting.moved(cell) : cell),
    ),
  );
  // Where the total is gone, the unit is asked of the next amount.
  const asked = base.findings.some(({ rule }) => rule === UNIT_ASKED);
  // Of a sign that a whole table writes unusually its first row is told: where that was changed or taken out, it is the next.
  const signs = base.findings.filter(({ rule, sheet }) => rule === ONCE_A_TABLE && sheet === planting.sheet);
  const isTheNext = signs.some(({ cell }) => planting.moved !== undefined || cell.row === planting.cell.row);
  // Found at another cell, it counts as missed and not as talk.
  const found = findings.some(isPlanted);
  const beside = findings.filter(
    (finding) =>
      !isPlanted(finding) &&
      (found || !planting.rules.includes(finding.rule)) &&
      !before.has(keyOf(finding.rule, finding.sheet, finding.cell)) &&
      !(asked && finding.rule === UNIT_ASKED) &&
      !(isTheNext && finding.rule === ONCE_A_TABLE) &&
      ![...(planting.follows ?? []), ...POINTS_MOVE].some((rule) => finding.rule.startsWith(rule)),
  );
  return {
    kind,
    place,
    found,
    beside: beside.map(({ rule, cell }) => `${rule} ${toA1(cell)}`),
  };
}

const UNIT_ASKED = 'funding/unit-not-stated';
const ONCE_A_TABLE = 'value/comparator-glyph';

function keyOf(rule: string, sheet: string, cell: CellAddress): string {
  return `${rule} ${sheet} ${toA1(cell)}`;
}

describe('one defect planted at a time', () => {
  let trials: Trial[] = [];
  beforeAll(async () => {
    const bases = await readBases();
    trials = kinds.flatMap(({ name, plant }) =>
      bases.flatMap((base) => plant(base).map((planting) => trial(name, base, planting))),
    );
  });

  const of = (name: string): Trial[] => trials.filter(({ kind }) => kind === name);
  const recall = (some: readonly Trial[]): number => some.filter(({ found }) => found).length / some.length;

  it('tells how many of each kind are found', () => {
    const lines = kinds.map(({ name }) => {
      const own = of(name);
      return `${String(own.filter(({ found }) => found).length).padStart(4)} of ${String(own.length).padStart(4)}  ${name}`;
    });
    process.stdout.write(`${lines.join('\n')}\n${(recall(trials) * 100).toFixed(1)}% of ${trials.length}\n`);
    expect(recall(trials)).toBeGreaterThanOrEqual(0.98);
  });

  it.each(kinds.map(({ name }) => name))('finds nine of ten at least: %s', (name) => {
    const missed = of(name).filter(({ found }) => !found);
    expect(of(name).length).toBeGreaterThan(0);
    expect(missed.length * 10 <= of(name).length ? [] : missed.map(({ place }) => place)).toEqual([]);
  });

  it('says nothing else than what follows', () => {
    const talk = trials.filter(({ beside }) => beside.length > 0);
    expect(talk.map(({ kind, place, beside }) => `${kind}, ${place}: ${beside.join(', ')}`)).toEqual([]);
  });
});
