import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { sumFunding } from '../../core/totals/sumFunding';
import { saveSum, type SumFileKind } from '../actions/saveSum';
import { sumWithBook } from '../actions/sumWorkbook';
import { BackToWorkbook } from '../parts/BackToWorkbook';
import { ProblemBar } from '../parts/ProblemBar';
import { StatusLine } from '../parts/StatusLine';
import { useTabStyles } from '../parts/useTabStyles';
import type { CheckedFiles } from '../state/CheckedFiles';
import type { PaneState } from '../state/PaneState';
import { sumOptions } from '../state/sumDecisions';
import { summedTables } from '../state/summedTables';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { AmountAround } from './AmountAround';
import { CameIn } from './CameIn';
import { ChartChoice } from './ChartChoice';
import { GroupChoice } from './GroupChoice';
import { SumView } from './SumView';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  header: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  when: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const whatIsAsked = ({ book, totals }: PaneState) => ({ book, totals });

const KINDS: readonly SumFileKind[] = ['xlsx', 'csv', 'html'];

/** The sum over the files that were chosen: each amount names its file, and the whole is handed over as a file. */
export function FilesTotals({ files }: { readonly files: CheckedFiles }) {
  const styles = useStyles();
  const tabStyles = useTabStyles();
  const pane = usePane();
  const { book, totals: asked } = usePaneState(whatIsAsked);
  const { written, problem, decisions, groupBy, chart, withBook } = asked;
  const words = useWords(totalsWords);
  const { tables, paths } = summedTables(files, { book, totals: asked });
  const totals = sumFunding(tables, sumOptions(tables, decisions, paths));
  return (
    <>
      <div className={tabStyles.body}>
        <div className={styles.header}>
          <BackToWorkbook />
          <Text size={200} className={styles.when}>
            {words.ofFiles(files.names.length, totals.projects)}
          </Text>
        </div>
        <Checkbox
          label={words.withBook}
          checked={withBook}
          onChange={(_event, { checked }) => void sumWithBook(pane, checked === true)}
        />
        <CameIn files={files} />
        <SumView tables={tables} totals={totals} paths={paths} />
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
