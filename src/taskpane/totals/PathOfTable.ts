import { createContext } from 'react';

/** The file of a table of the sum by its index; '' for those of the open workbook, whose amounts lead to their cells. */
export const PathOfTable = createContext<(table: number) => string>(() => '');
