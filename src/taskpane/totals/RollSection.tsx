import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import { pastedRows } from '../../core/projectList/pastedRows';
import { compareRoll } from '../../core/totals/roll/compareRoll';
import { readRoll, type Roll } from '../../core/totals/roll/readRoll';
import type { RollComparison } from '../../core/totals/roll/RollComparison';
import { publicSentence, rollNotes, rollSentences } from '../../core/totals/roll/rollSentences';
import type { FundingTotals } from '../../core/totals/FundingTotals';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { copyText } from '../actions/copyText';
import { usePaneState, useWords } from '../state/usePane';
import { RollInput } from './RollInput';
import { RollResult } from './RollResult';
import { useRowStyles } from './useRowStyles';
import { totalsWords, type TotalsWords } from '../words/zh-CN/totals';

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground3, margin: `${tokens.spacingVerticalXS} 0 0` },
  sentence: { margin: `${tokens.spacingVerticalS} 0 0`, userSelect: 'text' },
});

interface RollSectionProps {
  readonly tables: readonly PerformanceTable[];
  readonly totals: FundingTotals;
  /** The file of a table; '' in the open workbook. */
  readonly pathOf: (table: number) => string;
}

/** More of them are of one kind. */
const MOST_NOTES = 3;

/** How the list was understood, and what of it was not. */
function notesOf(
  { problems, unused }: Roll,
  compared: RollComparison | null,
  words: TotalsWords['roll'],
): string[] {
  const columns = unused.filter((head) => !/^(?:序号|编号)$/.test(head.replace(/\s/g, '')));
  return [
    ...(compared?.assumedUnit ? [words.assumedUnit(compared.assumedUnit)] : []),
    ...(columns.length > 0 ? [words.unusedColumns(columns.join('、'))] : []),
    ...problems.map(({ line, kind, text }) =>
      kind === 'same-project' ? words.together(line, text) : words.unused(line, text),
    ),
  ];
}

/** 批复数 beside 申报数: a list pasted or read from a file, what differs from it, and the sentence for publication. */
export function RollSection({ tables, totals, pathOf }: RollSectionProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { roll: words, unit } = useWords(totalsWords);
  const roll = usePaneState(({ totals: { roll: text } }) => text);
  const id = useId();
  const read = useMemo(() => readRoll(pastedRows(roll)), [roll]);
  const compared = read.entries.length > 0 ? compareRoll(read, tables, totals) : null;
  const notes = notesOf(read, compared, words);
  const copy = (comparison: RollComparison): void => {
    const sentences = [...rollNotes(read, comparison), ...rollSentences(comparison, totals, pathOf)];
    void copyText(sentences.join('\n'));
  };
  return (
    <section className={rowStyles.section}>
      <h2 className={rowStyles.heading} id={id}>
        {words.title}
        <span className={rowStyles.unit}>{unit}</span>
      </h2>
      <RollInput
        roll={roll}
        labelledBy={id}
        copy={
          compared &&
          (() => {
            copy(compared);
          })
        }
      />
      {notes.slice(0, MOST_NOTES).map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
      {notes.length > MOST_NOTES && (
        <p className={styles.hint}>{words.moreNotes(notes.length - MOST_NOTES)}</p>
      )}
      {compared && <RollResult compared={compared} pathOf={pathOf} />}
      <p className={styles.sentence}>
        {publicSentence(totals)}{' '}
        <Link as="button" onClick={() => void copyText(publicSentence(totals))}>
          {words.copyPublic}
        </Link>
      </p>
    </section>
  );
}
