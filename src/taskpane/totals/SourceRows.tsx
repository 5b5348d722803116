import type { FundingTotals } from '../../core/totals/FundingTotals';
import { useWords } from '../state/usePane';
import { Amount } from './Amount';
import { useRowStyles } from './useRowStyles';
import { totalsWords } from '../words/zh-CN/totals';

interface SourceRowsProps {
  readonly totals: FundingTotals;
  /** Shows how the sum of a source comes about. */
  readonly onShowChain: (source: string) => void;
}

/** The total by source of funds; each sum leads to the amounts that it comes of. */
export function SourceRows({ totals, onShowChain }: SourceRowsProps) {
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
              <Amount
                amount={amount}
                name={label}
                {...(amount !== null && { onShow: () => onShowChain(label) })}
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
