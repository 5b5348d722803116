import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { toA1 } from '../../core/grid/address';
import { fixAllSafe } from '../actions/fixFindings';
import { safeChanges } from '../state/changes';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';
import { SubView } from './SubView';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: '44px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  cell: { color: tokens.colorNeutralForeground3 },
  sheet: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalM },
});

/** Every change that would be made at once, sheet by sheet, before it is made. */
export function FixAllView() {
  const styles = useStyles();
  const pane = usePane();
  const words = usePaneWords().check;
  const changes = usePaneState(safeChanges);
  const sheets = [...new Set(changes.map((change) => change.sheet))];
  return (
    <SubView
      title={words.fixAllTitle(changes.length)}
      footer={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={changes.length === 0}
          onClick={() => void fixAllSafe(pane)}
        >
          {words.fixAllConfirm}
        </Button>
      }
    >
      <Text>{words.fixAllHint}</Text>
      {sheets.map((sheet) => (
        <section key={sheet}>
          <Text as="h3" block size={200} className={styles.sheet}>
            {sheet}
          </Text>
          <ul className={styles.list}>
            {changes
              .filter((change) => change.sheet === sheet)
              .map((change) => (
                <li key={toA1(change.cell)} className={styles.item}>
                  <span className={styles.cell}>{toA1(change.cell)}</span>
                  <span>
                    {change.before === '' ? words.blank : change.before} → <b>{change.after}</b>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </SubView>
  );
}
