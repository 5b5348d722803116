import { gatherJson } from '../gatherJson';
import type { Command } from '../Io';
import { parse } from '../parse';
import { checkRenderings } from '../renderings';
import { readOutput, writeReport } from '../reportOutput';
import { exitStatus, runCheck } from '../runCheck';
import { shardOf } from '../shard';
import { writeResultLines } from '../writeResultLines';

/** jxmb check FILE...|DIR: every finding, with its cell. */
export const check: Command = async (args, io) => {
  const { values, positionals } = parse(args, {
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    profile: { type: 'string' },
    rule: { type: 'string', multiple: true },
    config: { type: 'string' },
    shard: { type: 'string' },
  });
  const output = readOutput(values);
  const { profile, rule, config } = values;
  const isPlain = profile === undefined && rule === undefined && config === undefined;
  // Loaded only where there are settings: they bring all the rules along.
  const options = isPlain ? {} : await (await import('../checkSettings')).checkSettings(values);
  const shard = shardOf(values.shard);
  if (output.format === 'jsonl') return writeResultLines(positionals, { check: options, shard }, output, io);
  const json = gatherJson();
  const run = output.format === 'json' ? { checked: json.add } : {};
  const report = await runCheck(positionals, { check: options, shard, ...run }, io);
  await writeReport({ ...output, format: output.format }, report, checkRenderings, json.whole, io);
  return exitStatus(report);
};
