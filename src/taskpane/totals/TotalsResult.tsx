import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { sumFunding } from '../../core/totals/sumFunding';
import { chartOf, sumWorkbook, undoSummary, writeSummary } from '../actions/sumWorkbook';
import { OtherFilesSection } from '../check/views/OtherFiles';
import { BookNotes } from '../parts/BookNotes';
import { ProblemBar } from '../parts/ProblemBar';
import { StatusLine } from '../parts/StatusLine';
import { clockTime } from '../state/time';
import { useTabStyles } from '../parts/useTabStyles';
import type { Book } from '../state/Book';
import type { PaneState } from '../state/PaneState';
import { useLocale, usePane, usePaneState, useWords } from '../state/usePane';
import { sumOptions } from '../state/sumDecisions';
import { ChartChoice } from './ChartChoice';
import { GroupChoice } from './GroupChoice';
import { SumView } from './SumView';
import { bookWords } from '../words/zh-CN/book';
import { commonWords } from '../words/zh-CN/common';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  when: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  stale: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});

/** The sum of all tables, by source and by project, and the button that writes it into a sheet. */
export function TotalsResult({ book }: { readonly book: Book }) {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const decisions = usePaneState(({ totals }) => totals.decisions);
  const words = useWords(totalsWords);
  const totals = sumFunding(book.tables, sumOptions(book.tables, decisions));
  return (
    <>
      <div className={tabStyles.body}>
        <SummedWhen projects={totals.projects} readAt={book.readAt} />
        <BookNotes book={book} />
        <SumView tables={book.tables} totals={totals} paths={null} />
        {!pane.files && <OtherFilesSection title={words.chooseFiles} />}
      </div>
      <WriteFooter book={book} />
    </>
  );
}

/** How fresh the sum is, and the button that makes it anew. */
function SummedWhen({ projects, readAt }: { readonly projects: number; readonly readAt: Date }) {
  const styles = useStyles();
  const pane = usePane();
  const freshness = usePaneState((state) => state.freshness);
  const locale = useLocale();
  const words = useWords(totalsWords);
  const ofBook = useWords(bookWords);
  return (
    <div className={styles.header}>
      <Button
        size="small"
        appearance={freshness === 'stale' ? 'primary' : 'secondary'}
        onClick={() => void sumWorkbook(pane)}
      >
        {words.again}
      </Button>
      {freshness === 'fresh' ? (
        <Text size={200} className={styles.when}>
          {words.summedAt(projects, clockTime(readAt, locale))}
        </Text>
      ) : (
        <Text size={200} className={freshness === 'stale' ? styles.stale : styles.when}>
          {freshness === 'stale' ? words.stale : ofBook.refreshing}
        </Text>
      )}
    </div>
  );
}

const whatWasWritten = ({ totals, lastWrite }: PaneState) => ({
  written: totals.written,
  problem: totals.problem,
  canUndo: lastWrite?.kind === 'own-sheet',
  groupBy: totals.groupBy,
  chosenChart: totals,
  chartRefused: totals.chartRefused,
});

/** How the sum is to be written, the button that writes it, and what came of that. */
function WriteFooter({ book }: { readonly book: Book }) {
  const tabStyles = useTabStyles();
  const pane = usePane();
  const { written, problem, canUndo, groupBy, chosenChart, chartRefused } = usePaneState(whatWasWritten);
  const words = useWords(totalsWords);
  const common = useWords(commonWords);
  const told = (name: string) =>
    pane.files
      ? words.writtenFile(name)
      : `${words.written(name)}。${chartRefused ? words.chartRefused : words.writtenHint}`;
  const undo = { label: common.undo, run: () => void undoSummary(pane) };
  return (
    <div className={tabStyles.footer}>
      {problem && <ProblemBar problem={problem} />}
      <StatusLine text={written === null ? null : told(written)} action={canUndo ? undo : null} />
      <GroupChoice groupBy={groupBy} />
      <ChartChoice chart={chartOf(chosenChart, book)} />
      <Button appearance="primary" size="large" onClick={() => void writeSummary(pane)}>
        {pane.files ? words.writeFile : words.write}
      </Button>
    </div>
  );
}
