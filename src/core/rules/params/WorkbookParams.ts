/** Tables of one workbook against one another: the rules of workbook/, each with what its wording needs beyond found and expected. */
export interface WorkbookParams {
  /** cell: the name of the other one in a row of its own on a sheet of this name, B4; '' where it stands on another sheet. */
  'workbook/duplicate-project': { readonly sheet: string; readonly cell: string };
  'workbook/same-indicator-different-value': {
    readonly name: string;
    readonly project: string;
    readonly other: string;
  };
  'workbook/year-differs': { readonly year: string; readonly most: string };
  'workbook/copied-goal': { readonly project: string };
  'workbook/copied-indicators': { readonly project: string; readonly count: string };
  'workbook/total-is-sum-of-others': { readonly total: string; readonly unit: string };
  'workbook/unit-name-cut': { readonly whole: string };
}
