import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { Finding } from '../../core/check/Finding';
import { chooseNext } from '../actions/chooseFinding';
import { fixFinding } from '../actions/fixFindings';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, usePaneWords } from '../state/usePane';
import { findingRows, rowAfter, shownRows } from '../state/chosen';

interface DetailsButtonsProps {
  readonly finding: Finding;
  readonly solved: boolean;
  readonly onIgnore: () => void;
}

const useStyles = makeStyles({
  buttons: {
    flexShrink: 0,
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalM}`,
  },
  spacer: { flexGrow: 1 },
  button: { minWidth: '64px' },
});

const neighbours = (state: PaneState) => {
  const rows = findingRows(shownRows(state));
  const { chosen, files } = state.check;
  return {
    hasPrevious: rowAfter(rows, chosen, -1) !== null,
    hasNext: rowAfter(rows, chosen, 1) !== null,
    isOpenWorkbook: files === null,
  };
};

/** 改正, 忽略, 上一处, 下一处. */
export function DetailsButtons({ finding, solved, onIgnore }: DetailsButtonsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { hasPrevious, hasNext, isOpenWorkbook } = usePaneState(neighbours);
  const words = usePaneWords().check;
  return (
    <div className={styles.buttons}>
      {!solved && isOpenWorkbook && (
        <>
          {finding.fix !== null && (
            <Button
              appearance="primary"
              className={styles.button}
              onClick={() => void fixFinding(pane, finding)}
            >
              {words.fixButton}
            </Button>
          )}
          <Button className={styles.button} onClick={onIgnore}>
            {words.ignoreButton}
          </Button>
        </>
      )}
      <span className={styles.spacer} />
      <Button
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={words.previousButton}
        title={words.previousButton}
        disabledFocusable={!hasPrevious}
        onClick={() => void chooseNext(pane, -1)}
      />
      <Button
        appearance={solved ? 'primary' : 'secondary'}
        icon={<ArrowDownRegular />}
        className={styles.button}
        disabledFocusable={!hasNext}
        onClick={() => void chooseNext(pane, 1)}
      >
        {words.nextButton}
      </Button>
    </div>
  );
}
