import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { setCheck } from '../state/Pane';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { fillWords } from '../words/zh-CN/fill';

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const howFar = ({ book, check, insert }: PaneState) => {
  const filling = check.files ? [] : (book?.filling ?? []);
  const isWanted = insert.followed || filling.some(({ untouched }) => untouched);
  const done = filling.filter(({ blanks }) => blanks.length === 0).length;
  return { isWanted, all: filling.length, done };
};

/** While tables are being filled in: how many are, and the way to what is left. */
export function FillProgress() {
  const styles = useStyles();
  const pane = usePane();
  const { isWanted, all, done } = usePaneState(howFar);
  const words = useWords(fillWords);
  if (!isWanted || all === 0) return null;
  return (
    <div className={styles.line}>
      <Text size={200} weight="semibold">
        {words.progress(done, all)}
      </Text>
      {done < all && (
        <Link
          as="button"
          className={styles.link}
          onClick={() => {
            setCheck(pane, { view: 'filling' });
          }}
        >
          {words.all}
        </Link>
      )}
    </div>
  );
}
