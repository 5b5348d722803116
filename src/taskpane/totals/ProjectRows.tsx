import { useContext } from 'react';
import { toA1 } from '../../core/grid/address';
import { compare, ZERO, type Decimal } from '../../core/money/decimal';
import type { FundingRow, FundingTotals, UncountedAmount } from '../../core/totals/FundingTotals';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../state/usePane';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { assumedUnit, readingNotes } from '../../core/totals/readingNote';
import { Amount } from './Amount';
import { grouped } from '../../core/money/grouped';
import { PathOfTable } from './PathOfTable';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';
import { commonWords } from '../words/zh-CN/common';
import { totalsWords } from '../words/zh-CN/totals';
import { bookWords } from '../words/zh-CN/book';

/** 总额比各项来源之和多 3 万元: the difference in words and number. */
function Difference({ difference }: { readonly difference: Decimal }) {
  const styles = useRowStyles();
  const words = useWords(totalsWords);
  const isMore = compare(difference, ZERO) > 0;
  return (
    <div className={styles.difference}>
      <SeverityMark severity="warning" />
      {words.differs(grouped(difference).replace('-', ''), isMore)}
    </div>
  );
}

interface ProjectRowProps {
  readonly row: FundingRow;
  /** Why it has no total, where it has none. */
  readonly missing: UncountedAmount['reason'] | undefined;
  readonly table: PerformanceTable | undefined;
}

function ProjectRow({ row, missing, table }: ProjectRowProps) {
  const styles = useRowStyles();
  const totals = useWords(totalsWords);
  const book = useWords(bookWords);
  const common = useWords(commonWords);
  const path = useContext(PathOfTable)(row.table);
  const name = rowName(row, book);
  const readings = table ? [...assumedUnit(row, table), ...readingNotes(row, table)] : [];
  const filled = row.parts.filter((part) => part.amount !== null);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{name}</span>
        <Amount
          amount={row.total}
          name={name}
          place={row.totalCell && { ...row.totalCell, sheet: row.sheet, path }}
          {...(missing && { instead: totals.instead[missing] })}
        />
      </div>
      {row.fundingUnread && row.total !== null && (
        <div className={styles.difference}>
          <SeverityMark severity="warning" />
          {totals.unreadFunding}
        </div>
      )}
      {readings.length > 0 && (
        <div className={styles.difference}>
          <SeverityMark severity="info" />
          {totals.readings(readings)}
        </div>
      )}
      {path !== '' && (
        <div className={styles.sources}>
          <span>{`${path} ${common.cellOf(row.sheet, row.totalCell ? toA1(row.totalCell) : '')}`}</span>
        </div>
      )}
      {filled.length > 0 && (
        <div className={styles.sources}>
          {filled.map((part) => (
            <span key={toA1(part.cell)}>
              {part.source}{' '}
              <Amount
                amount={part.amount}
                name={`${name} ${part.source}`}
                place={{ ...part.cell, sheet: row.sheet, path }}
              />
            </span>
          ))}
        </div>
      )}
      {row.difference !== null && compare(row.difference, ZERO) !== 0 && (
        <Difference difference={row.difference} />
      )}
    </li>
  );
}

interface ProjectRowsProps {
  readonly tables: readonly PerformanceTable[];
  readonly totals: FundingTotals;
}

/** The total of each project and where it comes from; every number leads to its cell. */
export function ProjectRows({ tables, totals }: ProjectRowsProps) {
  const styles = useRowStyles();
  const words = useWords(totalsWords);
  const missing = new Map(
    totals.unreadable.filter(({ role }) => role === 'total').map(({ table, reason }) => [table, reason]),
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {words.rows}
        <span className={styles.unit}>{words.unit}</span>
      </h2>
      <ul className={styles.list}>
        {totals.rows.map((row) => (
          <ProjectRow key={row.table} row={row} missing={missing.get(row.table)} table={tables[row.table]} />
        ))}
      </ul>
    </section>
  );
}
