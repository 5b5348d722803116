import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../core/glossary/finding';
import { SeverityMark } from '../../parts/SeverityMark';
import type { GroupRow } from '../../state/listRows';
import { standing, type GroupWords } from './groupText';

const useStyles = makeStyles({
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
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings of which weight: a file's or a unit's by their signs, a project's or a rule's as one number. */
function Findings({ row }: { readonly row: GroupRow }) {
  const styles = useStyles();
  const { weights, name, level } = row;
  if (name.kind === 'many') {
    // Its words say how many.
    return <SeverityMark severity={SEVERITIES[weights.findIndex((count) => count > 0)] ?? 'info'} />;
  }
  if (level === 2 || name.kind === 'project' || name.kind === 'rule') {
    // Beside 已看 1/4 the 4 would be said twice.
    return row.done === 0 && <span className={styles.counts}>{row.count}</span>;
  }
  return SEVERITIES.map(
    (severity, index) =>
      (weights[index] ?? 0) > 0 && (
        <span key={severity} className={styles.counts}>
          <SeverityMark severity={severity} />
          {weights[index]}
        </span>
      ),
  );
}

/** The right end of a heading: what was not read, how much is done with, how many findings; how it stands where it has none. */
export function GroupCounts({ row, words }: { readonly row: GroupRow; readonly words: GroupWords }) {
  const styles = useStyles();
  const { desk } = words;
  const { name } = row;
  const isUnread = name.kind === 'file' && (name.problem !== null || row.unread > 0);
  const unread = mergeClasses(styles.counts, isUnread && styles.unread);
  if (row.count === 0) return <span className={unread}>{standing(row, words)}</span>;
  return (
    <>
      {name.kind === 'file' && row.unread > 0 && (
        <span className={unread}>{desk.unreadTables(row.unread)}</span>
      )}
      {row.firstBlank && <span className={styles.counts}>{standing(row, words)}</span>}
      {row.done > 0 && <span className={styles.counts}>{desk.doneOf(row.done, row.count)}</span>}
      <Findings row={row} />
    </>
  );
}
