import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark';
import type { Finding } from '../../../core/check/Finding';
import { chooseNext } from '../../actions/chooseFinding';
import { toggleDone } from '../../actions/desk';
import { fixFinding } from '../../actions/fixFindings';
import { restoreIgnored } from '../../actions/ignoreFindings';
import type { PaneState } from '../../state/PaneState';
import { changesOfRule } from '../../state/changes';
import { setCheck } from '../../state/Pane';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { fileReader, findingRows, ignoreOfChosen, rowAfter } from '../../state/chosen';
import { checkWords } from '../../words/zh-CN/check';
import { deskWords } from '../../words/zh-CN/desk';

interface DetailsButtonsProps {
  readonly finding: Finding;
  readonly solved: boolean;
  readonly onIgnore: () => void;
}

const useStyles = makeStyles({
  buttons: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  spacer: { flexGrow: 1 },
  button: { minWidth: '52px', whiteSpace: 'nowrap' },
});

const neighbours = (state: PaneState) => {
  const rows = findingRows(state);
  const { chosen, files } = state.check;
  return {
    hasPrevious: rowAfter(rows, chosen, -1) !== null,
    hasNext: rowAfter(rows, chosen, 1) !== null,
    isOpenWorkbook: files === null,
    ignored: files === null ? ignoreOfChosen(state) : null,
    severalFiles: fileReader(state) !== null,
    ofKind: files === null && chosen?.finding.fix ? changesOfRule(state, chosen.finding.rule).length : 0,
    moreRows: state.check.moreRows,
    done: rows.some((row) => row.key === chosen?.key && row.done),
  };
};

/** 改正, 忽略, 上一处, 下一处. */
export function DetailsButtons({ finding, solved, onIgnore }: DetailsButtonsProps) {
  const styles = useStyles();
  const pane = usePane();
  const { hasPrevious, hasNext, isOpenWorkbook, ignored, severalFiles, ofKind, moreRows, done } =
    usePaneState(neighbours);
  const words = useWords(checkWords);
  const desk = useWords(deskWords);
  return (
    <div className={styles.buttons}>
      {!solved && isOpenWorkbook && (
        <>
          {finding.fix !== null && (
            <Button
              size="small"
              appearance="primary"
              className={styles.button}
              onClick={() => void fixFinding(pane, finding)}
            >
              {words.fixButton}
            </Button>
          )}
          {ofKind > 1 && (
            <Button
              size="small"
              className={styles.button}
              onClick={() => {
                setCheck(pane, { view: 'fix-all', fixRule: finding.rule });
              }}
            >
              {words.fixKind(ofKind)}
            </Button>
          )}
          <Button size="small" className={styles.button} onClick={onIgnore}>
            {words.ignoreButton}
          </Button>
        </>
      )}
      {solved && ignored && (
        <Button size="small" className={styles.button} onClick={() => void restoreIgnored(pane, ignored)}>
          {words.restore}
        </Button>
      )}
      {severalFiles && !solved && (
        <Button
          size="small"
          icon={<CheckmarkRegular />}
          aria-pressed={done}
          appearance={done ? 'outline' : 'secondary'}
          className={styles.button}
          onClick={() => {
            toggleDone(pane, { finding });
            if (!done && hasNext) void chooseNext(pane, 1);
          }}
        >
          {done ? desk.isDone : desk.done}
        </Button>
      )}
      {!isOpenWorkbook && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.button}
          onClick={() => {
            setCheck(pane, { moreRows: !moreRows });
          }}
        >
          {moreRows ? desk.fewerRows : desk.moreRows}
        </Button>
      )}
      <span className={styles.spacer} />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUpRegular />}
        aria-label={words.previousButton}
        title={words.previousButton}
        disabledFocusable={!hasPrevious}
        onClick={() => void chooseNext(pane, -1)}
      />
      <Button
        size="small"
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
