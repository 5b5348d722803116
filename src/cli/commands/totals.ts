import { gatherJson } from '../gatherJson';
import type { Command } from '../Io';
import { parse } from '../parse';
import { totalsRenderings } from '../renderings';
import { readOutput, writeReport } from '../reportOutput';
import { runCheck } from '../runCheck';
import { sumSettings } from '../sumSettings';

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
  });
  const output = readOutput(values);
  const json = gatherJson();
  const sum = sumSettings(values);
  const report = await runCheck(positionals, {}, io, output.format === 'json' ? json.add : undefined, sum);
  await writeReport(output, report, totalsRenderings, json.whole, io);
  return report.files.some((file) => file.error !== null) ? 2 : 0;
};
