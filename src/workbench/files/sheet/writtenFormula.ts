/**
 * Functions that came after the file format: in a file their names begin with _xlfn., and Excel shows #NAME? for one that is
 * written as people type it. Source: [MS-XLSX] 2.2.2, future functions.
 */
const NEWER = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR ' +
    'BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS ' +
    'CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ' +
    'ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTER FILTERXML FLOOR.MATH ' +
    'FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA ' +
    'GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH ' +
    'IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT ' +
    'NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC ' +
    'PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH ' +
    'SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER ' +
    'TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS ' +
    'WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
/** These have a second prefix. */
const OF_SHEETS = new Set(['FILTER', 'SORT']);

/** Texts, names of sheets in quotes and what stands in brackets are passed over; else a name, perhaps with its bracket. */
const NAME =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|([\p{L}_\\][\p{L}\p{N}_.\\?]*)(\s*\()?/gsu;

/** A formula as a file writes it: newer functions with their prefix, and what LET and LAMBDA name with theirs. */
export function writtenFormula(formula: string): string {
  const named = namedIn(formula);
  return formula.replace(NAME, (whole, name: string | undefined, bracket = '') => {
    if (name === undefined || name.startsWith('_xl')) return whole;
    if (named.has(name.toLowerCase())) return `_xlpm.${whole}`;
    const called = name.toUpperCase();
    if (bracket === '' || !NEWER.has(called)) return whole;
    return `_xlfn.${OF_SHEETS.has(called) ? '_xlws.' : ''}${called}${bracket}`;
  });
}

/** What the LETs and LAMBDAs of a formula name, in small letters. */
function namedIn(formula: string): ReadonlySet<string> {
  const named = new Set<string>();
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return named;
  for (const found of formula.matchAll(NAME)) {
    const called = found[1]?.toUpperCase();
    if (found[2] === undefined || (called !== 'LET' && called !== 'LAMBDA')) continue;
    const values = argumentsFrom(formula, found.index + found[0].length);
    for (const [index, value] of values.slice(0, -1).entries())
      if (called === 'LAMBDA' || index % 2 === 0)
        named.add(
          value
            .trim()
            .replace(/^\[(.*)\]$/s, '$1')
            .toLowerCase(),
        );
  }
  return named;
}

/** The arguments of a function, from behind its bracket. */
function argumentsFrom(formula: string, start: number): string[] {
  const values: string[] = [];
  let depth = 0;
  let from = start;
  const parts = formula.slice(start).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(){},]/g);
  for (const { 0: sign, index } of parts) {
    if (sign === '(' || sign === '{') depth += 1;
    else if ((sign === ',' || sign === ')') && depth === 0) {
      values.push(formula.slice(from, start + index));
      from = start + index + 1;
      if (sign === ')') break;
    } else if (sign === ')' || sign === '}') depth -= 1;
  }
  return values;
}
