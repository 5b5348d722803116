import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { PaneState } from '../state/PaneState';
import { usePaneState, usePaneWords } from '../state/usePane';
import type { PaneWords } from '../words';
import type { GroupRow } from '../state/listRows';
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
    gap: tokens.spacingHorizontalXS,
    minHeight: '34px',
    padding: `0 ${tokens.spacingHorizontalM} 0 ${tokens.spacingHorizontalS}`,
    background: tokens.colorNeutralBackground3,
    cursor: 'pointer',
    userSelect: 'none',
    ':hover': { background: tokens.colorNeutralBackground3Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  cell: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, flexGrow: 1, minWidth: 0 },
  chevron: { display: 'flex', flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontWeight: tokens.fontWeightSemibold,
  },
  count: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

const otherFiles = ({ check }: PaneState) => check.files;

function nameOf(row: GroupRow, words: PaneWords['check']): string {
  const { isTable, isRead, projectName, nameUnread, sheet } = row;
  if (!isTable) return words.workbookGroup;
  if (!isRead) return words.mayBeTable(sheet);
  return projectName ?? (nameUnread ? words.nameUnread(sheet) : words.noProject(sheet));
}

/** A project's heading: its name and how many findings it has; it folds them. */
export function GroupItem({ row, frame, onToggle }: GroupItemProps) {
  const styles = useStyles();
  const words = usePaneWords().check;
  const files = usePaneState(otherFiles);
  const name = nameOf(row, words);
  const file = files?.fileOfTable[Number(row.id)];
  return (
    <div
      {...frame}
      role="row"
      aria-level={1}
      aria-expanded={row.open}
      aria-label={words.group(name, row.count)}
      className={mergeClasses(frame.className, styles.row)}
      onClick={onToggle}
    >
      <span role="gridcell" className={styles.cell} title={file ?? row.sheet}>
        <span className={styles.chevron} aria-hidden="true">
          {row.open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.count}>{row.count}</span>
      </span>
    </div>
  );
}
