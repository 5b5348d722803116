import type { Decimal } from '../../money/decimal';
import type {
  Funding,
  FundingAmount,
  Goal,
  PerformanceTable,
  TableField,
} from '../../table/PerformanceTable';

export const NOWHERE = { row: 0, column: 0 } as const;
const NO_AREA = { top: 0, left: 0, bottom: 0, right: 0 } as const;
export const NONE: readonly never[] = [];

/** Between texts that are kept as one: several take three times the room. */
export const BETWEEN = '\u0000';

/** What tables of one form have in common. */
export interface Form extends Pick<
  PerformanceTable,
  'title' | 'kind' | 'standard' | 'year' | 'fundingUnit' | 'fundingUnitStated' | 'coverage'
> {
  readonly hidden: PerformanceTable['hidden'];
  readonly hasTotal: boolean;
  /** The total first where there is one; without what was filled in, each in the place of the first table of the form. */
  readonly amounts: readonly FundingAmount[];
}

/** What a table has for itself; null where it has no such field. */
export interface Own {
  readonly sheet: string;
  readonly name: string | null;
  readonly department: string | null;
  readonly unit: string | null;
  readonly code: string | null;
  /** So many rows below those of the form its amounts stand. */
  readonly below: number;
  /** In the order of the form, joined; '' where none could be read. */
  readonly amounts: string;
  /** The same as typed; null where no more is asked of them than what they come to. */
  readonly texts: string | null;
  /** Stands for what it says in goals and indicators. */
  readonly told: string | null;
  readonly groups: PerformanceTable['groups'];
}

function field(text: string): TableField {
  return { label: '', labelCell: NOWHERE, text, cell: NOWHERE };
}

/** A table as it is kept: it answers as the table itself does, with objects made when they are asked for. */
export class PackedTable implements PerformanceTable {
  declare readonly projectCode?: string;
  declare readonly hidden?: NonNullable<PerformanceTable['hidden']>;

  constructor(
    readonly form: Form,
    readonly own: Own,
  ) {
    if (own.code !== null) this.projectCode = own.code;
    if (form.hidden) this.hidden = form.hidden;
  }

  get sheet() {
    return this.own.sheet;
  }
  get title() {
    return this.form.title;
  }
  get kind() {
    return this.form.kind;
  }
  get standard() {
    return this.form.standard;
  }
  get year() {
    return this.form.year;
  }
  get yearCell() {
    return null;
  }
  get fields(): PerformanceTable['fields'] {
    const { name, department, unit } = this.own;
    return {
      ...(name !== null && { projectName: field(name) }),
      ...(department !== null && { department: field(department) }),
      ...(unit !== null && { implementingUnit: field(unit) }),
    };
  }
  get fundingUnit() {
    return this.form.fundingUnit;
  }
  get fundingUnitStated() {
    return this.form.fundingUnitStated;
  }
  get funding(): Funding {
    const { hasTotal, amounts } = this.form;
    const { below } = this.own;
    const read = this.own.amounts.split(BETWEEN);
    const typed = this.own.texts?.split(BETWEEN);
    const all = amounts.map((of, index): FundingAmount => {
      const cell = below === 0 ? of.cell : { row: of.cell.row + below, column: of.cell.column };
      return { ...of, cell, text: typed?.[index] ?? '', amount: (read[index] || null) as Decimal | null };
    });
    const total = hasTotal ? (all[0] ?? null) : null;
    return { total, parts: hasTotal ? all.slice(1) : all, details: NONE };
  }
  get mediumTermFunding() {
    return null;
  }
  get goals(): readonly Goal[] {
    const { told } = this.own;
    return told === null ? NONE : [{ text: told, cell: NOWHERE, period: 'annual' }];
  }
  get goalCell() {
    return null;
  }
  get groups() {
    return this.own.groups;
  }
  get area() {
    return NO_AREA;
  }
  get unplaced() {
    return NONE;
  }
  get coverage() {
    return this.form.coverage;
  }
}
