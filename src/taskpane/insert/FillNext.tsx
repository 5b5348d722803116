import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { toA1 } from '../../core/grid/address';
import { projectName } from '../../core/table/projectName';
import { goToCell } from '../actions/chooseFinding';
import { showFilling } from '../actions/followFilling';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';
import { fillWords } from '../words/zh-CN/fill';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  places: { display: 'flex', flexWrap: 'wrap', gap: `2px ${tokens.spacingHorizontalM}` },
});

/** So many places show what comes next; the others stand in the list. */
const SOME = 5;

const whatComesNext = ({ book, insert }: PaneState) => ({ book, followed: insert.followed });

/** After an insertion: how many tables are filled in, and which places of the first one that is not. */
export default function FillNext() {
  const styles = useStyles();
  const pane = usePane();
  const { book, followed } = usePaneState(whatComesNext);
  const fill = useWords(fillWords);
  const common = useWords(commonWords);
  const filling = book?.filling ?? [];
  if (!followed || !book || filling.length === 0) return null;
  const open = filling.filter(({ blanks }) => blanks.length > 0);
  const [next] = open;
  const table = next && book.tables[next.table];
  return (
    <section className={styles.box} aria-label={fill.next}>
      <Text weight="semibold">{fill.progress(filling.length - open.length, filling.length)}</Text>
      {table && (
        <>
          <Text size={200}>{fill.nextIn(projectName(table) ?? table.sheet)}</Text>
          <div className={styles.places}>
            {next.blanks.slice(0, SOME).map(({ cell, label }) => (
              <Link
                key={toA1(cell)}
                as="button"
                type="button"
                title={common.goToCell(table.sheet, toA1(cell))}
                onClick={() => void goToCell(pane, { ...cell, sheet: table.sheet }, true)}
              >
                {label ?? fill.goal}
              </Link>
            ))}
          </div>
          <Button size="small" type="button" onClick={() => void showFilling(pane)}>
            {fill.all}
          </Button>
        </>
      )}
    </section>
  );
}
