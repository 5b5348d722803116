import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { sumFunding } from '../../core/totals/sumFunding';
import { saveSum, type SumFileKind } from '../actions/saveSum';
import { BackToWorkbook } from '../parts/BackToWorkbook';
import { ProblemBar } from '../parts/ProblemBar';
import { StatusLine } from '../parts/StatusLine';
import { useTabStyles } from '../parts/useTabStyles';
import type { CheckedFiles } from '../state/CheckedFiles';
import type { PaneState } from '../state/PaneState';
import { sumOptions } from '../state/sumDecisions';
import { useLocale, usePane, usePaneState, useWords } from '../state/usePane';
import { problemSentence } from '../state/problemText';
import { AmountAround } from './AmountAround';
import { ChartChoice } from './ChartChoice';
import { GroupChoice } from './GroupChoice';
import { SumView } from './SumView';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  when: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  problem: { margin: 0, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const whatIsAsked = ({ totals: { written, problem, decisions, groupBy, chart } }: PaneState) => ({
  written,
  problem,
  decisions,
  groupBy,
  chart,
});

const KINDS: readonly SumFileKind[] = ['xlsx', 'csv', 'html'];

/** The sum over the files that were chosen: each amount names its file, and the whole is handed over as a file. */
export function FilesTotals({ files }: { readonly files: CheckedFiles }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const pane = usePane();
  const locale = useLocale();
  const { written, problem, decisions, groupBy, chart } = usePaneState(whatIsAsked);
  const words = useWords(totalsWords);
  const { names, tables, fileOfTable, problems } = files;
  const totals = sumFunding(tables, sumOptions(tables, decisions, fileOfTable));
  return (
    <>
      <div className={tabStyles.body}>
        <div className={styles.header}>
          <BackToWorkbook />
          <Text size={200} className={styles.when}>
            {words.ofFiles(names.length, totals.projects)}
          </Text>
        </div>
        {problems.map((each, index) => (
          <p key={index} className={styles.problem}>
            {words.fileUnread}
            {problemSentence(each, locale)}
          </p>
        ))}
        <SumView tables={tables} totals={totals} paths={fileOfTable} />
      </div>
      <AmountAround />
      <div className={tabStyles.footer}>
        {problem && <ProblemBar problem={problem} />}
        <StatusLine text={written === null ? null : words.writtenFile(written)} action={null} />
        <GroupChoice groupBy={groupBy} />
        <ChartChoice chart={chart === 'none' ? null : chart} />
        <div className={styles.buttons}>
          {KINDS.map((kind) => (
            <Button
              key={kind}
              appearance={kind === 'xlsx' ? 'primary' : 'secondary'}
              onClick={() => void saveSum(pane, kind)}
            >
              {words.saveAs[kind]}
            </Button>
          ))}
        </div>
      </div>
    </>
  );
}
