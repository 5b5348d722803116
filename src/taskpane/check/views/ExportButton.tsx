import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { setCheck } from '../../state/Pane';
import { usePane, useWords } from '../../state/usePane';
import { checkWords } from '../../words/zh-CN/check';

const useStyles = makeStyles({
  button: { minWidth: 0, whiteSpace: 'nowrap' },
  amongOthers: { paddingInline: tokens.spacingHorizontalXS },
  // Where there is no room for it, the sign alone leads there.
  label: { '@media (max-width: 340px)': { display: 'none' } },
});

/** Leads to the files that findings can be handed over as; in a row with others it takes little room. */
export function ExportButton({ amongOthers = false }: { readonly amongOthers?: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(checkWords);
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowDownloadRegular />}
      aria-label={words.export}
      title={words.export}
      className={mergeClasses(styles.button, amongOthers && styles.amongOthers)}
      onClick={() => {
        setCheck(pane, { view: 'export' });
      }}
    >
      <span className={mergeClasses(amongOthers && styles.label)}>{words.export}</span>
    </Button>
  );
}
