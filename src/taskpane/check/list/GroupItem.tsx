import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { GroupRow } from '../../state/listRows';
import { problemSentence } from '../../state/problemText';
import { useLocale } from '../../state/usePane';
import { useRuleWords } from '../../state/useRuleWords';
import { GroupCounts } from './GroupCounts';
import { nameOf, standing, useGroupWords } from './groupText';
import type { RowFrame } from './RowFrame';

interface GroupItemProps {
  readonly row: GroupRow;
  readonly frame: RowFrame;
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '30px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalS}`,
    background: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: 'pointer',
    userSelect: 'none',
    ':hover': { background: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  inner: { paddingLeft: tokens.spacingHorizontalL, background: tokens.colorNeutralBackground2 },
  innermost: { paddingLeft: tokens.spacingHorizontalXXXL },
  cell: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  // As wide as its sign, which an empty heading has not: there is nothing to unfold.
  chevron: { display: 'flex', flexShrink: 0, width: '1em', color: tokens.colorNeutralForeground3 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightSemibold,
  },
  folder: {
    marginLeft: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
  withReason: { paddingTop: tokens.spacingVerticalXS },
  reason: {
    paddingBottom: tokens.spacingVerticalXS,
    paddingLeft: '24px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
});

/** A heading: its name, how many findings it has and of which weight, what of it was not read; it folds them. */
export function GroupItem({ row, frame, onToggle }: GroupItemProps) {
  const styles = useStyles();
  const locale = useLocale();
  const words = useGroupWords();
  const { check } = words;
  const ruleWords = useRuleWords();
  const [name, folder] = nameOf(row, words, ruleWords);
  const problem = row.name.kind === 'file' ? row.name.problem : null;
  const file = row.name.kind === 'project' || row.name.kind === 'unrecognised' ? row.name.file : null;
  const reason = problem ? problemSentence(problem, locale) : '';
  const isEmpty = row.count === 0;
  const spoken = isEmpty
    ? [name, standing(row, words), reason].filter(Boolean).join(check.comma)
    : check.group(name, row.count);
  return (
    <div
      {...frame}
      role="row"
      aria-level={row.level}
      aria-expanded={isEmpty ? undefined : row.open}
      aria-label={spoken}
      className={mergeClasses(
        frame.className,
        styles.row,
        row.level > 1 && styles.inner,
        row.level > 2 && styles.innermost,
      )}
      onClick={onToggle}
    >
      <span role="gridcell" className={styles.cell} title={[file, folder, name].filter(Boolean).join(' › ')}>
        <span className={mergeClasses(styles.line, problem !== null && styles.withReason)}>
          <span className={styles.chevron} aria-hidden="true">
            {!isEmpty && (row.open ? <ChevronDownRegular /> : <ChevronRightRegular />)}
          </span>
          <span className={styles.name}>
            {name}
            {folder !== '' && <span className={styles.folder}>{folder}</span>}
          </span>
          <GroupCounts row={row} words={words} />
        </span>
        {reason !== '' && <span className={styles.reason}>{reason}</span>}
      </span>
    </div>
  );
}
