/** Workbooks, and what systems export in place of one: web pages, XML of Excel 2003, lists. */
const WORKBOOK = /\.(?:xls[xmb]?|xlt[xm]?|ett?|od[st]|ots|fods|html?|mht(?:ml)?|xml|csv|tsv)$/i;

/** What people hand in in place of a workbook, and what lost its ending: looked at, so that it is told why it can't be read. */
const IN_ITS_PLACE =
  /\.(?:docx?|docm|dotx?|wps|wpt|rtf|odt|pptx?|dps|pdf|ofd|uo[fs]|numbers|pages|dbf|zip|rar|7z|tar|t?gz|jpe?g|png|gif|bmp|tiff?|webp|heic)$|^[^.]+$/i;

/** What Excel, Windows and a Mac leave beside people's files. */
const LEFT_BY_SYSTEM = /^(?:\.|~\$|~.*\.tmp$|(?:thumbs|ehthumbs)\.db$|desktop\.ini$|__MACOSX$)/i;

/**
 * What becomes of a file that lies in a folder, or of a folder itself, by its name: looked at, for a form may stand in it;
 * other, it is only counted and named; the system's own, nobody misses it. What it really is, its bytes say.
 */
export function incoming(name: string): 'looked-at' | 'other' | 'system' {
  if (LEFT_BY_SYSTEM.test(name)) return 'system';
  return WORKBOOK.test(name) || IN_ITS_PLACE.test(name) ? 'looked-at' : 'other';
}
