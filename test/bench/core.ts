import { checkTables } from '../../src/core/check/check';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { planToGrid } from '../support/planToGrid';
import { defaultStandard } from '../../src/core/standards/index';
import { recogniseAll } from '../../src/core/table/recognise';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { draft } from './drafts';

const TABLES = 1000;
/** The compiler has seen enough of the program after so many runs. */
const WARM_UP = 10;
const RUNS = 30;

const drafts = Array.from({ length: TABLES }, (_, index) => draft(index));
const grids = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: [] }).map(planToGrid);

/** What one run took, in ms of wall time; `cpu` is that of the whole process, its compiler and collector threads too. */
interface Run {
  readonly recognise: number;
  readonly check: number;
  readonly sum: number;
  readonly cpu: number;
}

function run(): Run {
  // New cells and texts each time, as from a file: nothing that a former run remembers of them may help.
  const fresh = structuredClone(grids);
  const cpu = process.cpuUsage();
  const start = performance.now();
  const tables = recogniseAll(fresh);
  const recognised = performance.now();
  const findings = checkTables(tables);
  const checked = performance.now();
  const totals = sumFunding(tables);
  const summed = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  if (tables.length !== TABLES || findings.length < TABLES || totals.total === null) {
    throw new Error('the tables were not read as they were laid out');
  }
  return {
    recognise: recognised - start,
    check: checked - recognised,
    sum: summed - checked,
    cpu: (user + system) / 1000,
  };
}

function wall({ recognise, check, sum }: Run): number {
  return recognise + check + sum;
}

/**
 * As JSON: the very first run; of those after the warm-up the best and the one in the middle, by wall time. Whatever else
 * the machine does only ever adds, and most runs also pay for the garbage of the ones before: memory new to the process,
 * and its collection. The best run, right after a collection, pays for itself alone.
 */
const cold = run();
for (let warmUp = 1; warmUp < WARM_UP; warmUp += 1) run();
const warm = Array.from({ length: RUNS }, run).sort((a, b) => wall(a) - wall(b));
process.stdout.write(JSON.stringify({ cold, best: warm[0], median: warm[Math.floor(RUNS / 2)] }));
