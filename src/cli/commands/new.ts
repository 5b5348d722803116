import { layOutTables } from '../../core/layout/layOutTables';
import { budgetYear } from '../../core/standards/budgetYear';
import { defaultStandard, standardById, standards } from '../../core/standards/index';
import { writeWorkbook } from '../../files/writeWorkbook';
import { readInput } from '../system/fileSystem';
import { UsageError, type Command } from '../system/Io';
import { parse } from '../options/parse';
import { readProjectList } from '../options/projectList';
import { writeOutput } from '../system/writeOutput';

/** Programs would not open what is written under these endings. */
const OTHER_WORKBOOK = /\.(xls|xlsm|xlsb|xlt|xltx|et|ods)$/i;

/** jxmb new: a workbook with a table to fill in for each project of a list. */
export const newWorkbook: Command = async (args, io) => {
  const { values, positionals } = parse(args, {
    standard: { type: 'string' },
    year: { type: 'string' },
    projects: { type: 'string' },
    out: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
  });
  const [extra] = positionals;
  if (extra !== undefined) throw new UsageError(`不认识“${extra}”。项目清单写在 --projects 后面。`);
  if (values.projects === undefined)
    throw new UsageError('请用 --projects 写明项目清单，例如 --projects 项目清单.csv。');
  if (values.out === undefined) throw new UsageError('请用 -o 写明存到哪个文件，例如 -o 目标表.xlsx。');
  if (OTHER_WORKBOOK.test(values.out))
    throw new UsageError(`“${values.out}”：目标表只能存成 .xlsx 文件，请改扩展名。`);
  const standard = values.standard === undefined ? defaultStandard : standardById(values.standard);
  if (!standard) {
    throw new UsageError(
      `没有“${values.standard ?? ''}”这种表式，可用：${standards.map(({ id }) => id).join('、')}。`,
    );
  }
  const year = readYear(values.year);
  const { projects, unused, warnings } = await readProjectList(
    await readInput(values.projects),
    values.projects,
    standard,
  );
  const plans = layOutTables(standard, projects, { year, takenNames: [] });
  await writeOutput(values.out, await writeWorkbook(plans), values.force ?? false);
  io.err(`已存到 ${values.out}：${plans.length} 张目标表，${year} 年度。\n`);
  for (const warning of warnings) io.err(`${warning}\n`);
  if (unused.length > 0) io.err(`清单里这几列没有用到：${unused.join('、')}。\n`);
  return 0;
};

function readYear(text: string | undefined): number {
  if (text === undefined) return budgetYear(new Date());
  const [digits = ''] = /^\d{4}(?=年?$)/.exec(text.trim()) ?? [];
  const year = Number(digits);
  if (year < 2000 || year > 2099) throw new UsageError(`年度“${text}”不对，应为四位数字，例如 --year 2024。`);
  return year;
}
