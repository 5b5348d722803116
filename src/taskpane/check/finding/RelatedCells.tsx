import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../core/check/Finding';
import { toA1 } from '../../../core/grid/address';
import { goToCell } from '../../actions/chooseFinding';
import type { PaneState } from '../../state/PaneState';
import { usePane, usePaneState, useWords } from '../../state/usePane';
import { checkWords } from '../../words/zh-CN/check';
import { commonWords } from '../../words/zh-CN/common';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', gap: `0 ${tokens.spacingHorizontalM}` },
});

const otherFiles = ({ check }: PaneState) => check.files;

/** The other cells that take part, each leading there; those of files that are not open name their file. */
export function RelatedCells({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const pane = usePane();
  const files = usePaneState(otherFiles);
  const check = useWords(checkWords);
  const common = useWords(commonWords);
  if (finding.related.length === 0) return null;
  return (
    <div className={styles.line}>
      <span>{check.related}</span>
      {finding.related.map((place) => {
        const name = common.cellOf(place.sheet, toA1(place));
        const file = files?.fileOfTable[place.table ?? -1] ?? '';
        return files ? (
          <span key={`${file} ${name}`}>{`${file} ${name}`}</span>
        ) : (
          <Link key={name} as="button" onClick={() => void goToCell(pane, place)}>
            {name}
          </Link>
        );
      })}
    </div>
  );
}
