import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countFindings } from '../../../core/check/countFindings';
import type { Severity } from '../../../core/glossary/finding';
import { SeverityMark } from '../../parts/SeverityMark';
import { toggleOnly } from '../../actions/desk';
import { setCheck } from '../../state/Pane';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { useRuleWords } from '../../state/useRuleWords';
import { fileReader, shownResult } from '../../state/chosen';
import { ExportButton } from '../views/ExportButton';
import { checkWords } from '../../words/zh-CN/check';
import { deskWords } from '../../words/zh-CN/desk';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '3px',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  filter: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 5px`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    background: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { background: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    background: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  // What has no room beside the weights goes below them together.
  others: { display: 'flex', alignItems: 'center', gap: '3px', marginLeft: 'auto' },
});

const filters = (state: PaneState) => ({
  only: state.check.only,
  undoneOnly: state.check.undoneOnly,
  anyDone: state.check.done.size > 0,
  thisSheetOnly: state.check.thisSheetOnly,
  findings: shownResult(state).findings,
  severalFiles: fileReader(state) !== null,
  otherFiles: state.check.files !== null,
});

/** Counts by severity, each listing its own alone; this sheet alone; what is not done yet; of other files, exporting them. */
export function FilterBar() {
  const styles = useStyles();
  const pane = usePane();
  const { only, undoneOnly, anyDone, thisSheetOnly, findings, severalFiles, otherFiles } =
    usePaneState(filters);
  const words = useWords(checkWords);
  const desk = useWords(deskWords);
  const names = useRuleWords().severities;
  const counts = countFindings(findings).bySeverity;
  return (
    <div className={styles.bar} role="group" aria-label={words.filters}>
      {SEVERITIES.map((severity) => {
        const chosen = only.includes(severity);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={chosen}
            aria-label={words.countOf(names[severity], counts[severity])}
            className={mergeClasses(styles.filter, chosen && styles.on)}
            onClick={() => {
              toggleOnly(pane, severity);
            }}
          >
            <SeverityMark severity={severity} />
            {names[severity]} {counts[severity]}
          </button>
        );
      })}
      <div className={styles.others}>
        {severalFiles && (anyDone || undoneOnly) && (
          <button
            type="button"
            aria-pressed={undoneOnly}
            className={mergeClasses(styles.filter, undoneOnly && styles.on)}
            onClick={() => {
              setCheck(pane, { undoneOnly: !undoneOnly });
            }}
          >
            {desk.undoneOnly}
          </button>
        )}
        {!severalFiles && (
          <button
            type="button"
            aria-pressed={thisSheetOnly}
            className={mergeClasses(styles.filter, thisSheetOnly && styles.on)}
            onClick={() => {
              setCheck(pane, { thisSheetOnly: !thisSheetOnly });
            }}
          >
            {words.thisSheet}
          </button>
        )}
        {otherFiles && <ExportButton amongOthers />}
      </div>
    </div>
  );
}
