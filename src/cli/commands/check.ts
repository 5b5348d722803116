import { findingsCsv } from '../../core/report/toCsv';
import { reportHtml } from '../../core/report/toHtml';
import { reportJson } from '../../core/report/toJson';
import { reportPlans } from '../../core/report/toPlans';
import { reportText } from '../../core/report/toText';
import { wordsFor } from '../../core/words/index';
import { checkSettings } from '../checkSettings';
import type { Command } from '../Io';
import { parse } from '../parse';
import { readOutput, writeReport } from '../reportOutput';
import { exitStatus, runCheck } from '../runCheck';

/** jxmb check FILE...|DIR: every finding, with its cell. */
export const check: Command = async (args, io) => {
  const { values, positionals } = parse(args, {
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    profile: { type: 'string' },
    rule: { type: 'string', multiple: true },
    config: { type: 'string' },
  });
  const output = readOutput(values);
  const options = await checkSettings(values);
  const report = await runCheck(positionals, options, io);
  const words = wordsFor('zh-CN');
  await writeReport(
    output,
    report,
    {
      text: () => reportText(report, words),
      json: () => `${JSON.stringify(reportJson(report, words))}\n`,
      csv: () => findingsCsv(report, words),
      html: () => reportHtml(report, words),
      xlsx: (pathFromReport) => reportPlans(report, words, pathFromReport),
    },
    io,
  );
  return exitStatus(report);
};
