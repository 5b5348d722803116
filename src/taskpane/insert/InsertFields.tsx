import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { defaultStandard, standardById, standards } from '../../core/standards';
import { setInsert } from '../state/Pane';
import { yearIn } from '../state/insertForm';
import type { InsertForm } from '../state/PaneState';
import { usePane, usePaneWords } from '../state/usePane';
import { BlankCount } from './BlankCount';
import { projectNamesIn } from '../state/projectNames';

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

/** Standard, year, department, unit, names. What is typed stays in the pane's state when the tab changes. */
export function InsertFields({ form, disabled }: InsertFieldsProps) {
  const styles = useStyles();
  const pane = usePane();
  const words = usePaneWords().insert;
  const set = (change: Partial<InsertForm>) => {
    setInsert(pane, { form: { ...pane.store.get().insert.form, ...change } });
  };
  const standard = standardById(form.standard) ?? defaultStandard;
  const fieldOf = (id: 'department' | 'implementingUnit') => standard.fields.find((field) => field.id === id);
  const department = fieldOf('department');
  const unit = fieldOf('implementingUnit');
  const { names, repeated } = projectNamesIn(form.names);
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
        <Field label={department?.label ?? words.department}>
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
      <Field label={unit?.label ?? words.unit}>
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
        hint={
          names.length === 0
            ? words.namesHint
            : repeated === 0
              ? words.namesCounted(names.length)
              : `${words.namesCounted(names.length)} · ${words.sameName(repeated)}`
        }
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
