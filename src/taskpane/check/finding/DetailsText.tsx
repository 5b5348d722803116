import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { toA1 } from '../../../core/grid/address';
import { findingMessage, ruleWordsOf } from '../../../core/words';
import { SeverityMark } from '../../parts/SeverityMark';
import type { ChosenFinding } from '../../state/CheckState';
import type { PaneState } from '../../state/PaneState';
import { usePaneState, useWords } from '../../state/usePane';
import { useRuleWords } from '../../state/useRuleWords';
import { ChangeView } from './ChangeView';
import { findingRows, ignoreOfChosen, isSheetGone, othersInCell, shownResult } from '../../state/chosen';
import { findingKey } from '../../state/listRows';
import { placeOf } from './placeOf';
import { RelatedCells } from './RelatedCells';
import { checkWords } from '../../words/zh-CN/check';
import { briefly } from '../../parts/briefly';

interface DetailsTextProps {
  readonly chosen: ChosenFinding;
  readonly solved: boolean;
}

const useStyles = makeStyles({
  place: { display: 'flex', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
  path: { flexGrow: 1, minWidth: 0 },
  cell: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  position: { flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  solved: { color: tokens.colorStatusSuccessForeground1 },
  why: { color: tokens.colorNeutralForeground3 },
});

const aroundChosen = (state: PaneState) => ({
  tables: shownResult(state).tables,
  rows: findingRows(state),
  ignored: ignoreOfChosen(state),
  sheetIsGone: isSheetGone(state),
  inCell: othersInCell(state),
});

/** Where, what is wrong, what is written and what should be, and why. */
export function DetailsText({ chosen, solved }: DetailsTextProps) {
  const styles = useStyles();
  const { tables, rows, ignored, sheetIsGone, inCell } = usePaneState(aroundChosen);
  const words = useWords(checkWords);
  const ruleWords = useRuleWords();
  const { finding, key } = chosen;
  const table = finding.table === null ? undefined : tables[finding.table];
  const at = rows.findIndex((row) => row.key === key);
  const others = ignored || sheetIsGone ? [] : inCell;
  const isMended = !ignored && !sheetIsGone && others.length === 0;
  const { title, advice, source } = ruleWordsOf(finding, ruleWords);
  return (
    <>
      <div className={styles.place}>
        <Text size={200} className={styles.path}>
          <span className={styles.cell}>{toA1(finding.cell)}</span>
          {(table ? placeOf(table, finding.cell) : []).map((name) => ` · ${name}`)}
        </Text>
        {at >= 0 && (
          <Text size={200} className={styles.position}>
            {words.position(at + 1, rows.length)}
          </Text>
        )}
      </div>
      {solved ? (
        <>
          <h2 className={mergeClasses(styles.title, isMended && styles.solved)}>
            {sheetIsGone
              ? words.sheetGone(finding.sheet)
              : ignored
                ? words.ignoredHere
                : isMended
                  ? words.solved
                  : words.othersHere(toA1(finding.cell))}
          </h2>
          {others.map((other) => (
            <Text key={findingKey(other)}>
              <SeverityMark severity={other.severity} /> {briefly(findingMessage(other, ruleWords))}
            </Text>
          ))}
          {ignored && <Text>{words.ignoredReason(ignored.reason)}</Text>}
        </>
      ) : (
        <>
          <h2 className={styles.title}>
            <SeverityMark severity={finding.severity} />
            {ruleWords.severities[finding.severity]} · {title}
          </h2>
          <ChangeView finding={finding} />
          <Text>{briefly(findingMessage(finding, ruleWords))}</Text>
          {finding.fix === null && <Text>{advice}</Text>}
          <RelatedCells finding={finding} />
          <Text size={200} className={styles.why}>
            {words.why(source)}
          </Text>
        </>
      )}
    </>
  );
}
