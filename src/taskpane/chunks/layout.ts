export { layOutTables } from '../../core/layout/layOutTables';
export { layOutSummary } from '../../core/totals/summary/layOutSummary';
export { sumFunding } from '../../core/totals/sumFunding';
