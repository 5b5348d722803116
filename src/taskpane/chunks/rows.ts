export { groupAt } from '../../core/indicatorRows/groupAt';
export { readIndicatorBlock } from '../../core/indicatorRows/readIndicatorBlock';
export { renumbered } from '../../core/indicatorRows/numbers';
export { rowsToAdd } from '../../core/indicatorRows/rowsToAdd';
export { rowToRemove } from '../../core/indicatorRows/rowToRemove';
export { labelsToRestore } from '../../core/layout/labelsToRestore';
export { mayHaveUnfinished } from '../../core/indicatorRows/formRows';
export { rowsToFinish } from '../../core/indicatorRows/rowsToFinish';
