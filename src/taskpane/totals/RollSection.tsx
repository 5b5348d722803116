import { Button, Link, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useContext, useId, useMemo, useRef } from 'react';
import { pastedRows } from '../../core/layout/projectRows';
import { compare, ZERO, type Decimal } from '../../core/money/decimal';
import { compareRoll, type RollLine } from '../../core/totals/compareRoll';
import { readRoll } from '../../core/totals/readRoll';
import { publicSentence, rollSentences } from '../../core/totals/rollSentences';
import type { FundingTotals } from '../../core/totals/FundingTotals';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { rollFromFile, rollFromSelection, setRoll } from '../actions/sumWorkbook';
import { SeverityMark } from '../parts/SeverityMark';
import { copyText } from '../parts/copyText';
import { usePane, usePaneState, useWords } from '../state/usePane';
import { Amount } from './Amount';
import { grouped } from '../../core/money/grouped';
import { PathOfTable } from './PathOfTable';
import { rowName } from './rowName';
import { useRowStyles } from './useRowStyles';
import { totalsWords } from '../words/zh-CN/totals';
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

const isDifference = (difference: Decimal | null): boolean =>
  difference !== null && compare(difference, ZERO) !== 0;

/** Whether a line of the roll is as it should be: one table of its name, with the amount that was approved. */
function isMet({ came, similar, isUnit, entry, stated, difference }: RollLine): boolean {
  if (similar || came.length === 0 || (came.length > 1 && !isUnit)) return false;
  return !isDifference(difference) && (entry.approved === null || stated !== null);
}

function RollItem({ line }: { readonly line: RollLine }) {
  const pathOf = useContext(PathOfTable);
  const styles = useRowStyles();
  const { roll: words } = useWords(totalsWords);
  const book = useWords(bookWords);
  const { entry, came, similar, isUnit, stated, difference } = line;
  const row = came[0] ?? similar;
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <SeverityMark severity="warning" />
        <span className={styles.name}>
          {entry.name}
          {!row && ` · ${words.missing}`}
          {similar && ` · ${words.similar(rowName(similar, book))}`}
          {came.length > 1 && !isUnit && ` · ${words.twice(came.length)}`}
        </span>
      </div>
      <div className={styles.sources}>
        {entry.approved !== null && (
          <span>
            {words.approved} {grouped(entry.approved)}
          </span>
        )}
        {row && (
          <span>
            {words.stated}{' '}
            <Amount
              amount={stated}
              name={`${entry.name} ${words.stated}`}
              place={
                isUnit
                  ? null
                  : row.totalCell && { ...row.totalCell, sheet: row.sheet, path: pathOf(row.table) }
              }
            />
          </span>
        )}
        {difference !== null && isDifference(difference) && (
          <span>
            {words.difference} {grouped(difference)}
          </span>
        )}
      </div>
    </li>
  );
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
  const compared = read.entries.length > 0 ? compareRoll(read.entries, tables, totals) : null;
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
          <Button
            size="small"
            onClick={() => void copyText(rollSentences(compared, totals, pathOf).join('\n'))}
          >
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
      {read.problems.map(({ line, text }) => (
        <p key={`${line} ${text}`} className={styles.hint}>
          {words.unused(line, text)}
        </p>
      ))}
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
