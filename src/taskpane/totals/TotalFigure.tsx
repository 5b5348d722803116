import { makeStyles, tokens } from '@fluentui/react-components';
import { compare, ZERO } from '../../core/money/decimal';
import type { FundingTotals } from '../../core/totals/FundingTotals';
import { kindSentence } from '../../core/totals/sumSentences';
import { SeverityMark } from '../parts/SeverityMark';
import { useWords } from '../state/usePane';
import { Amount } from './Amount';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusLarge,
    background: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  label: { color: tokens.colorNeutralForeground2, margin: 0 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  unit: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, whiteSpace: 'nowrap' },
  // Where it does not fit beside the number it stands below it, in lines of its own height.
  missing: {
    display: 'inline-block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  note: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
  },
});

interface TotalFigureProps {
  readonly totals: FundingTotals;
  /** Shows how the sum comes about. */
  readonly onShowChain: (of: string) => void;
}

/** The one number that people came for, and whether the tables agree with themselves. */
export function TotalFigure({ totals, onShowChain }: TotalFigureProps) {
  const styles = useStyles();
  const words = useWords(totalsWords);
  const differing = totals.rows.filter(
    ({ difference }) => difference !== null && compare(difference, ZERO) !== 0,
  );
  const kind = kindSentence(totals);
  const missing = totals.unreadable.filter(({ role }) => role === 'total');
  const blank = missing.filter(({ reason }) => reason === 'blank').length;
  const compared = totals.rows.filter(({ difference }) => difference !== null).length;
  return (
    <section className={styles.card} aria-live="polite">
      <p className={styles.label}>{words.total}</p>
      <p className={styles.figure}>
        {totals.total === null ? (
          words.noAmount
        ) : (
          <>
            <Amount amount={totals.total} name={words.total} onShow={() => onShowChain(words.total)} />{' '}
            <span className={styles.unit}>{words.unit}</span>
            {missing.length > 0 && (
              <span className={styles.missing}> {words.totalsMissing(blank, missing.length - blank)}</span>
            )}
          </>
        )}
      </p>
      {kind !== null && (
        <p className={styles.note}>
          <SeverityMark severity="info" />
          {words.kind(totals.kind, kind)}
        </p>
      )}
      {differing.length > 0 ? (
        <p className={styles.note}>
          <SeverityMark severity="warning" />
          {words.someDiffer(differing.length)}
        </p>
      ) : (
        compared > 0 && <p className={styles.note}>{words.agree(compared, totals.rows.length - compared)}</p>
      )}
    </section>
  );
}
