/** Work on whole rows of a table: apart from the rest, since it is fetched when somebody asks for it. */
export { addIndicatorRows } from './addIndicatorRows';
export { finishIndicatorRows } from './finishIndicatorRows';
export { removeIndicatorRow } from './removeIndicatorRow';
