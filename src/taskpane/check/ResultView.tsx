import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentSearchRegular } from '@fluentui/react-icons/svg/document-search';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { isWhole } from '../../core/table/Coverage';
import { BookNotes } from '../parts/BookNotes';
import { EmptyState } from '../parts/EmptyState';
import { ProblemBar } from '../parts/ProblemBar';
import { showAll } from '../actions/desk';
import { CellsAround } from '../desk/CellsAround';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { CheckFooter } from './CheckFooter';
import { CheckStatus } from './status/CheckStatus';
import { CheckHeader } from './CheckHeader';
import { shownResult, shownRows } from '../state/chosen';
import { FilterBar } from './list/FilterBar';
import { FillProgress } from './FillProgress';
import { FirstHint } from './list/FirstHint';
import { FindingDetails } from './finding/FindingDetails';
import { FindingList } from './list/FindingList';
import { ListTools } from './list/ListTools';
import { OtherFilesSection } from './views/OtherFiles';
import { Repairs } from './Repairs';
import { unreadTexts } from './status/unreadTexts';
import { bookWords } from '../words/zh-CN/book';
import { checkWords } from '../words/zh-CN/check';

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

const whatIsShown = (state: PaneState) => ({
  ...shownResult(state),
  rows: shownRows(state),
  // A list that is put together anew begins at the chosen finding.
  listing: state.check.search === null ? state.check.grouping : 'search',
  unreadSheets: state.check.files
    ? 0
    : (state.book?.notes.filter(({ kind }) => kind === 'refused').length ?? 0),
  onlySheet: state.check.thisSheetOnly && !state.check.files ? state.activeSheet : null,
});

/** The list, or why it is empty. */
function Results() {
  const styles = useStyles();
  const pane = usePane();
  const { tables, findings, rows, listing, onlySheet, unreadSheets } = usePaneState(whatIsShown);
  const words = useWords(checkWords);
  const book = useWords(bookWords);
  if (tables.length === 0) {
    return (
      <>
        <EmptyState
          icon={<TableSearchRegular />}
          title={book.noTables}
          actions={
            !pane.files && (
              <Button
                onClick={() => {
                  pane.store.set((now) => ({ ...now, tab: 'insert' }));
                }}
              >
                {words.toInsert}
              </Button>
            )
          }
        >
          {book.noTablesHint}
        </EmptyState>
        {!pane.files && <OtherFilesSection alone title={words.chooseFiles} />}
      </>
    );
  }
  const unread = [
    ...unreadTexts(tables, words),
    ...(unreadSheets > 0 ? [words.unreadSheets(unreadSheets)] : []),
  ];
  if (findings.length === 0 && rows.length === 0) {
    return (
      <>
        {unread.length === 0 ? (
          <EmptyState icon={<CheckmarkCircleRegular />} title={words.clean}>
            {words.cleanHint(tables.length)}
          </EmptyState>
        ) : (
          <EmptyState icon={<DocumentSearchRegular />} title={words.notAllRead}>
            {words.notAllReadHint(unread.join(words.comma))}
          </EmptyState>
        )}
        <div className={styles.status}>
          <CheckStatus />
        </div>
      </>
    );
  }
  if (rows.length === 0) {
    const isEmpty = onlySheet !== null && !findings.some((finding) => finding.sheet === onlySheet);
    const isRead = tables.every(({ sheet, coverage }) => sheet !== onlySheet || isWhole(coverage));
    const isClean = isEmpty && isRead;
    const whyEmpty = isEmpty ? words.notAllReadSheet : words.noneShown(findings.length);
    return (
      <EmptyState
        icon={isClean ? <CheckmarkCircleRegular /> : <FilterRegular />}
        title={isClean ? words.cleanSheet : whyEmpty}
        actions={
          <Button
            onClick={() => {
              showAll(pane);
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
      <FindingList key={listing} rows={rows} />
      <CellsAround />
      <FindingDetails />
    </>
  );
}

const NO_SHEETS: readonly string[] = [];

const whatWasFound = (state: PaneState) => ({
  ...shownResult(state),
  job: state.check.job,
  problem: state.check.problem,
  files: state.check.files,
  hintSeen: state.hintSeen,
  departments: (state.check.files ?? state.book)?.departments ?? NO_SHEETS,
  book: state.check.files ? null : state.book,
});

/** What a check found: how much of what, the list, one finding in full, what to do with all. */
export function ResultView() {
  const styles = useStyles();
  const { job, problem, files, tables, findings, departments, book, hintSeen } = usePaneState(whatWasFound);
  const words = useWords(checkWords);
  // What could not be read of the files is told in the list, each at its file.
  const unlisted = files?.problems.filter(({ kind }) => kind !== 'file') ?? [];
  const problems = [...(problem ? [problem] : []), ...unlisted];
  if (job.kind === 'failed') problems.unshift(job.problem);
  return (
    <>
      <CheckHeader />
      {problems.length > 0 && (
        <div className={styles.problems} tabIndex={0} role="group" aria-label={words.problems}>
          {problems.map((problem, index) => (
            <ProblemBar key={index} problem={problem} />
          ))}
        </div>
      )}
      {departments.length > 0 && (
        <Text size={200} className={styles.status}>
          {words.departments(departments)}
        </Text>
      )}
      {book && <BookNotes book={book} />}
      {book && <Repairs />}
      <FillProgress />
      {!hintSeen && files === null && findings.length > 0 && problems.length === 0 && <FirstHint />}
      {findings.length > 0 && (
        <>
          <FilterBar />
          <ListTools />
        </>
      )}
      <Results />
      {/* Over other files exporting stands above the list, which has its room. */}
      {tables.length > 0 && !(files && findings.length > 0) && <CheckFooter />}
    </>
  );
}
