import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { EmptyState } from '../parts/EmptyState';
import { ProblemBar } from '../parts/ProblemBar';
import { setCheck } from '../state/Pane';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';
import { CheckFooter } from './CheckFooter';
import { CheckStatus } from './CheckStatus';
import { CheckHeader } from './CheckHeader';
import { shownResult, shownRows } from './chosen';
import { FileButton } from './FileButton';
import { FilterBar } from './FilterBar';
import { FindingDetails } from './FindingDetails';
import { FindingList } from './FindingList';

const useStyles = makeStyles({
  status: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  problems: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    maxHeight: '30%',
    overflowY: 'auto',
  },
});

/** The list, or why it is empty. */
function Results() {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const all = usePaneWords();
  const words = all.check;
  const { tables, findings } = shownResult(state);
  if (tables.length === 0) {
    return (
      <EmptyState
        icon={<TableSearchRegular />}
        title={words.noTables}
        actions={
          <>
            <Button
              onClick={() => {
                pane.store.set((now) => ({ ...now, tab: 'insert' }));
              }}
            >
              {words.toInsert}
            </Button>
            <FileButton />
          </>
        }
      >
        {words.noTablesHint}
      </EmptyState>
    );
  }
  if (findings.length === 0) {
    return (
      <>
        <EmptyState icon={<CheckmarkCircleRegular />} title={words.clean}>
          {words.cleanHint(tables.length)}
        </EmptyState>
        <div className={styles.status}>
          <CheckStatus />
        </div>
      </>
    );
  }
  const rows = shownRows(state);
  if (rows.length === 0) {
    const { thisSheetOnly, files } = state.check;
    const isClean =
      thisSheetOnly && !files && !findings.some((finding) => finding.sheet === state.activeSheet);
    return (
      <EmptyState
        icon={isClean ? <CheckmarkCircleRegular /> : <FilterRegular />}
        title={isClean ? words.cleanSheet : words.noneShown(findings.length)}
        actions={
          <Button
            onClick={() => {
              setCheck(pane, {
                severities: { error: true, warning: true, info: true },
                thisSheetOnly: false,
              });
            }}
          >
            {words.showAll}
          </Button>
        }
      />
    );
  }
  return (
    <>
      <FindingList rows={rows} />
      <FindingDetails />
    </>
  );
}

/** What a check found: how much of what, the list, one finding in full, what to do with all. */
export function ResultView() {
  const styles = useStyles();
  const state = usePaneState();
  const { check } = state;
  const problems = [...(check.problem ? [check.problem] : []), ...(check.files?.problems ?? [])];
  if (check.job.kind === 'failed') problems.unshift(check.job.problem);
  return (
    <>
      <CheckHeader />
      {problems.length > 0 && (
        <div className={styles.problems}>
          {problems.map((problem, index) => (
            <ProblemBar key={index} problem={problem} />
          ))}
        </div>
      )}
      {shownResult(state).findings.length > 0 && <FilterBar />}
      <Results />
      {shownResult(state).tables.length > 0 && <CheckFooter />}
    </>
  );
}
