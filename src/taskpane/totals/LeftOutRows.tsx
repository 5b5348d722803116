import { Button } from '@fluentui/react-components';
import type { FundingRow, FundingTotals } from '../../core/totals/FundingTotals';
import { useContext } from 'react';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { decideTable } from '../actions/sumWorkbook';
import { SeverityMark } from '../parts/SeverityMark';
import { usePane, useWords } from '../state/usePane';
import { Amount } from './Amount';
import { PathOfTable } from './PathOfTable';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';
import { totalsWords } from '../words/zh-CN/totals';
import { bookWords } from '../words/zh-CN/book';

interface TableLineProps {
  readonly row: FundingRow;
  readonly table: PerformanceTable | undefined;
  readonly why: string;
  readonly counted: boolean;
}

function TableLine({ row, table, why, counted }: TableLineProps) {
  const path = useContext(PathOfTable)(row.table);
  const styles = useRowStyles();
  const pane = usePane();
  const words = useWords(totalsWords);
  const book = useWords(bookWords);
  const name = rowName(row, book);
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
          place={row.totalCell && { ...row.totalCell, sheet: row.sheet, path }}
        />
        <Button
          size="small"
          aria-label={`${counted ? words.leave : words.count} ${name}`}
          onClick={() => {
            if (table) decideTable(pane, table, path, counted ? 'leave' : 'count');
          }}
        >
          {counted ? words.leave : words.count}
        </Button>
      </div>
    </li>
  );
}

interface LeftOutRowsProps {
  readonly tables: readonly PerformanceTable[];
  readonly totals: FundingTotals;
}

/** Tables that are not in the sum, or may be in it twice: each with why, and a button with which the person decides. */
export function LeftOutRows({ tables, totals }: LeftOutRowsProps) {
  const pathOf = useContext(PathOfTable);
  // As long as both are in one workbook, the sheet says where.
  const placeOf = (row: FundingRow | null): string => {
    const path = row ? pathOf(row.table) : '';
    return `${path === '' ? '' : `${path}：`}${row?.sheet ?? ''}`;
  };
  const styles = useRowStyles();
  const words = useWords(totalsWords);
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
                table={tables[row.table]}
                counted={false}
                why={words.leftOutReasons[reason](placeOf(other), row.kind)}
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
                table={tables[row.table]}
                counted
                why={words.doubtReasons[reason](placeOf(other))}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
