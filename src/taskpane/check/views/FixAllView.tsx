import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { toA1 } from '../../../core/grid/address';
import type { CellChange } from '../../../port/WorkbookPort';
import { fixAll } from '../../actions/fixFindings';
import { changesOfRule, safeChanges } from '../../state/changes';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { SubView } from './SubView';
import { checkWords } from '../../words/zh-CN/check';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 40px minmax(0, 1fr)',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
  },
  tick: { margin: 0, accentColor: tokens.colorCompoundBrandBackground, transform: 'translateY(1px)' },
  cell: { color: tokens.colorNeutralForeground3 },
  sheet: { color: tokens.colorNeutralForeground3, marginTop: tokens.spacingVerticalM },
});

const changesToMake = (state: PaneState) => {
  const { fixRule } = state.check;
  return { fixRule, changes: fixRule === null ? safeChanges(state) : changesOfRule(state, fixRule) };
};

const keyOf = ({ sheet, cell }: CellChange) => `${sheet}!${toA1(cell)}`;

/** Every change that would be made at once, sheet by sheet, each with its tick, before it is made. */
export function FixAllView() {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(checkWords);
  const { fixRule, changes } = usePaneState(changesToMake);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = changes.filter((change) => !left.has(keyOf(change)));
  const sheets = [...new Set(changes.map((change) => change.sheet))];
  if (changes.length === 0) {
    return (
      <SubView title={words.fixAllNone}>
        <Text>{words.fixAllNoneHint}</Text>
      </SubView>
    );
  }
  return (
    <SubView
      title={words.fixAllTitle(changes.length)}
      footer={
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={chosen.length === 0}
          onClick={() => void fixAll(pane, chosen)}
        >
          {chosen.length === changes.length ? words.fixAllConfirm : words.fixSome(chosen.length)}
        </Button>
      }
    >
      <Text>{fixRule === null ? words.fixAllHint : words.fixKindHint}</Text>
      {sheets.map((sheet) => (
        <section key={sheet}>
          <Text as="h3" block size={200} className={styles.sheet}>
            {sheet}
          </Text>
          <ul className={styles.list}>
            {changes
              .filter((change) => change.sheet === sheet)
              .map((change) => {
                const key = keyOf(change);
                return (
                  <li key={key}>
                    <label className={styles.item}>
                      <input
                        type="checkbox"
                        className={styles.tick}
                        checked={!left.has(key)}
                        onChange={({ target: { checked } }) => {
                          const others = new Set(left);
                          if (checked) others.delete(key);
                          else others.add(key);
                          setLeft(others);
                        }}
                      />
                      <span className={styles.cell}>{toA1(change.cell)}</span>
                      <span>
                        {change.before === '' ? words.blank : change.before} → <b>{change.after}</b>
                      </span>
                    </label>
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </SubView>
  );
}
