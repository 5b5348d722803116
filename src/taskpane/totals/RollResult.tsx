import { makeStyles, tokens } from '@fluentui/react-components';
import { controlDifference } from '../../core/totals/roll/controlDifference';
import { isMet, type RollComparison } from '../../core/totals/roll/RollComparison';
import { grouped } from '../../core/money/grouped';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../state/usePane';
import { Amount } from './Amount';
import { RollItem } from './RollItem';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';
import { totalsWords, type TotalsWords } from '../words/zh-CN/totals';
import { bookWords } from '../words/zh-CN/book';

const useStyles = makeStyles({
  sentence: { margin: `${tokens.spacingVerticalS} 0 0`, userSelect: 'text' },
});

/** The two sums, how far they are apart, and by what; '' where one of them is not there. */
function sumsText(comparison: RollComparison, words: TotalsWords['roll']): string {
  const { approved, stated } = comparison;
  const control = controlDifference(comparison);
  if (control === null || approved === null || stated === null) return '';
  const causes = control.causes.map(({ cause, amount }) => words.causes[cause](grouped(amount)));
  return words.sums(grouped(approved), grouped(stated)) + words.apart(grouped(control.difference), causes);
}

interface RollResultProps {
  readonly compared: RollComparison;
  /** The file of a table; '' in the open workbook. */
  readonly pathOf: (table: number) => string;
}

/** What of a roll does not agree with what came in, and the sums of both. */
export function RollResult({ compared, pathOf }: RollResultProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { roll: words } = useWords(totalsWords);
  const book = useWords(bookWords);
  const differing = compared.lines.filter((line) => !isMet(line));
  const sums = sumsText(compared, words);
  return (
    <>
      <ul className={rowStyles.list}>
        {differing.map((line) => (
          <RollItem key={`${line.entry.name} ${line.entry.unit}`} line={line} />
        ))}
        {compared.beyond.map((row) => (
          <li key={row.table} className={rowStyles.item}>
            <div className={rowStyles.line}>
              <SeverityMark severity="warning" />
              <span className={rowStyles.name}>
                {rowName(row, book)} · {words.beyond}
              </span>
              <Amount
                amount={row.total}
                name={rowName(row, book)}
                place={row.totalCell && { ...row.totalCell, sheet: row.sheet, path: pathOf(row.table) }}
              />
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.sentence}>
        {words.met(compared.lines.length - differing.length, compared.lines.length)}
      </p>
      {sums !== '' && <p className={styles.sentence}>{sums}</p>}
    </>
  );
}
