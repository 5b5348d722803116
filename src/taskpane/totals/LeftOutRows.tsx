import { Button } from '@fluentui/react-components';
import type { FundingRow, FundingTotals } from '../../core/totals/FundingTotals';
import { decideTable } from '../actions/sumWorkbook';
import { SeverityMark } from '../parts/SeverityMark';
import { usePane, usePaneWords } from '../state/usePane';
import { Amount } from './Amount';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';

interface TableLineProps {
  readonly row: FundingRow;
  readonly why: string;
  readonly counted: boolean;
}

function TableLine({ row, why, counted }: TableLineProps) {
  const styles = useRowStyles();
  const pane = usePane();
  const all = usePaneWords();
  const words = all.totals;
  const name = rowName(row, all);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <SeverityMark severity="warning" />
        <span className={styles.name}>
          {name} · {why}
        </span>
        <Amount
          amount={row.total}
          name={name}
          place={row.totalCell && { ...row.totalCell, sheet: row.sheet }}
        />
        <Button
          size="small"
          aria-label={`${counted ? words.leave : words.count} ${name}`}
          onClick={() => {
            decideTable(pane, row.table, counted ? 'leave' : 'count');
          }}
        >
          {counted ? words.leave : words.count}
        </Button>
      </div>
    </li>
  );
}

/** Tables that are not in the sum, or may be in it twice: each with why, and a button with which the person decides. */
export function LeftOutRows({ totals }: { readonly totals: FundingTotals }) {
  const styles = useRowStyles();
  const words = usePaneWords().totals;
  const { leftOut, doubts } = totals;
  return (
    <>
      {leftOut.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.leftOut}</h2>
          <ul className={styles.list}>
            {leftOut.map(({ row, reason, other }) => (
              <TableLine
                key={row.table}
                row={row}
                counted={false}
                why={words.leftOutReasons[reason](other?.sheet ?? '', row.kind)}
              />
            ))}
          </ul>
        </section>
      )}
      {doubts.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.doubts}</h2>
          <ul className={styles.list}>
            {doubts.map(({ row, reason, other }) => (
              <TableLine
                key={row.table}
                row={row}
                counted
                why={words.doubtReasons[reason](other?.sheet ?? '')}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
