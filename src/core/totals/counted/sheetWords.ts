import type { PerformanceTable } from '../../table/PerformanceTable';

/** 道路养护（作废）, 旧, 初稿, 备份: what a person keeps beside the one that counts. 老旧小区 is none. */
const OLD = /作废|废弃|初稿|草稿|原稿|旧[版表稿]|[^老破]旧[)）\]】]?$|^旧|备份|副本|修改前|历史版/;
/** 终稿, 修改后: what came after it. */
const FINAL = /定稿|终稿|最终|修改后|最新/;

/** 样表, 填报示例: a form that somebody filled in to show how. 示范 stands in the names of many projects. */
const EXAMPLE = /样表|样例|范例|范本|示例|示意表|填报模板|填写模板/;
/** XX项目, ××局, 某某学校: nobody's name. */
const MASKED = /[XxＸ×＊*]{2,}|某某|某(?:项目|单位|局|县|市|学校)/;
const TEMPLATE = /模[板版]/;

/** A file's name without its ending, and the folder that it lies in. */
function fileAndFolder(path: string): string[] {
  const names = path.split(/[\\/]/).slice(-2);
  const file = names.pop() ?? '';
  return [file.replace(/\.[^.]*$/, ''), ...names];
}

function said(names: readonly string[]): number {
  if (names.some((name) => OLD.test(name))) return -1;
  return names.some((name) => FINAL.test(name)) ? 1 : 0;
}

/**
 * How likely a table is the one of its copies that counts: less where its sheet is hidden or sheet, file or folder is called
 * old, more where one is called final. Tables that are called nothing are equal, and the first of them counts.
 */
export function currentness({ sheet, hidden }: PerformanceTable, path: string): number {
  const [file = '', folder = ''] = fileAndFolder(path);
  const own = hidden?.visibility === undefined ? said([sheet, file]) : -1;
  // All of a folder that is called old are old alike: what they say themselves goes before it.
  return own * 2 + said([folder]);
}

/** Whether a table says of itself that it shows how to fill in the form: by its sheet, its title, or a name that is nobody's. */
export function isExample({ sheet, title, fields }: PerformanceTable): boolean {
  const name = fields.projectName?.text ?? '';
  if (EXAMPLE.test(sheet) || EXAMPLE.test(title?.text ?? ''))
    return !EXAMPLE.test(name) || !sheet.includes(name);
  return TEMPLATE.test(sheet) && MASKED.test(name);
}
