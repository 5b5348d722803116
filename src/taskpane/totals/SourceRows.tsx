import type { FundingTotals } from '../../core/totals/FundingTotals';
import { useWords } from '../state/usePane';
import { Amount } from './Amount';
import { useRowStyles } from './useRowStyles';
import { totalsWords } from '../words/zh-CN/totals';

/** The total by source of funds. */
export function SourceRows({ totals }: { readonly totals: FundingTotals }) {
  const styles = useRowStyles();
  const words = useWords(totalsWords);
  if (totals.parts.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {words.parts}
        <span className={styles.unit}>{words.unit}</span>
      </h2>
      <ul className={styles.list}>
        {totals.parts.map(({ label, amount }) => (
          <li key={label} className={styles.item}>
            <div className={styles.line}>
              <span className={styles.name}>{label}</span>
              <Amount amount={amount} name={label} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
