import { totalsCsv } from '../../core/report/toCsv';
import { totalsHtml } from '../../core/report/toHtml';
import { reportJson } from '../../core/report/toJson';
import { totalsPlan } from '../../core/report/toPlans';
import { totalsText } from '../../core/report/toText';
import { wordsFor } from '../../core/words/index';
import type { Command } from '../Io';
import { parse } from '../parse';
import { readOutput, writeReport } from '../reportOutput';
import { runCheck } from '../runCheck';

/** jxmb totals FILE...|DIR: the funding of every project, by source, and its sum. */
export const totals: Command = async (args, io) => {
  const { values, positionals } = parse(args, {
    format: { type: 'string', short: 'f' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
  });
  const output = readOutput(values);
  const report = await runCheck(positionals, {}, io);
  await writeReport(
    output,
    report,
    {
      text: () => totalsText(report),
      json: () => `${JSON.stringify(reportJson(report, wordsFor('zh-CN')))}\n`,
      csv: () => totalsCsv(report),
      html: () => totalsHtml(report),
      xlsx: () => [totalsPlan(report)],
    },
    io,
  );
  return report.files.some((file) => file.error !== null) ? 2 : 0;
};
