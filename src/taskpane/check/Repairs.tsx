import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableInsertRowRegular } from '@fluentui/react-icons/svg/table-insert-row';
import { TextTRegular } from '@fluentui/react-icons/svg/text-t';
import type { ReactNode } from 'react';
import { toA1 } from '../../core/grid/address';
import { undoRows } from '../actions/indicatorRows';
import { finishRows, restoreLabels } from '../actions/repairs';
import { ProblemBar } from '../parts/ProblemBar';
import { StatusLine } from '../parts/StatusLine';
import { rowsNoticeText } from '../rows/rowsNoticeText';
import type { PaneState } from '../state/PaneState';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { commonWords } from '../words/zh-CN/common';
import { repairsWords } from '../words/zh-CN/repairs';
import { rowsWords } from '../words/zh-CN/rows';
import { rowsText } from './rowsText';

const useStyles = makeStyles({
  all: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  bar: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground3,
  },
  icon: { display: 'flex', fontSize: '18px', color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere' },
  actions: { gridColumn: '2' },
});

interface OfferProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  readonly busy: boolean;
}

function Offer({ icon, text, action, busy }: OfferProps) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.bar}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.text}>{text}</span>
      {action && (
        <div className={styles.actions}>
          <Button size="small" disabledFocusable={busy} onClick={action.run}>
            {action.label}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Rows put in by hand, of all sheets in one press; what a person must decide is told sheet by sheet. */
function RowOffers({
  rows,
  busy,
}: {
  readonly rows: PaneState['rows']['repairs']['rows'];
  readonly busy: boolean;
}) {
  const pane = usePane();
  const words = useWords(repairsWords);
  const unfinished = rows.filter((one) => one.rows.length > 0);
  const [first, ...more] = unfinished;
  const count = unfinished.reduce((sum, one) => sum + one.rows.length, 0);
  return (
    <>
      {first && (
        <Offer
          icon={<TableInsertRowRegular />}
          text={words.rows({
            sheet: first.sheet,
            rows: rowsText(first.rows),
            groups: first.groups.join(words.between),
            more: more.length,
          })}
          action={{ label: words.finish(count), run: () => void finishRows(pane) }}
          busy={busy}
        />
      )}
      {rows.map(({ sheet, left }, index) =>
        left.length === 0 ? null : (
          <Offer
            key={index}
            icon={<TableInsertRowRegular />}
            text={words.left({ sheet, rows: rowsText(left) })}
            action={null}
            busy={busy}
          />
        ),
      )}
    </>
  );
}

/** Labels typed over, of all sheets in one press. */
function LabelOffer({
  labels,
  busy,
}: {
  readonly labels: PaneState['rows']['repairs']['labels'];
  readonly busy: boolean;
}) {
  const pane = usePane();
  const words = useWords(repairsWords);
  const [lost] = labels;
  const [label] = lost?.labels ?? [];
  const [change] = label?.changes ?? [];
  if (!lost || !label || !change) return null;
  const count = labels.reduce((sum, one) => sum + one.labels.length, 0);
  const text = words.label({
    sheet: lost.sheet,
    cell: toA1(change.cell),
    label: label.label,
    now: label.now.trim(),
    movedTo: label.movedTo ? toA1(label.movedTo) : null,
  });
  return (
    <Offer
      icon={<TextTRegular />}
      text={count > 1 ? `${text}${words.moreLabels(count - 1)}` : text}
      action={{ label: words.restore(count), run: () => void restoreLabels(pane) }}
      busy={busy}
    />
  );
}

const whatIsOffered = ({ rows, lastWrite }: PaneState) => ({ ...rows, lastWrite });

/** Rows put in by hand and labels typed over, as the last reading found them: put right with one press, and taken back. */
export function Repairs() {
  const styles = useStyles();
  const pane = usePane();
  const { repairs, notice, problem, busy, lastWrite } = usePaneState(whatIsOffered);
  const common = useWords(commonWords);
  const rowWords = useWords(rowsWords);
  const done = notice?.kind === 'finished' || notice?.kind === 'labels-restored';
  const canUndo = done && (lastWrite?.kind === 'rows' || lastWrite?.kind === 'fix');
  if (!done && !problem && repairs.rows.length + repairs.labels.length === 0) return null;
  return (
    <div className={styles.all}>
      <RowOffers rows={repairs.rows} busy={busy} />
      <LabelOffer labels={repairs.labels} busy={busy} />
      {problem && <ProblemBar problem={problem} />}
      {done && (
        <StatusLine
          text={rowsNoticeText(notice, rowWords)}
          tone="done"
          action={canUndo ? { label: common.undo, run: () => void undoRows(pane) } : null}
        />
      )}
    </div>
  );
}
