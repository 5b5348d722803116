import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { countFindings } from '../../core/check/countFindings';
import type { Severity } from '../../core/glossary/finding';
import { SeverityMark } from '../parts/SeverityMark';
import { setCheck } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';
import { useRuleWords } from '../state/useRuleWords';
import { shownResult } from '../state/chosen';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  filter: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    background: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { background: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  off: {
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'line-through',
    background: 'transparent',
  },
  on: {
    background: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '1px solid Highlight' },
  },
  spacer: { flexGrow: 1 },
});

const filters = (state: PaneState) => ({
  severities: state.check.severities,
  thisSheetOnly: state.check.thisSheetOnly,
  findings: shownResult(state).findings,
  isOpenWorkbook: state.check.files === null,
});

/** Counts by severity, each a switch; and this sheet alone. */
export function FilterBar() {
  const styles = useStyles();
  const pane = usePane();
  const { severities, thisSheetOnly, findings, isOpenWorkbook } = usePaneState(filters);
  const words = usePaneWords().check;
  const names = useRuleWords().severities;
  const counts = countFindings(findings).bySeverity;
  return (
    <div className={styles.bar} role="group" aria-label={words.filters}>
      {SEVERITIES.map((severity) => {
        const shown = severities[severity];
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={shown}
            aria-label={words.countOf(names[severity], counts[severity])}
            className={mergeClasses(styles.filter, !shown && styles.off)}
            onClick={() => {
              setCheck(pane, { severities: { ...severities, [severity]: !shown } });
            }}
          >
            <SeverityMark severity={severity} />
            {names[severity]} {counts[severity]}
          </button>
        );
      })}
      <span className={styles.spacer} />
      {isOpenWorkbook && (
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
    </div>
  );
}
