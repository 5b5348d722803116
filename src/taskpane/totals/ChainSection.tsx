import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { FundingTotals } from '../../core/totals/FundingTotals';
import { sumChain } from '../../core/totals/sumChain';
import type { PerformanceTable } from '../../core/table/PerformanceTable';
import { copyText } from '../actions/copyText';
import { useWords } from '../state/usePane';
import { totalsWords } from '../words/zh-CN/totals';
import { useRowStyles } from './useRowStyles';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  text: { width: '100%', '& textarea': { minHeight: '200px', fontVariantNumeric: 'tabular-nums' } },
});

interface ChainSectionProps {
  readonly tables: readonly PerformanceTable[];
  readonly totals: FundingTotals;
  readonly pathOf: (table: number) => string;
  /** The sum that the person asked about; null where none is shown. */
  readonly of: string | null;
  readonly onShow: (of: string | null) => void;
}

/** The whole chain of a sum, amount by amount with its cell: to be read where the person asks for it, and copied. */
export function ChainSection({ tables, totals, pathOf, of, onShow }: ChainSectionProps) {
  const styles = useStyles();
  const rowStyles = useRowStyles();
  const { chain: words } = useWords(totalsWords);
  const [copied, setCopied] = useState<boolean | null>(null);
  const id = useId();
  const shown = useRef<HTMLTextAreaElement>(null);
  // The sum that was asked about is brought into sight, and stands chosen.
  useEffect(() => {
    const area = shown.current;
    if (of === null || !area) return;
    const start = Math.max(0, `\n${area.value}`.indexOf(`\n${of}`));
    const end = area.value.indexOf('\n\n', start);
    area.focus();
    // Not everywhere where there is a document can it be scrolled.
    area.scrollIntoView?.({ block: 'center' });
    area.setSelectionRange(start, end === -1 ? area.value.length : end);
    area.scrollTop = area.scrollHeight * (start / Math.max(1, area.value.length));
  }, [of]);
  const open = of !== null;
  const textOf = (): string => sumChain(tables, totals, pathOf).join('\n');
  return (
    <section className={rowStyles.section}>
      <h2 className={rowStyles.heading} id={id}>
        {words.title}
      </h2>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={open}
          onClick={() => {
            onShow(open ? null : '');
          }}
        >
          {open ? words.hide : words.show}
        </Button>
        <Button
          size="small"
          onClick={() => {
            void copyText(textOf()).then(setCopied);
          }}
        >
          {words.copy}
        </Button>
        <span role="status">{copied === null ? '' : copied ? words.copied : words.notCopied}</span>
      </div>
      {open && (
        <Textarea
          textarea={{ ref: shown }}
          className={styles.text}
          aria-labelledby={id}
          readOnly
          resize="vertical"
          value={textOf()}
        />
      )}
    </section>
  );
}
