/** Amounts: the rules of funding/, each with what its wording needs beyond found and expected. */
export interface FundingParams {
  'funding/amount-not-numeric': {
    readonly label: string;
    readonly unit: string;
    /** needed: nothing but the cell itself says the unit; slip: it says another than the form's, and total and sources don't agree; tiny: too little in it. */
    readonly unitSaid: '' | 'needed' | 'slip' | 'tiny';
  };
  'funding/amount-as-text': { readonly label: string };
  'funding/amount-format': {
    readonly label: string;
    readonly shown: 'percent' | 'date';
    /** The number that the cell holds. */
    readonly held: string;
  };
  'funding/amount-negative': { readonly label: string };
  /** `sources`: those that are filled in where no total is printed, else ''. */
  'funding/total-missing': { readonly label: string; readonly sources: string };
  'funding/parts-missing': { readonly label: string; readonly total: string; readonly unit: string };
  'funding/total-differs-from-parts': {
    readonly total: string;
    readonly parts: string;
    readonly difference: string;
    readonly unit: string;
    /** 全年执行数, for a column beside the one that was read; else ''. */
    readonly column: string;
    /** 财政拨款, which differs from the levels below it; '' for the total. */
    readonly of: string;
    /**
     * stale: the total's formula was not calculated again; text: it passes over sources held as text; blank, blanks: one or
     * several sources are not filled in; rounded: cells show fewer digits.
     */
    readonly why: 'none' | 'stale' | 'text' | 'blank' | 'blanks' | 'rounded';
    /** The cells that it comes from: blank ones as E7“财政拨款”, rounded ones as what each holds and shows: E8 12.345→12.35. */
    readonly cells: string;
  };
  'funding/cost-differs-from-total': {
    /** unit: one is exactly ten thousand times the other, 元 for 万元. */
    readonly why: 'none' | 'unit';
    readonly total: string;
    readonly costs: string;
    readonly difference: string;
    readonly unit: string;
  };
  'funding/spending-differs-from-total': {
    readonly spent: string;
    readonly total: string;
    readonly difference: string;
    readonly unit: string;
  };
  'funding/execution-rate-differs': {
    readonly label: string;
    readonly spent: string;
    readonly planned: string;
    readonly unit: string;
  };
  'funding/spent-above-budget': {
    readonly label: string;
    readonly spent: string;
    readonly planned: string;
    readonly difference: string;
    readonly unit: string;
    /** expected: 全年预计执行数 is above it. */
    readonly of: 'spent' | 'expected';
  };
  'funding/unit-not-stated': {
    readonly label: string;
    /** The amount in 万元, taken for 元 and for 万元. */
    readonly asYuan: string;
    readonly asWan: string;
  };
  'funding/one-lump-cost': { readonly name: string };
  'funding/medium-term-below-annual': {
    readonly mediumTerm: string;
    readonly annual: string;
    readonly unit: string;
  };
}
