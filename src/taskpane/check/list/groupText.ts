import { ruleWordsOf } from '../../../core/words';
import type { Words } from '../../../core/words/Words';
import type { GroupRow } from '../../state/listRows';
import { useWords } from '../../state/usePane';
import { bookWords } from '../../words/zh-CN/book';
import { checkWords } from '../../words/zh-CN/check';
import { deskWords } from '../../words/zh-CN/desk';
import { fillWords } from '../../words/zh-CN/fill';

/** All that headings say. */
export function useGroupWords() {
  const check = useWords(checkWords);
  const desk = useWords(deskWords);
  const book = useWords(bookWords);
  const fill = useWords(fillWords);
  return { check, desk, book, fill };
}

export type GroupWords = ReturnType<typeof useGroupWords>;

/** The heading's words, and what stands smaller beside them. */
export function nameOf(
  { name, count }: GroupRow,
  { check, desk, book }: GroupWords,
  ruleWords: Words,
): readonly [string, string] {
  switch (name.kind) {
    case 'project':
      return [name.name ?? (name.unread ? book.nameUnread : book.noProject)(name.sheet), ''];
    case 'unrecognised':
      return [check.mayBeTable(name.sheet), ''];
    case 'file': {
      const at = name.file.lastIndexOf('/');
      return [name.file.slice(at + 1), name.file.slice(0, Math.max(at, 0))];
    }
    case 'unit':
      return [name.name ?? desk.noUnit, ''];
    case 'rule':
      return [ruleWordsOf(name, ruleWords).title, ''];
    case 'many': {
      const { many, title } = ruleWordsOf(name, ruleWords);
      return [many?.(count) ?? `${title} ${count}`, ''];
    }
    case 'whole':
      return [check.workbookGroup, ''];
  }
}

/** What a file without findings, or a table that was not begun, says instead of counts. */
export function standing(
  { name, tables, unread, firstBlank }: GroupRow,
  { check, desk, fill }: GroupWords,
): string {
  if (firstBlank) return fill.untouched;
  if (name.kind === 'file' && name.problem) return desk.unread;
  if (tables === 0) return desk.noTable;
  return unread > 0 ? desk.unreadTables(unread) : check.clean;
}
