import { gatherJson } from '../check/gatherJson';
import type { Command } from '../system/Io';
import { parse } from '../options/parse';
import { totalsRenderings } from '../output/renderings';
import { readOutput, writeReport } from '../output/reportOutput';
import { readRoll, withRoll } from '../options/roll';
import { runCheck } from '../check/runCheck';
import { shardOf } from '../check/shard';
import { chartSetting, groupSetting, sumSettings } from '../options/sumSettings';
import { writeResultLines } from '../check/writeResultLines';

/** jxmb totals FILE...|DIR: the funding of every project, by source, and its sum. */
export const totals: Command = async (args, io) => {
  const { values, positionals } = parse(args, {
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    kind: { type: 'string' },
    duplicates: { type: 'string' },
    count: { type: 'string', multiple: true },
    leave: { type: 'string', multiple: true },
    shard: { type: 'string' },
    roll: { type: 'string' },
    by: { type: 'string' },
    chart: { type: 'string' },
  });
  const output = readOutput(values);
  const sum = sumSettings(values);
  const groupBy = groupSetting(values.by);
  const chart = chartSetting(values.chart);
  const look = { ...(groupBy && { groupBy }), ...(chart && { chart }) };
  const shard = shardOf(values.shard);
  if (output.format === 'jsonl') {
    const status = await writeResultLines(positionals, { sum, shard }, output, io);
    return status === 2 ? 2 : 0;
  }
  const roll = values.roll === undefined ? null : await readRoll(values.roll);
  const json = gatherJson();
  // The summary as a workbook tells of each project what its costs come to and what a check finds.
  const run =
    output.format === 'json'
      ? { checked: json.add, part: 'json' as const, partAlone: true }
      : output.format === 'xlsx'
        ? {}
        : { sumsOnly: true };
  const report = await runCheck(positionals, { sum, shard, ...run }, io);
  const compared = roll ? withRoll(report, roll) : report;
  await writeReport({ ...output, format: output.format }, compared, totalsRenderings(look), json.whole, io);
  const isWhole = report.partial === undefined && report.files.every((file) => file.error === null);
  return isWhole ? 0 : 2;
};
