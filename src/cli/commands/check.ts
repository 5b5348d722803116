import { gatherJson } from '../check/gatherJson';
import { UsageError, type Command } from '../system/Io';
import { parse } from '../options/parse';
import { checkRenderings } from '../output/renderings';
import { readOutput, writeReport } from '../output/reportOutput';
import { exitStatus, runCheck } from '../check/runCheck';
import { shardOf } from '../check/shard';
import { writeResultLines } from '../check/writeResultLines';

/** jxmb check FILE...|DIR: every finding, with its cell. */
export const check: Command = async (args, io) => {
  const { values, positionals } = parse(args, {
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    profile: { type: 'string' },
    grading: { type: 'string' },
    rule: { type: 'string', multiple: true },
    config: { type: 'string' },
    shard: { type: 'string' },
    units: { type: 'string' },
    marked: { type: 'boolean' },
  });
  const output = readOutput(values);
  if (values.marked === true && values.units === undefined)
    throw new UsageError('--marked 要和 --units 文件夹 一起用。');
  if (values.units !== undefined && output.format === 'jsonl')
    throw new UsageError('--units 不能和 jsonl 一起用，请换一种格式。');
  const { profile, grading, rule, config } = values;
  const isPlain = [profile, grading, rule, config].every((setting) => setting === undefined);
  // Loaded only where there are settings: they bring all the rules along.
  const options = isPlain ? {} : await (await import('../options/checkSettings')).checkSettings(values);
  const shard = shardOf(values.shard);
  if (output.format === 'jsonl') return writeResultLines(positionals, { check: options, shard }, output, io);
  const json = gatherJson();
  const run =
    output.format === 'json'
      ? { checked: json.add, part: 'json' as const, partAlone: values.units === undefined }
      : {};
  const report = await runCheck(positionals, { check: options, shard, ...run }, io);
  await writeReport({ ...output, format: output.format }, report, checkRenderings, json.whole, io);
  if (values.units !== undefined) {
    const { writeUnitBooks } = await import('../output/writeUnitBooks');
    await writeUnitBooks(values.units, report, { marked: values.marked === true, force: output.force }, io);
  }
  return exitStatus(report);
};
