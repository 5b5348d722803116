import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { PerformanceTable } from '../../../core/table/PerformanceTable';
import { findingMessage } from '../../../core/words';
import { toA1 } from '../../../core/grid/address';
import { fixFinding } from '../../actions/fixFindings';
import { SeverityMark } from '../../parts/SeverityMark';
import { shownResult } from '../../state/chosen';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { useRuleWords } from '../../state/useRuleWords';
import type { FindingRow } from '../../state/listRows';
import type { RowFrame } from './RowFrame';
import { checkWords } from '../../words/zh-CN/check';
import { deskWords } from '../../words/zh-CN/desk';
import { briefly } from '../../parts/briefly';

interface FindingItemProps {
  readonly row: FindingRow;
  readonly frame: RowFrame;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '28px',
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalL}`,
    cursor: 'pointer',
    ':hover': { background: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    background: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    ':hover': { background: tokens.colorBrandBackground2Hover },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  mark: { display: 'flex', flexShrink: 0, height: '22px', alignItems: 'center' },
  cell: {
    flexShrink: 0,
    minWidth: '34px',
    lineHeight: '22px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  onChosen: { color: tokens.colorNeutralForeground2 },
  content: { flexGrow: 1, minWidth: 0 },
  text: {
    lineHeight: '19px',
    paddingBlock: '2px',
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
  },
  found: { color: tokens.colorNeutralForeground2 },
  arrow: { color: tokens.colorNeutralForeground3, paddingInline: tokens.spacingHorizontalXS },
  expected: { fontWeight: tokens.fontWeightSemibold },
  fix: { flexShrink: 0, minWidth: '40px' },
  done: { color: tokens.colorNeutralForeground3 },
  doneMark: {
    display: 'flex',
    flexShrink: 0,
    height: '22px',
    alignItems: 'center',
    color: tokens.colorStatusSuccessForeground1,
  },
  place: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const whatIsShown = (state: PaneState) => ({
  isOpenWorkbook: state.check.files === null,
  tables: shownResult(state).tables,
});

/** 人大会议经费 · 甲.xlsx */
function placeText(
  { file, table }: NonNullable<FindingRow['place']>,
  tables: readonly PerformanceTable[],
): string {
  const project = table === null ? undefined : tables[table]?.fields.projectName?.text.trim();
  return [project, file?.replace(/^.*\//, '')].filter(Boolean).join(' · ');
}

/** One finding: how grave, which cell, what is written and what should be, and the change where it is a safe one. */
export function FindingItem({ row, frame, chosen, onChoose }: FindingItemProps) {
  const styles = useStyles();
  const pane = usePane();
  const { isOpenWorkbook, tables } = usePaneState(whatIsShown);
  const words = useWords(checkWords);
  const desk = useWords(deskWords);
  const ruleWords = useRuleWords();
  const { finding, done, place } = row;
  const cell = toA1(finding.cell);
  const message = briefly(findingMessage(finding, ruleWords));
  // A change that the row shows whole can be made from the row; all others are looked at first, below.
  const [fix, ...others] = finding.fix ?? [];
  const isWhole =
    fix !== undefined &&
    others.length === 0 &&
    toA1(fix.cell) === cell &&
    finding.fixIsSafe &&
    !row.repeatsFix &&
    isOpenWorkbook;
  const { found, expected } = finding;
  // A number in place of a text that looks the same would read 50 → 50, and the second finding of one change as the first
  // once more: there the sentence says it.
  const change =
    found !== null && expected !== null && found !== expected && finding.fix !== null && !row.repeatsFix;
  return (
    <div
      {...frame}
      role="row"
      aria-level={row.groups.length + 1}
      aria-selected={chosen}
      aria-label={`${ruleWords.severities[finding.severity]} ${cell} ${message}${done ? ` ${desk.isDone}` : ''}`}
      className={mergeClasses(frame.className, styles.row, chosen && styles.chosen)}
      onClick={onChoose}
    >
      <span role="gridcell" className={styles.mark}>
        <SeverityMark severity={finding.severity} />
      </span>
      <span role="gridcell" className={mergeClasses(styles.cell, chosen && styles.onChosen)}>
        {cell}
      </span>
      <span role="gridcell" className={styles.content} title={message}>
        {place && <span className={styles.place}>{placeText(place, tables)}</span>}
        <span className={mergeClasses(styles.text, done && styles.done)}>
          {change ? (
            <>
              <span className={styles.found}>{briefly(found)}</span>
              <span className={styles.arrow} aria-hidden="true">
                →
              </span>
              <span className={styles.expected}>{briefly(expected)}</span>
            </>
          ) : (
            message
          )}
        </span>
      </span>
      {done && (
        <span className={styles.doneMark} aria-hidden="true">
          <CheckmarkRegular />
        </span>
      )}
      {isWhole && (
        <span role="gridcell" className={styles.fix}>
          <Button
            size="small"
            // With its row: office.js on the web leads Tab out of the pane from what is no stop.
            tabIndex={frame.tabIndex}
            className={styles.fix}
            aria-label={words.fixHere(cell, fix.text)}
            onClick={(event) => {
              event.stopPropagation();
              void fixFinding(pane, finding);
            }}
          >
            {words.fix}
          </Button>
        </span>
      )}
    </div>
  );
}
