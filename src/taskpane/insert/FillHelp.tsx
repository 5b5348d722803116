import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { defaultStandard, standardById } from '../../core/standards';
import { insertSymbol } from '../actions/insertSymbol';
import { Disclosure } from '../parts/Disclosure';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { fillWords } from '../words/zh-CN/fill';

const SYMBOLS = ['≥', '≤', '='] as const;

const useStyles = makeStyles({
  symbols: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  symbol: { minWidth: '36px', fontSize: tokens.fontSizeBase400 },
  examples: { borderCollapse: 'collapse', width: '100%' },
  fold: { display: 'flex', flexDirection: 'column' },
  group: {
    padding: `2px ${tokens.spacingHorizontalS} 2px 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  example: { padding: '2px 0', overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3 },
});

const whatIsFilled = ({ insert, selection }: PaneState) => ({
  standard: insert.form.standard,
  year: insert.form.year,
  hasCell: selection !== null,
});

/** Help while filling in: the signs that no keyboard has, and how an indicator of each group may read. */
export default function FillHelp() {
  const styles = useStyles();
  const pane = usePane();
  const { standard, year, hasCell } = usePaneState(whatIsFilled);
  const words = useWords(fillWords);
  const { groups } = standardById(standard) ?? defaultStandard;
  return (
    <>
      <div className={styles.symbols} role="group" aria-label={words.symbols}>
        <Text size={200}>{words.symbols}</Text>
        {SYMBOLS.map((symbol) => (
          <Button
            key={symbol}
            size="small"
            className={styles.symbol}
            disabledFocusable={!hasCell}
            aria-label={words.insertSymbol(symbol)}
            title={words.insertSymbol(symbol)}
            onClick={() => void insertSymbol(pane, symbol)}
          >
            {symbol}
          </Button>
        ))}
      </div>
      <div className={styles.fold}>
        <Disclosure title={words.examples}>
          <table className={styles.examples}>
            <tbody>
              {groups.map(({ level2, examples }) => (
                <tr key={level2}>
                  <th scope="row" className={styles.group}>
                    {level2}
                  </th>
                  <td className={styles.example}>{examples.join('　').replaceAll('{year}', year)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Disclosure>
      </div>
    </>
  );
}
