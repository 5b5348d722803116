import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { SheetCell } from '../../core/glossary/finding';
import { toA1 } from '../../core/grid/address';
import type { Decimal } from '../../core/money/decimal';
import { goToCell } from '../actions/chooseFinding';
import { showAmount } from '../actions/showCellsAround';
import { usePane, useWords } from '../state/usePane';
import { grouped } from '../../core/money/grouped';
import { commonWords } from '../words/zh-CN/common';
import { totalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  amount: {
    fontSize: 'inherit',
    fontWeight: 'inherit',
    lineHeight: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  none: { color: tokens.colorNeutralForeground3 },
});

interface AmountProps {
  /** In 万元. */
  readonly amount: Decimal | null;
  /** What stands in its place where it is null; else that there is none. */
  readonly instead?: string;
  /** What the amount is of, for its accessible name. */
  readonly name: string;
  /** Where it stands: the number then leads there. */
  readonly place?: (SheetCell & { readonly path?: string }) | null;
  /** Of a sum: shows how it comes about. */
  readonly onShow?: () => void;
}

/** An amount that leads to its cell, or a sum that leads to what it comes of. */
export function Amount({ amount, instead, name, place, onShow }: AmountProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(totalsWords);
  const common = useWords(commonWords);
  const text = amount === null ? (instead ?? words.noAmount) : grouped(amount);
  if (onShow) {
    return (
      <Link
        as="button"
        className={styles.amount}
        aria-label={`${name} ${text}，${words.chain.title}`}
        onClick={onShow}
      >
        {text}
      </Link>
    );
  }
  if (!place) return <span className={amount === null ? styles.none : styles.amount}>{text}</span>;
  if (place.path) {
    const where = `${place.path} ${common.cellOf(place.sheet, toA1(place))}`;
    const { path, sheet, row, column } = place;
    return (
      <Link
        as="button"
        className={styles.amount}
        aria-label={`${name} ${text}，${where}`}
        title={where}
        onClick={() => void showAmount(pane, { path, sheet, row, column })}
      >
        {text}
      </Link>
    );
  }
  return (
    <Link
      as="button"
      className={styles.amount}
      aria-label={`${name} ${text},${common.goToCell(place.sheet, toA1(place))}`}
      title={common.goToCell(place.sheet, toA1(place))}
      onClick={() => void goToCell(pane, place)}
    >
      {text}
    </Link>
  );
}
