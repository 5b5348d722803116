import type { CellArea } from '../grid/address';
import type { FieldId } from '../glossary/form';
import { forYear, type ProjectDraft, type TableStandard } from '../standards/TableStandard';
import { amountContent, goalText, indicatorText, textContent, type FormContent } from './formTexts';
import { cellOf, type FormPlaces } from './formPlaces';
import type { FormStyle } from './formStyles';
import type { PlanCell } from './SheetPlan';

/** One cell as a person sees it, merged or not. */
export interface FormBox {
  readonly area: CellArea;
  readonly style: FormStyle;
  readonly content: FormContent;
}

const FIELD_OF_DRAFT: Readonly<Record<FieldId, keyof ProjectDraft & string>> = {
  projectName: 'name',
  department: 'department',
  implementingUnit: 'implementingUnit',
  projectAttribute: 'attribute',
  projectPeriod: 'period',
};

function fieldText(project: ProjectDraft, id: FieldId): string | undefined {
  const text = project[FIELD_OF_DRAFT[id]];
  return typeof text === 'string' ? text : undefined;
}

function printed(area: CellArea, style: FormStyle, text: string): FormBox {
  return { area, style, content: { kind: 'text', text } };
}

function head(standard: TableStandard, places: FormPlaces, year: number): FormBox[] {
  return [
    ...(places.attachment ? [printed(places.attachment, 'attachment', standard.attachment)] : []),
    printed(places.title, 'title', standard.title),
    printed(places.year, 'year', forYear(standard.yearLine, year)),
  ];
}

function fields(places: FormPlaces, project: ProjectDraft): FormBox[] {
  return places.fields.flatMap(({ field, label, value }) => [
    printed(label, 'label', field.label),
    { area: value, style: 'value', content: textContent(fieldText(project, field.id)) },
  ]);
}

function funding(standard: TableStandard, places: FormPlaces, project: ProjectDraft): FormBox[] {
  let part = 0;
  const boxes = places.funding.flatMap(({ row, label, value }): FormBox[] => {
    const typed = row.role === 'total' ? project.total : project.parts?.[part++];
    return [
      printed(label, 'label', row.label),
      { area: value, style: 'amount', content: amountContent(typed) },
    ];
  });
  return [printed(places.fundingLabel, 'label', standard.fundingLabel), ...boxes];
}

function indicators(standard: TableStandard, places: FormPlaces, project: ProjectDraft): FormBox[] {
  const labels = standard.indicatorLabels;
  return [
    printed(places.block, 'label', labels.block),
    printed(places.heads.level1, 'label', labels.level1),
    printed(places.heads.level2, 'label', labels.level2),
    printed(places.heads.name, 'label', labels.name),
    printed(places.heads.value, 'label', labels.value),
    ...places.level1.map(({ text, label }) => printed(label, 'label', text)),
    ...places.groups.flatMap(({ group, label, rows }, groupIndex) => [
      printed(label, 'label', group.printed),
      ...rows.flatMap((row, index): FormBox[] => {
        const draft = project.indicators?.[groupIndex]?.[index];
        const name = indicatorText(standard, index + 1, draft?.name ?? '');
        return [
          { area: row.name, style: 'longText', content: textContent(name) },
          { area: row.value, style: 'value', content: textContent(draft?.value) },
        ];
      }),
    ]),
  ];
}

/** Everything a form says, in reading order of its parts, each with its place and look. */
export function formBoxes(
  standard: TableStandard,
  places: FormPlaces,
  project: ProjectDraft,
  year: number,
): FormBox[] {
  return [
    ...head(standard, places, year),
    ...fields(places, project),
    ...funding(standard, places, project),
    printed(places.goal.label, 'label', standard.goalLabel),
    {
      area: places.goal.value,
      style: 'longText',
      content: textContent(goalText(standard, project.goals ?? [])),
    },
    ...indicators(standard, places, project),
  ];
}

/** The cells of a box: its content in the top left one, and the same look in all, so that the border closes. */
export function cellsOf(box: FormBox): PlanCell[] {
  const first = cellOf(box.area);
  const cells: PlanCell[] = [];
  for (let row = box.area.top; row <= box.area.bottom; row += 1) {
    for (let column = box.area.left; column <= box.area.right; column += 1) {
      const holds = row === first.row && column === first.column;
      cells.push({ row, column, content: holds ? box.content : { kind: 'blank' }, style: box.style });
    }
  }
  return cells;
}
