import path from 'node:path';
import { layOutTables } from '../../core/layout/layOutTables';
import { reportHtml } from '../../core/report/toHtml';
import { reportPlans } from '../../core/report/toPlans';
import { reportText } from '../../core/report/toText';
import { defaultStandard } from '../../core/standards/index';
import { wordsFor } from '../../core/words/index';
import { writeWorkbook } from '../../files/writeWorkbook';
import type { Command } from '../system/Io';
import { parse } from '../options/parse';
import { runCheck } from '../check/runCheck';
import { writeOutput } from '../system/writeOutput';

const FOLDER = path.join('out', 'demo');

const PROJECTS = ['人大会议经费', '人大代表活动经费', '办公设备购置'];

/** jxmb demo: the main job on the shipped sample, with all it writes in out/demo. */
export const demo: Command = async (args, io) => {
  parse(args, {});
  const blank = path.join(FOLDER, '空白目标表.xlsx');
  const year = new Date().getFullYear();
  const drafts = PROJECTS.map((name) => ({ name }));
  const plans = layOutTables(defaultStandard, drafts, { year, takenNames: [] });
  await writeOutput(blank, await writeWorkbook(plans), true);
  await io.out(
    `一、插入：${plans.length} 个项目各一张空白目标表（${defaultStandard.name}，${year} 年度）\n    ${blank}\n\n`,
  );

  const sample = path.join(io.home, 'samples', 'seed.xlsx');
  const report = await runCheck([sample], {}, io);
  const words = wordsFor('zh-CN');
  const workbook = path.join(FOLDER, '检查结果.xlsx');
  const page = path.join(FOLDER, '检查结果.html');
  const fromReport = (file: string): string =>
    path.relative(path.resolve(FOLDER), path.resolve(file)).split(path.sep).join('/');
  await writeOutput(workbook, await writeWorkbook(reportPlans(report, words, fromReport)), true);
  await writeOutput(page, reportHtml(report, words, new Date()), true);
  await io.out(`二、检查和汇总自带的样表\n\n${reportText(report, words)}\n`);
  await io.out(`三、结果\n    ${workbook}\n    ${page}\n`);
  return report.files.some((file) => file.error !== null) ? 2 : 0;
};
