/** So many names of one ending are told; a folder may hold thousands of them. */
const MOST_NAMED = 5;

/** Without its folders. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

/** .txt 2 个（说明.txt、备注.txt）, .bak 120 个（甲.bak、乙.bak等）: those of which there are most first. */
function byEnding(paths: readonly string[]): string[] {
  const endings = new Map<string, string[]>();
  for (const path of paths) {
    const name = nameOf(path);
    const ending = (/\.[^.]*$/.exec(name)?.[0] ?? '').toLowerCase();
    endings.set(ending, [...(endings.get(ending) ?? []), name]);
  }
  const most = [...endings].sort(([, a], [, b]) => b.length - a.length);
  return most.map(([ending, names]) => {
    const named = names.slice(0, MOST_NAMED).join('、');
    return `${ending} ${String(names.length)} 个（${named}${names.length > MOST_NAMED ? ' 等' : ''}）`;
  });
}

/** The files of a folder that are no spreadsheets: 3 个不是表格文件，没有读取：.txt 2 个（…）、.md 1 个（…）。 '' where there are none. */
export function otherFilesText(paths: readonly string[] = []): string {
  if (paths.length === 0) return '';
  return `${String(paths.length)} 个不是表格文件，没有读取：${byEnding(paths).join('、')}。`;
}
