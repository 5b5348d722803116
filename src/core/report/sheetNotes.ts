import type { SheetGrid } from '../grid/SheetGrid';
import { departmentSheets } from '../table/departmentSheets';
import type { PerformanceTable } from '../table/PerformanceTable';

/**
 * What a person should know of a sheet and its tables can't tell: it is hidden, nothing of it could be read, or it
 * holds a form about a whole department, which is not checked.
 */
export interface SheetNote {
  readonly sheet: string;
  readonly kind: 'hidden' | 'very-hidden' | 'picture' | 'missing' | 'no-row' | 'refused' | 'department';
  /** How many of the file's tables stand on it: of what is told of them, hidden with it or beside a form of a department. */
  readonly tables: number;
}

/**
 * The notes of a file: hidden sheets whose tables are counted, sheets that hold a picture alone, nothing at all, or a
 * form about a whole department.
 */
export function sheetNotes(
  grids: readonly SheetGrid[],
  tables: readonly PerformanceTable[],
): readonly SheetNote[] {
  const departments = new Set(departmentSheets(grids, tables));
  const counts = new Map<string, number>();
  for (const { sheet } of tables) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return grids.flatMap(({ name, visibility, unread }): SheetNote[] => {
    const count = visibility ? (counts.get(name) ?? 0) : 0;
    if (count > 0) {
      return [{ sheet: name, kind: visibility === 'hidden' ? 'hidden' : 'very-hidden', tables: count }];
    }
    if (departments.has(name)) return [{ sheet: name, kind: 'department', tables: counts.get(name) ?? 0 }];
    // What only a program can show is no sheet that a person would miss.
    return unread && visibility !== 'veryHidden' ? [{ sheet: name, kind: unread, tables: 0 }] : [];
  });
}

/** The note as a sentence, with what to do. */
export function sheetNoteText({ sheet, kind, tables }: SheetNote): string {
  const name = `工作表“${sheet.replace(/\s+/g, ' ')}”`;
  switch (kind) {
    case 'hidden':
      return `${name}是隐藏的，其中的 ${tables} 张目标表也一起检查、汇总了。不该计入的，请取消隐藏后删除。`;
    case 'very-hidden':
      return `${name}是深度隐藏的（“取消隐藏”里看不到它），其中的 ${tables} 张目标表也一起检查、汇总了。不该计入的，请让报送单位删除后重新报送。`;
    case 'picture':
      return `${name}只有图片，没有检查。请把图片里的内容录入单元格后再检查。`;
    case 'department':
      return `${name}${tables === 0 ? '是' : '里另有'}部门整体支出的绩效表，不检查。这里只检查项目支出的绩效目标表。`;
    case 'refused':
      return `${name}没有读全，里面的目标表可能没有检查。请把要检查的表复制到一个新的工作簿，再检查一次。`;
    case 'no-row':
      return `${name}里有行号不对的行，没有读取。请用 Excel 打开修复后另存，或让报送单位重新导出。`;
    case 'missing':
      return `${name}的内容不在文件里，没有读取。请重新复制文件，或让报送单位重新保存。`;
  }
}
