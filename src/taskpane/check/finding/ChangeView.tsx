import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/check/Finding';
import { toA1 } from '../../../core/grid/address';
import { changesOf } from '../../state/changes';
import type { PaneState } from '../../state/PaneState';
import { usePaneState, useWords } from '../../state/usePane';
import { checkWords } from '../../words/zh-CN/check';
import { briefly } from '../../parts/briefly';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    background: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  term: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  blank: { color: tokens.colorNeutralForeground3 },
  expected: { fontWeight: tokens.fontWeightSemibold },
  more: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

/** The workbook that a fix would change; none while other files are shown. */
const openBook = ({ book, check }: PaneState) => (check.files ? null : book);

/** What is written and what should be: the preview of a fix, cell by cell where it touches several. */
export function ChangeView({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const book = usePaneState(openBook);
  const words = useWords(checkWords);
  const { found, expected } = finding;
  const changes = book === null ? [] : changesOf(book, finding);
  const only = changes.length === 1 ? changes[0] : undefined;
  const isHere =
    only !== undefined && only.cell.row === finding.cell.row && only.cell.column === finding.cell.column;
  const shownExpected = isHere ? only.after : expected;
  return (
    <>
      {shownExpected !== null && shownExpected !== found && (
        <dl className={styles.pair}>
          <dt className={styles.term}>{words.now}</dt>
          <dd className={mergeClasses(styles.text, found === null && styles.blank)}>
            {briefly(found ?? words.blank)}
          </dd>
          <dt className={styles.term}>{isHere ? words.willBe : words.should}</dt>
          <dd className={mergeClasses(styles.text, styles.expected)}>{briefly(shownExpected)}</dd>
        </dl>
      )}
      {changes.length > 0 && !isHere && (
        <>
          <Text>{words.moreCells(changes.length)}</Text>
          <ul className={styles.more}>
            {changes.map((change) => (
              <li key={toA1(change.cell)}>
                {toA1(change.cell)}: {change.before === '' ? words.blank : briefly(change.before)} →{' '}
                <b>{briefly(change.after)}</b>
              </li>
            ))}
          </ul>
        </>
      )}
      {changes.length > 0 && !finding.fixIsSafe && (
        <Text size={200} className={styles.term}>
          {words.fixNotSafe}
        </Text>
      )}
    </>
  );
}
