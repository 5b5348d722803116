import { readProjectRows, type ListProblem } from '../../core/projectList/readProjectRows';
import type { ProjectDraft, TableStandard } from '../../core/standards/TableStandard';
import { readList } from '../../files/readList';
import { UsageError } from '../system/Io';

export interface ProjectList {
  readonly projects: readonly ProjectDraft[];
  /** Heads of columns that are none of a table's fields. */
  readonly unused: readonly string[];
  /** Sentences about what is not taken as it stands, for the person. */
  readonly warnings: readonly string[];
}

/** Reads a list of projects from a file, as `readProjectRows` does. Throws `UsageError` and `FileError` with file and line. */
export async function readProjectList(
  bytes: Uint8Array,
  file: string,
  standard: TableStandard,
): Promise<ProjectList> {
  const rows = await readList(bytes, file, standard);
  if (rows.length === 0) throw new UsageError(`“${file}”里没有项目。`);
  const { projects, unused, problems, hasHead, unitStated } = readProjectRows(rows, standard);
  for (const problem of problems) refuse(problem, file);
  if (projects.length === 0) throw new UsageError(`“${file}”里${hasHead ? '只有表头，' : ''}没有项目。`);
  const warnings = problems.map(sentenceOf);
  if (!unitStated) warnings.push(`清单的金额没有写单位，按${standard.fundingUnit}写入。`);
  return { projects, unused, warnings };
}

function sentenceOf({ line, kind, text }: ListProblem): string {
  switch (kind) {
    case 'sum':
      return `第 ${line} 行是合计，没有做成表。`;
    case 'note':
      return `第 ${line} 行“${text}”不是项目，没有做成表。`;
    case 'same-project':
      return `第 ${line} 行的《${text}》上面已有，名称和单位都相同，各做了一张表。`;
    case 'large':
      return `第 ${line} 行的金额 ${text} 没有写单位，按万元已超过一百亿元，请核对。`;
    case 'no-name-column':
      return '清单里没有“项目名称”这一列，每个单位做了一张没有名称的表。';
    default:
      return `第 ${line} 行的“${text}”不是金额，照原样写入。`;
  }
}

function refuse({ line, kind }: ListProblem, file: string): void {
  if (kind === 'no-name') throw new UsageError(`“${file}”第 ${line} 行没有项目名称。`);
  if (kind === 'more-columns') {
    throw new UsageError(
      `“${file}”第 ${line} 行有多列，但第一行不是表头。请在第一行写：项目名称,主管部门,实施单位…`,
    );
  }
}
