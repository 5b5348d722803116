/**
 * The year that a new form is for. Units draft next year's budget from August on (预算编制 begins with the first round of
 * figures, 一上), so from then on the form is for the next year.
 */
export function budgetYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= 7 ? 1 : 0);
}
