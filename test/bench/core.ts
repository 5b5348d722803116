import { checkTables } from '../../src/core/check/check';
import { layOutTables } from '../../src/core/layout/layOutTables';
import { planToGrid } from '../../src/core/layout/planToGrid';
import { defaultStandard } from '../../src/core/standards/index';
import { recogniseAll } from '../../src/core/table/recognise';
import { sumFunding } from '../../src/core/totals/sumFunding';
import { draft } from './drafts';

const TABLES = 1000;
const RUNS = 9;

const drafts = Array.from({ length: TABLES }, (_, index) => draft(index));
const grids = layOutTables(defaultStandard, drafts, { year: 2024, takenNames: [] }).map(planToGrid);

/** CPU time of this process in ms: what else the machine does is not ours. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const clock = { recognise: [] as number[], check: [] as number[], sum: [] as number[] };
for (let run = 0; run < RUNS; run += 1) {
  const start = now();
  const tables = recogniseAll(grids);
  const recognised = now();
  const findings = checkTables(tables);
  const checked = now();
  const totals = sumFunding(tables);
  const summed = now();
  if (tables.length !== TABLES || findings.length < TABLES || totals.total === null) {
    throw new Error('the tables were not read as they were laid out');
  }
  clock.recognise.push(recognised - start);
  clock.check.push(checked - recognised);
  clock.sum.push(summed - checked);
}

/** The middle of the runs, as JSON; the first ones, while the machine warms up, are the slow ones. */
function median(times: number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
process.stdout.write(
  JSON.stringify({ recognise: median(clock.recognise), check: median(clock.check), sum: median(clock.sum) }),
);
