import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDoubleDownRegular } from '@fluentui/react-icons/svg/chevron-double-down';
import { ChevronDoubleUpRegular } from '@fluentui/react-icons/svg/chevron-double-up';
import { useEffect, useRef } from 'react';
import { chooseNextGroup, groupBy, searchFindings } from '../../actions/desk';
import { findingSearch } from '../../desk/findingSearch';
import { fileReader, unfoldedRows } from '../../state/chosen';
import type { Grouping } from '../../state/CheckState';
import type { PaneState } from '../../state/PaneState';
import { useLocale, usePane, usePaneState, useWords } from '../../state/usePane';
import { focusList, SEARCH_ID } from '../finding/focus';
import { deskWords } from '../../words/zh-CN/desk';

const useStyles = makeStyles({
  tools: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  field: {
    boxSizing: 'border-box',
    height: '26px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    background: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  search: {
    flexGrow: 1,
    minWidth: '60px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  select: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalXXS}` },
});

const GROUPINGS: readonly Grouping[] = ['place', 'unit', 'rule'];

const howItIsListed = (state: PaneState) => ({
  grouping: state.check.grouping,
  search: state.check.search,
  severalFiles: fileReader(state) !== null,
  groups: unfoldedRows(state).filter((row) => row.kind === 'group' && row.level === 1 && row.count > 0)
    .length,
});

/** Searching in the list, how it is put into groups, and from one group to the next. */
export function ListTools() {
  const styles = useStyles();
  const pane = usePane();
  const locale = useLocale();
  const { grouping, search, severalFiles, groups } = usePaneState(howItIsListed);
  const words = useWords(deskWords);
  const names: Record<Grouping, string> = {
    place: severalFiles ? words.byFile : words.byProject,
    unit: words.byUnit,
    rule: words.byRule,
  };
  // Esc leads to the list, which is drawn anew where a search ends.
  const leaving = useRef(false);
  useEffect(() => {
    if (search === null && leaving.current) requestAnimationFrame(focusList);
    leaving.current = false;
  }, [search]);
  const kind = grouping === 'place' && !severalFiles ? 'project' : grouping;
  return (
    <div className={styles.tools} role="search">
      <input
        id={SEARCH_ID}
        type="search"
        className={mergeClasses(styles.field, styles.search)}
        aria-label={words.search}
        placeholder={words.search}
        value={search?.text ?? ''}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          // On the web office.js would lead out of the pane.
          event.stopPropagation();
          leaving.current = true;
          if (search === null) focusList();
          else searchFindings(pane, null);
        }}
        onChange={({ target: { value } }) => {
          searchFindings(pane, value === '' ? null : findingSearch(value, locale));
        }}
      />
      <select
        className={mergeClasses(styles.field, styles.select)}
        aria-label={words.grouping}
        value={grouping}
        onChange={({ target: { value } }) => {
          groupBy(pane, value as Grouping);
        }}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      {groups > 1 && (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDoubleUpRegular />}
            aria-label={words.previousGroup[kind]}
            title={words.previousGroup[kind]}
            onClick={() => void chooseNextGroup(pane, -1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDoubleDownRegular />}
            aria-label={words.nextGroup[kind]}
            title={words.nextGroup[kind]}
            onClick={() => void chooseNextGroup(pane, 1)}
          />
        </>
      )}
    </div>
  );
}
