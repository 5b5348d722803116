import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { Severity } from '../../core/glossary/finding';
import { ruleWordsOf } from '../../core/words';
import { SeverityMark } from '../parts/SeverityMark';
import type { GroupRow } from '../state/listRows';
import { problemSentence } from '../state/problemText';
import { useLocale, useWords } from '../state/usePane';
import { useRuleWords } from '../state/useRuleWords';
import type { Words } from '../../core/words/Words';
import type { RowFrame } from './RowFrame';
import { checkWords } from '../words/zh-CN/check';
import { deskWords } from '../words/zh-CN/desk';
import { bookWords } from '../words/zh-CN/book';
import { fillWords } from '../words/zh-CN/fill';

interface GroupItemProps {
  readonly row: GroupRow;
  readonly frame: RowFrame;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '30px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalS}`,
    background: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    userSelect: 'none',
    ':hover': { background: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: { paddingLeft: tokens.spacingHorizontalL, background: tokens.colorNeutralBackground2 },
  innermost: { paddingLeft: tokens.spacingHorizontalXXXL },
  cell: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // As wide as its sign, which an empty heading has not: there is nothing to unfold.
  chevron: { display: 'flex', flexShrink: 0, width: '1em', color: tokens.colorNeutralForeground3 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  folder: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  counts: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '3px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  unread: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  withReason: { paddingTop: tokens.spacingVerticalXS },
  reason: {
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** All that headings say. */
function useGroupWords() {
  const check = useWords(checkWords);
  const desk = useWords(deskWords);
  const book = useWords(bookWords);
  const fill = useWords(fillWords);
  return { check, desk, book, fill };
}

type GroupWords = ReturnType<typeof useGroupWords>;

/** The heading's words, and what stands smaller beside them. */
function nameOf(
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
function standing({ name, tables, unread, firstBlank }: GroupRow, { check, desk, fill }: GroupWords): string {
  if (firstBlank) return fill.untouched;
  if (name.kind === 'file' && name.problem) return desk.unread;
  if (tables === 0) return desk.noTable;
  return unread > 0 ? desk.unreadTables(unread) : check.clean;
}

/** A heading: its name, how many findings it has and of which weight, what of it was not read; it folds them. */
export function GroupItem({ row, frame, onToggle }: GroupItemProps) {
  const styles = useStyles();
  const locale = useLocale();
  const words = useGroupWords();
  const { check, desk } = words;
  const ruleWords = useRuleWords();
  const [name, folder] = nameOf(row, words, ruleWords);
  const problem = row.name.kind === 'file' ? row.name.problem : null;
  const file = row.name.kind === 'project' || row.name.kind === 'unrecognised' ? row.name.file : null;
  const isEmpty = row.count === 0;
  const state = standing(row, words);
  const isWhole = row.name.kind !== 'file' || row.unread === 0;
  const spoken = isEmpty ? `${name}${check.comma}${state}` : check.group(name, row.count);
  return (
    <div
      {...frame}
      role="row"
      aria-level={row.level}
      aria-expanded={isEmpty ? undefined : row.open}
      aria-label={spoken}
      className={mergeClasses(
        frame.className,
        styles.row,
        row.level > 1 && styles.inner,
        row.level > 2 && styles.innermost,
      )}
      onClick={onToggle}
    >
      <span role="gridcell" className={styles.cell} title={[file, folder, name].filter(Boolean).join(' › ')}>
        <span className={mergeClasses(styles.line, problem !== null && styles.withReason)}>
          <span className={styles.chevron} aria-hidden="true">
            {!isEmpty && (row.open ? <ChevronDownRegular /> : <ChevronRightRegular />)}
          </span>
          <span className={styles.name}>
            {name}
            {folder !== '' && <span className={styles.folder}>{folder}</span>}
          </span>
          {!isEmpty && !isWhole && (
            <span className={mergeClasses(styles.counts, styles.unread)}>
              {desk.unreadTables(row.unread)}
            </span>
          )}
          {!isEmpty && row.firstBlank && <span className={styles.counts}>{state}</span>}
          {row.done > 0 && <span className={styles.counts}>{desk.doneOf(row.done, row.count)}</span>}
          {isEmpty ? (
            <span className={mergeClasses(styles.counts, (problem || !isWhole) && styles.unread)}>
              {state}
            </span>
          ) : row.name.kind === 'many' ? (
            // Its words say how many.
            <SeverityMark severity={SEVERITIES[row.weights.findIndex((count) => count > 0)] ?? 'info'} />
          ) : row.level === 2 || row.name.kind === 'project' || row.name.kind === 'rule' ? (
            // Beside 已看 1/4 the 4 would be said twice.
            row.done === 0 && <span className={styles.counts}>{row.count}</span>
          ) : (
            SEVERITIES.map(
              (severity, index) =>
                (row.weights[index] ?? 0) > 0 && (
                  <span key={severity} className={styles.counts}>
                    <SeverityMark severity={severity} />
                    {row.weights[index]}
                  </span>
                ),
            )
          )}
        </span>
        {problem && <span className={styles.reason}>{problemSentence(problem, locale)}</span>}
      </span>
    </div>
  );
}
