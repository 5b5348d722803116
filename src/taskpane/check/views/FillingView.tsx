import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { TableFilling } from '../../../core/check/filling';
import { toA1 } from '../../../core/grid/address';
import type { PerformanceTable } from '../../../core/table/PerformanceTable';
import { projectName } from '../../../core/table/projectName';
import { goToCell } from '../../actions/chooseFinding';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import FillHelp from '../../insert/FillHelp';
import { SubView } from './SubView';
import { bookWords } from '../../words/zh-CN/book';
import { commonWords } from '../../words/zh-CN/common';
import { fillWords } from '../../words/zh-CN/fill';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  table: { padding: `${tokens.spacingVerticalS} 0`, borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  left: { color: tokens.colorNeutralForeground3 },
  places: { display: 'flex', flexWrap: 'wrap', gap: `2px ${tokens.spacingHorizontalM}` },
});

const NO_FILLING: readonly TableFilling[] = [];
const NO_TABLES: readonly PerformanceTable[] = [];

const whatIsBlank = ({ book }: PaneState) => ({
  filling: book?.filling ?? NO_FILLING,
  tables: book?.tables ?? NO_TABLES,
});

/** Which required places are blank, table by table; each leads to its cell. */
export function FillingView() {
  const styles = useStyles();
  const pane = usePane();
  const { filling, tables } = usePaneState(whatIsBlank);
  const fill = useWords(fillWords);
  const book = useWords(bookWords);
  const common = useWords(commonWords);
  const open = filling.filter(({ blanks }) => blanks.length > 0);
  const done = filling.length - open.length;
  return (
    <SubView title={fill.progress(done, filling.length)}>
      {open.length === 0 && <Text>{fill.allDone}</Text>}
      <ul className={styles.list}>
        {open.map(({ table: index, blanks, untouched }) => {
          const table = tables[index];
          if (!table) return null;
          return (
            <li key={index} className={styles.table}>
              <Text weight="semibold">{projectName(table) ?? book.noProject(table.sheet)}</Text>{' '}
              <Text size={200} className={styles.left}>
                {untouched ? fill.untouched : fill.left(blanks.length)}
              </Text>
              <div className={styles.places}>
                {blanks.map(({ cell, label }) => (
                  <Link
                    key={toA1(cell)}
                    as="button"
                    title={common.goToCell(table.sheet, toA1(cell))}
                    onClick={() => void goToCell(pane, { ...cell, sheet: table.sheet }, true)}
                  >
                    {label ?? fill.goal}
                  </Link>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
      <FillHelp />
    </SubView>
  );
}
