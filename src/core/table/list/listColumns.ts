import { holdsIndicators } from '../columns/holdsIndicators';
import { readIndicatorColumns } from '../columns/readColumns';
import type { IndicatorColumns } from '../columns/IndicatorColumns';
import { isCodeLabel } from '../head/projectCode';
import {
  headsAmounts,
  headsPartOfProject,
  listHeaders,
  projectNameHeader,
  proseHeaders,
} from '../find/listHeaders';
import { textsBelow } from '../columns/textsBelow';
import type { TableArea } from '../find/TableArea';
import { readKindColumns, type KindColumn } from './kindColumns';
import { readYear } from '../head/readYear';
import { isAskedFor, isDecided } from '../labels/decided';
import type { FieldLabel } from '../labels/fields';
import type { Run } from '../lines/Run';
import { columnsOf } from '../sections/findSections';

/** The columns of a list of projects. */
export interface ListColumns {
  /** Null where a project's indicators are written as prose in one cell, or in one a level. */
  readonly indicators: IndicatorColumns | null;
  /** Headers of the columns of prose. */
  readonly prose: readonly Run[];
  /** The columns of prose whose kinds of indicators can be read; none where they cannot. */
  readonly kinds: readonly KindColumn[];
  /** First and last row of the headers. */
  readonly top: number;
  readonly bottom: number;
  readonly name: Run;
  readonly headers: readonly Run[];
  /** 项目编码; null where the list has no such column. */
  readonly code: Run | null;
  readonly fields: readonly { readonly run: Run; readonly label: FieldLabel }[];
  readonly total: Run | null;
  readonly sources: readonly Run[];
  readonly goals: readonly Run[];
}

/** 乡镇 over the names of towns: who has the project, not who pays for it. */
function areWords({ view }: TableArea, { column }: Run, header: number): boolean {
  const texts = textsBelow(view, column, header + 1);
  return texts.length > 0 && texts.every((text) => /^[\u3400-\u9fff]{2,}$/.test(text) && text !== '不适用');
}

const NAME: FieldLabel = { id: 'projectName', rank: 0 };

/** The columns by the header in row `header`, 0-based; null where it names no project or no indicators. */
export function readListColumns(area: TableArea, header: number): ListColumns | null {
  const own = listHeaders(area.view, header);
  const name = projectNameHeader(own);
  const found = name ? readKindColumns(area, name.row, name) : null;
  // 绩效指标 alone heads names that stand beside levels and values, where those can be made out.
  const areSideBySide = found !== null && found.columns.length > 1;
  const indicators =
    !areSideBySide && area.view.isHeader(header) ? indicatorsOf(area, own, name, header) : null;
  const kinds = indicators ? null : found;
  const headers = kinds?.headers ?? own;
  const prose = kinds?.prose ?? (indicators ? [] : proseHeaders(area.view.runs(header)));
  if (!name || (!indicators && prose.length === 0)) return null;
  return {
    indicators,
    prose,
    kinds: kinds?.columns ?? [],
    top: indicators?.top ?? header,
    bottom: indicators?.bottom ?? kinds?.bottom ?? header,
    name,
    headers,
    fields: headers.flatMap((run) => {
      const label = run.label.field ?? (run === name ? NAME : null);
      return label ? [{ run, label }] : [];
    }),
    code: headers.find(isCodeLabel) ?? null,
    total: totalColumn(area, headers),
    sources: headers.filter((run) => run.label.funding?.role === 'part' && !areWords(area, run, header)),
    goals: headers.filter((run) => run.label.goal !== null && !run.label.goal.reached),
  };
}

/** The column of the projects' amounts; of 2025年预算 | 2026年预算 that of the list's year, and none where no column is of it. */
function totalColumn(area: TableArea, headers: readonly Run[]): Run | null {
  const totals = headers.filter((run) => run.label.funding?.role === 'total');
  const dated = totals.filter((run) => yearOf(run) !== null);
  if (dated.length > 1) {
    const year = readYear(area, dated[0]?.row ?? area.top)?.year;
    const own = dated.find((run) => yearOf(run) === year);
    return own ?? totals.find((run) => yearOf(run) === null) ?? null;
  }
  return (
    decidedTotal(area, headers) ??
    totals[0] ??
    headers.find((run) => headsAmounts(run.label) && run.label.funding?.role !== 'part') ??
    null
  );
}

function yearOf({ label }: Run): number | null {
  const year = /^(?:19|20)\d{2}(?=年)/.exec(label.key)?.[0];
  return year === undefined ? null : Number(year);
}

/** 批复金额 beside 申报金额, once it is filled in; null where no amount was decided, or none was asked for beside it. */
function decidedTotal({ view }: TableArea, headers: readonly Run[]): Run | null {
  const asked = headers.some(({ label }) => isAskedFor(label.key) && isAmount(label));
  const decided = headers.filter(({ label }) => isDecided(label.key) && isAmount(label));
  if (!asked || decided.length === 0) return null;
  const isFilled = ({ row, column }: Run): boolean =>
    textsBelow(view, column, row + 1).some((text) => /\d/.test(text));
  return decided.find(isFilled) ?? null;
}

function isAmount(label: Run['label']): boolean {
  return (headsAmounts(label) && label.funding?.role !== 'part') || AMOUNT.test(label.key);
}

const AMOUNT = /(?:金额|资金|预算|经费|总额)(?:数|额)?$/;

/** The indicators stand right of all that heads a part of the project: 指标解释 left of its goal is no name of theirs. */
function indicatorsOf(
  area: TableArea,
  headers: readonly Run[],
  name: Run | undefined,
  header: number,
): IndicatorColumns | null {
  const value =
    headers.find(({ label }) => label.column?.role === 'value' && label.goal === null)?.column ??
    Number.MAX_SAFE_INTEGER;
  const last = headers.findLast((run) => run.column < value && (run === name || headsPartOfProject(run)));
  const whole = readIndicatorColumns(area.view, header);
  const own = whole && last ? rightOf(area, last, whole, header) : whole;
  return own && holdsIndicators(area.view, own, own.bottom + 1, area.bottom) ? own : null;
}

/** The columns of the indicators where all of them stand right of a head. */
function rightOf(area: TableArea, last: Run, whole: IndicatorColumns, header: number): IndicatorColumns {
  // 单位 left of 项目名称 is whose project it is, and no unit of a target.
  const spans = [whole.level1, ...whole.sides.flatMap(({ level2, name, unit }) => [level2, name, unit])];
  if (spans.every((span) => span === null || span.from > last.end)) return whole;
  return readIndicatorColumns(columnsOf(area, last.end + 1, area.view.right), header) ?? whole;
}
