import type { Sheet } from '../workbook/Workbook';
import {
  addConditionalFormat,
  deleteConditionalFormat,
  readConditionalFormats,
  updateConditionalFormat,
} from './conditionalFormats';
import type { SheetPlace } from './SheetPlace';
import { readValidations, replaceValidations, writeValidation } from './validations';

/** Data validation and conditional formats. */
export function rulesOf(
  place: SheetPlace,
): Pick<
  Sheet,
  | 'validations'
  | 'setValidation'
  | 'replaceValidations'
  | 'conditionalFormats'
  | 'addConditionalFormat'
  | 'updateConditionalFormat'
  | 'deleteConditionalFormat'
> {
  const { univer, sheet, clip } = place;
  return {
    validations: () => readValidations(sheet),
    setValidation: (area, rule) => {
      writeValidation(univer, sheet, clip(area), rule);
    },
    replaceValidations: (validations) => {
      replaceValidations(univer, sheet, validations);
    },
    conditionalFormats: () => readConditionalFormats(sheet),
    addConditionalFormat: (format) => {
      addConditionalFormat(univer, sheet, { ...format, areas: format.areas.map(clip) });
    },
    updateConditionalFormat: (format) => {
      updateConditionalFormat(univer, sheet, format);
    },
    deleteConditionalFormat: (id) => {
      deleteConditionalFormat(univer, sheet, id);
    },
  };
}
