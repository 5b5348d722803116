export { checkInFull } from '../../core/check/check';
export { sheetNotes } from '../../core/report/sheetNotes';
export { fillingOf, separateUntouched } from '../../core/check/filling';
export { departmentSheets } from '../../core/table/departmentSheets';
export { chartByOf } from '../../core/totals/summary/summaryChart';
export { recogniseAll } from '../../core/table/recognise';
export { bytesOf } from '../../files/bytesOf';
export { rules } from '../../core/rules';
export { findingMessage, wordsFor } from '../../core/words';
