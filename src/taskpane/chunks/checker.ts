export { checkTables } from '../../core/check/check';
export { recogniseAll } from '../../core/table/recognise';
export { rules } from '../../core/rules';
export { findingMessage, wordsFor } from '../../core/words';
