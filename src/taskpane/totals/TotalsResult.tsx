import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { sumFunding } from '../../core/totals/sumFunding';
import { chartOf, sumWorkbook, undoSummary, writeSummary } from '../actions/sumWorkbook';
import { OtherFilesSection } from '../check/OtherFiles';
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

const whatWasWritten = ({ freshness, totals, lastWrite }: PaneState) => ({
  freshness,
  written: totals.written,
  problem: totals.problem,
  canUndo: lastWrite?.kind === 'own-sheet',
  decisions: totals.decisions,
  groupBy: totals.groupBy,
  chosenChart: totals,
  chartRefused: totals.chartRefused,
});

/** The sum of all tables, by source and by project, and the button that writes it into a sheet. */
export function TotalsResult({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const pane = usePane();
  const { freshness, written, problem, canUndo, decisions, groupBy, chosenChart, chartRefused } =
    usePaneState(whatWasWritten);
  const locale = useLocale();
  const words = useWords(totalsWords);
  const ofBook = useWords(bookWords);
  const common = useWords(commonWords);
  const totals = sumFunding(book.tables, sumOptions(book.tables, decisions));
  const told = (name: string) =>
    pane.files
      ? words.writtenFile(name)
      : `${words.written(name)}。${chartRefused ? words.chartRefused : words.writtenHint}`;
  return (
    <>
      <div className={tabStyles.body}>
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
              {words.summedAt(totals.projects, clockTime(book.readAt, locale))}
            </Text>
          ) : (
            <Text size={200} className={freshness === 'stale' ? styles.stale : styles.when}>
              {freshness === 'stale' ? words.stale : ofBook.refreshing}
            </Text>
          )}
        </div>
        <BookNotes book={book} />
        <SumView tables={book.tables} totals={totals} paths={null} />
        {!pane.files && <OtherFilesSection title={words.chooseFiles} />}
      </div>
      <div className={tabStyles.footer}>
        {problem && <ProblemBar problem={problem} />}
        <StatusLine
          text={written === null ? null : told(written)}
          action={
            canUndo
              ? {
                  label: common.undo,
                  run: () => {
                    void undoSummary(pane);
                  },
                }
              : null
          }
        />
        <GroupChoice groupBy={groupBy} />
        <ChartChoice chart={chartOf(chosenChart, book)} />
        <Button appearance="primary" size="large" onClick={() => void writeSummary(pane)}>
          {pane.files ? words.writeFile : words.write}
        </Button>
      </div>
    </>
  );
}
