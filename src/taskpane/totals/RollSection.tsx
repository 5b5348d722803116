import { Button, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useMemo, useRef } from 'react';
import { pastedRows } from '../../core/projectList/pastedRows';
import { compareRoll } from '../../core/totals/compareRoll';
import { readRoll, type Roll } from '../../core/totals/readRoll';
import { isMet, type RollComparison } from '../../core/totals/RollComparison';
import { publicSentence, rollNotes, rollSentences } from '../../core/totals/rollSentences';
import type { FundingTotals } from '../../core/totals/FundingTotals';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { rollFromFile, rollFromSelection, setRoll } from '../actions/sumWorkbook';
import { SeverityMark } from '../parts/SeverityMark';
import { copyText } from '../parts/copyText';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { Amount } from './Amount';
import { grouped } from '../../core/money/grouped';
import { RollItem } from './RollItem';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';
import { totalsWords, type TotalsWords } from '../words/zh-CN/totals';
import { bookWords } from '../words/zh-CN/book';

const useStyles = makeStyles({
  paste: { width: '100%', marginTop: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
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
  const pane = usePane();
  const { roll: words, unit } = useWords(totalsWords);
  const book = useWords(bookWords);
  const roll = usePaneState(({ totals: { roll: text } }) => text);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  const read = useMemo(() => readRoll(pastedRows(roll)), [roll]);
  const compared = read.entries.length > 0 ? compareRoll(read, tables, totals) : null;
  const notes = notesOf(read, compared, words);
  const sentencesOf = (comparison: RollComparison): string[] => [
    ...rollNotes(read, comparison),
    ...rollSentences(comparison, totals, pathOf),
  ];
  const differing = compared?.lines.filter((line) => !isMet(line)) ?? [];
  return (
    <section className={rowStyles.section}>
      <h2 className={rowStyles.heading} id={id}>
        {words.title}
        <span className={rowStyles.unit}>{unit}</span>
      </h2>
      <Textarea
        className={styles.paste}
        aria-labelledby={id}
        value={roll}
        placeholder={words.placeholder}
        resize="vertical"
        rows={roll === '' ? 2 : 4}
        onChange={(_event, { value }) => {
          setRoll(pane, value);
        }}
      />
      <div className={styles.buttons}>
        {!pane.files && (
          <Button size="small" onClick={() => void rollFromSelection(pane)}>
            {words.fromSelection}
          </Button>
        )}
        <Button size="small" onClick={() => picker.current?.click()}>
          {words.fromFile}
        </Button>
        {compared && (
          <Button size="small" onClick={() => void copyText(sentencesOf(compared).join('\n'))}>
            {words.copy}
          </Button>
        )}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={words.fromFile}
        accept=".csv,.txt,.xlsx,.xls,.et,.ods"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void rollFromFile(pane, file);
          event.target.value = '';
        }}
      />
      {notes.slice(0, MOST_NOTES).map((note) => (
        <p key={note} className={styles.hint}>
          {note}
        </p>
      ))}
      {notes.length > MOST_NOTES && (
        <p className={styles.hint}>{words.moreNotes(notes.length - MOST_NOTES)}</p>
      )}
      {compared && (
        <>
          <ul className={rowStyles.list}>
            {differing.map((line) => (
              <RollItem key={`${line.entry.name} ${line.entry.unit}`} line={line} />
            ))}
            {compared.beyond.map((row) => (
              <li key={row.table} className={rowStyles.item}>
                <div className={rowStyles.line}>
                  <SeverityMark severity="warning" />
                  <span className={rowStyles.name}>
                    {rowName(row, book)} · {words.beyond}
                  </span>
                  <Amount
                    amount={row.total}
                    name={rowName(row, book)}
                    place={row.totalCell && { ...row.totalCell, sheet: row.sheet, path: pathOf(row.table) }}
                  />
                </div>
              </li>
            ))}
          </ul>
          <p className={styles.sentence}>
            {words.met(compared.lines.length - differing.length, compared.lines.length)}
          </p>
          {compared.approved !== null && compared.stated !== null && (
            <p className={styles.sentence}>
              {words.sums(grouped(compared.approved), grouped(compared.stated))}
            </p>
          )}
        </>
      )}
      <p className={styles.sentence}>
        {publicSentence(totals)}{' '}
        <Link as="button" onClick={() => void copyText(publicSentence(totals))}>
          {words.copyPublic}
        </Link>
      </p>
    </section>
  );
}
