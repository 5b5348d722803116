import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { ProjectRows } from '../../core/projectList/readProjectRows';
import { defaultStandard, standardById, standards } from '../../core/standards';
import { setInsert } from '../state/Pane';
import { projectsIn, yearIn } from '../state/insertForm';
import type { InsertForm } from '../state/InsertState';
import { usePane, useWords } from '../state/usePane';
import { BlankCount } from './BlankCount';
import { insertWords, type InsertWords } from '../words/zh-CN/insert';

interface InsertFieldsProps {
  readonly form: InsertForm;
  readonly disabled: boolean;
}

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 92px',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  narrow: { minWidth: 0 },
  field: { minWidth: 0 },
  names: { '& textarea': { minHeight: '128px', maxHeight: '40vh' } },
});

/** 3 个项目 · 2 个有金额，没有写单位，按万元 · 另有 1 行重名，没有计入 */
function counted({ projects, repeated, unitStated }: ProjectRows, words: InsertWords): string {
  const isAmount = (text = ''): boolean => /^-?\d/.test(text);
  const amounts = projects.filter(({ total, parts = [] }) => isAmount(total) || parts.some(isAmount)).length;
  return [
    words.namesCounted(projects.length),
    ...(amounts > 0 ? [words.amountsCounted(amounts, unitStated)] : []),
    ...(repeated > 0 ? [words.sameName(repeated)] : []),
  ].join(' · ');
}

/** What of the list is not understood, before anything is written. */
function listMessage({ problems, unused }: ProjectRows, words: InsertWords) {
  const columns = unused.filter((head) => !/^(?:序号|编号)$/.test(head.trim()));
  const told = [
    ...problems.slice(0, MOST_TOLD).map(({ line, kind, text }) => words.listProblems[kind](line, text)),
    ...(problems.length > MOST_TOLD ? [words.moreProblems(problems.length - MOST_TOLD)] : []),
    ...(columns.length > 0 ? [words.unusedColumns(columns.join('、'))] : []),
  ];
  return told.length === 0 ? {} : { validationState: 'warning' as const, validationMessage: told.join(' ') };
}

/** More of them are of one kind. */
const MOST_TOLD = 3;

/** Standard, year, department, unit, names. What is typed stays in the pane's state when the tab changes. */
export function InsertFields({ form, disabled }: InsertFieldsProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = useWords(insertWords);
  const set = (change: Partial<InsertForm>) => {
    setInsert(pane, { form: { ...pane.store.get().insert.form, ...change } });
  };
  const standard = standardById(form.standard) ?? defaultStandard;
  const fieldOf = (id: 'department' | 'implementingUnit') => standard.fields.find((field) => field.id === id);
  const department = fieldOf('department');
  const unit = fieldOf('implementingUnit');
  const list = projectsIn(form);
  const names = list.projects;
  return (
    <>
      <Field label={words.standard} hint={words.source(standard.source)}>
        <Select
          className={styles.narrow}
          select={{ className: styles.narrow }}
          value={form.standard}
          disabled={disabled}
          onChange={(_event, { value }) => {
            set({ standard: value });
          }}
        >
          {standards.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.pair}>
        <Field label={words.department(department?.label)}>
          <Input
            className={styles.narrow}
            value={form.department}
            disabled={disabled}
            placeholder={words.example(department?.example ?? '')}
            onChange={(_event, { value }) => {
              set({ department: value });
            }}
          />
        </Field>
        <Field label={words.year} {...(yearIn(form) === null ? { validationMessage: words.yearWrong } : {})}>
          <Input
            className={styles.narrow}
            input={{ className: styles.narrow, inputMode: 'numeric', maxLength: 4 }}
            value={form.year}
            disabled={disabled}
            onChange={(_event, { value }) => {
              set({ year: value });
            }}
          />
        </Field>
      </div>
      <Field label={words.unit(unit?.label)}>
        <Input
          value={form.implementingUnit}
          disabled={disabled}
          placeholder={words.example(unit?.example ?? '')}
          onChange={(_event, { value }) => {
            set({ implementingUnit: value });
          }}
        />
      </Field>
      <Field
        label={words.names}
        hint={names.length === 0 ? words.namesHint : counted(list, words)}
        {...listMessage(list, words)}
      >
        <Textarea
          className={styles.names}
          resize="vertical"
          value={form.names}
          disabled={disabled}
          placeholder={words.namesPlaceholder}
          onChange={(_event, { value }) => {
            set({ names: value });
          }}
        />
      </Field>
      {names.length === 0 && (
        <BlankCount count={form.count} disabled={disabled} onChange={(count) => set({ count })} />
      )}
    </>
  );
}
