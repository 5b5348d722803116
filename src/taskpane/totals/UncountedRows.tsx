import { useContext } from 'react';
import { Link } from '@fluentui/react-components';
import { toA1 } from '../../core/grid/address';
import type { FundingTotals } from '../../core/totals/FundingTotals';
import { goToCell } from '../actions/chooseFinding';
import { showAmount } from '../actions/showCellsAround';
import { SeverityMark } from '../parts/SeverityMark';
import { usePane, useWords } from '../state/usePane';
import { PathOfTable } from './PathOfTable';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';
import { commonWords } from '../words/zh-CN/common';
import { totalsWords } from '../words/zh-CN/totals';
import { bookWords } from '../words/zh-CN/book';

/** Amounts that are in no sum, each with why and where: a sum that leaves something out must say so. */
export function UncountedRows({ totals }: { readonly totals: FundingTotals }) {
  const styles = useRowStyles();
  const pane = usePane();
  const words = useWords(totalsWords);
  const book = useWords(bookWords);
  const common = useWords(commonWords);
  const pathOf = useContext(PathOfTable);
  if (totals.unreadable.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.unreadable}</h2>
      <ul className={styles.list}>
        {totals.unreadable.map((amount) => {
          const { table, sheet, label, cell, text, reason } = amount;
          const path = pathOf(table);
          return (
            <li key={`${table} ${label} ${cell ? toA1(cell) : ''}`} className={styles.item}>
              <div className={styles.line}>
                <SeverityMark severity={reason === 'unreadable' ? 'error' : 'warning'} />
                <span className={styles.name}>
                  {rowName(amount, book)} · {label.replace(/[：:]\s*$/, '')}：
                  {words.unreadableReasons[reason](text)}
                </span>
                {cell && path !== '' && (
                  <Link as="button" onClick={() => void showAmount(pane, { path, sheet, ...cell })}>
                    {`${path} ${common.cellOf(sheet, toA1(cell))}`}
                  </Link>
                )}
                {cell && path === '' && (
                  <Link
                    as="button"
                    title={common.goToCell(sheet, toA1(cell))}
                    aria-label={common.goToCell(sheet, toA1(cell))}
                    onClick={() => void goToCell(pane, { ...cell, sheet })}
                  >
                    {toA1(cell)}
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
