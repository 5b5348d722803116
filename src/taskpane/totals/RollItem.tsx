import { useContext } from 'react';
import { compare, ZERO } from '../../core/money/decimal';
import { grouped } from '../../core/money/grouped';
import { isMissing, type RollLine } from '../../core/totals/roll/RollComparison';
import { isSameName } from '../../core/totals/roll/rollSentences';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../state/usePane';
import { bookWords } from '../words/zh-CN/book';
import { totalsWords } from '../words/zh-CN/totals';
import { Amount } from './Amount';
import { PathOfTable } from './PathOfTable';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';

/** An entry of the roll that is not as it should be, and in what. */
export function RollItem({ line }: { readonly line: RollLine }) {
  const pathOf = useContext(PathOfTable);
  const styles = useRowStyles();
  const { roll: words } = useWords(totalsWords);
  const book = useWords(bookWords);
  const { entry, came, similar, notCounted, isUnit, stated, difference } = line;
  const row = came[0] ?? similar ?? notCounted?.row;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <SeverityMark severity="warning" />
        <span className={styles.name}>
          {entry.name}
          {isMissing(line) && ` · ${words.missing}`}
          {notCounted && ` · ${words.notCounted}`}
          {similar && ` · ${isSameName(line) ? words.otherUnit : words.similar(rowName(similar, book))}`}
          {came.length > 1 && !isUnit && ` · ${words.twice(came.length)}`}
        </span>
      </div>
      <div className={styles.sources}>
        {entry.approved !== null && (
          <span>
            {words.approved} {grouped(entry.approved)}
          </span>
        )}
        {row && (
          <span>
            {words.stated}{' '}
            <Amount
              amount={notCounted ? notCounted.row.total : stated}
              name={`${entry.name} ${words.stated}`}
              place={
                isUnit
                  ? null
                  : row.totalCell && { ...row.totalCell, sheet: row.sheet, path: pathOf(row.table) }
              }
            />
          </span>
        )}
        {difference !== null && compare(difference, ZERO) !== 0 && (
          <span>
            {words.difference} {grouped(difference)}
          </span>
        )}
      </div>
    </li>
  );
}
