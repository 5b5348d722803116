import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RuleId } from '../../../core/rules/RuleParams';
import { fromA1 } from '../../../core/grid/address';
import { ruleWordsOf } from '../../../core/words';
import type { Words } from '../../../core/words/Words';
import type { StoredIgnore } from '../../../port/WorkbookPort';
import { goToCell } from '../../actions/chooseFinding';
import { restoreAllIgnored, restoreIgnored } from '../../actions/ignoreFindings';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { useRuleWords } from '../../state/useRuleWords';
import { SubView } from './SubView';
import { checkWords } from '../../words/zh-CN/check';
import { commonWords } from '../../words/zh-CN/common';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0 },
});

function titleOf(ignore: StoredIgnore, words: Words): string {
  const rule = Object.keys(words.rules).find((id): id is RuleId => id === ignore.rule);
  return rule === undefined ? ignore.rule : ruleWordsOf({ rule }, words).title;
}

const storedIgnores = ({ check }: PaneState) => check.ignores;

/** What people let stand in this workbook, and why; each can come back. */
export function IgnoredView() {
  const styles = useStyles();
  const pane = usePane();
  const ignores = usePaneState(storedIgnores);
  const words = useWords(checkWords);
  const common = useWords(commonWords);
  const ruleWords = useRuleWords();
  return (
    <SubView
      title={words.ignoredTitle}
      footer={
        <Button disabledFocusable={ignores.length === 0} onClick={() => void restoreAllIgnored(pane)}>
          {words.restoreAll}
        </Button>
      }
    >
      <ul className={styles.list}>
        {ignores.map((ignore) => {
          const cell = fromA1(ignore.cell);
          return (
            <li key={`${ignore.rule} ${ignore.sheet} ${ignore.cell}`} className={styles.item}>
              <div className={styles.text}>
                <Text block weight="semibold">
                  {words.ignoredOne(titleOf(ignore, ruleWords), ignore.found)}
                </Text>
                <Text block className={styles.reason}>
                  {words.ignoredReason(ignore.reason)}
                </Text>
                {cell && (
                  <Link as="button" onClick={() => void goToCell(pane, { ...cell, sheet: ignore.sheet })}>
                    {common.cellOf(ignore.sheet, ignore.cell)}
                  </Link>
                )}
              </div>
              <Button
                size="small"
                className={styles.button}
                onClick={() => void restoreIgnored(pane, ignore)}
              >
                {words.restore}
              </Button>
            </li>
          );
        })}
      </ul>
    </SubView>
  );
}
