import { budgetYear } from '../core/standards/budgetYear';

/** A year that a person chose, and the one that was proposed to them then. */
export interface ChosenYear {
  readonly year: number;
  readonly insteadOf: number;
}

/** The year for new forms: the person's last choice, as long as the same year would be proposed to them. */
export function yearToPropose(chosen: ChosenYear | undefined, today: Date): number {
  const proposed = budgetYear(today);
  return chosen?.insteadOf === proposed ? chosen.year : proposed;
}
