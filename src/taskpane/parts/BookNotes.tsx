import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Book } from '../state/Book';
import { useWords } from '../state/usePane';
import { bookWords } from '../words/zh-CN/book';

const useStyles = makeStyles({
  note: {
    display: 'block',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What holds of the workbook as a whole: sheets that nobody sees or could read, and results that may be old. */
export function BookNotes({ book }: { readonly book: Book }) {
  const styles = useStyles();
  const words = useWords(bookWords);
  const sheetsOf = (kinds: readonly string[]) =>
    book.notes.flatMap(({ sheet, kind }) => (kinds.includes(kind) ? [sheet] : []));
  const hidden = sheetsOf(['hidden', 'very-hidden']);
  const refused = sheetsOf(['refused']);
  const sentences = [
    ...(refused.length > 0 ? [words.sheetsRefused(refused)] : []),
    ...(hidden.length > 0 ? [words.sheetsHidden(hidden)] : []),
    ...(book.manualCalculation ? [words.manualCalculation] : []),
  ];
  return sentences.map((sentence) => (
    <Text key={sentence} size={200} className={styles.note}>
      {sentence}
    </Text>
  ));
}
