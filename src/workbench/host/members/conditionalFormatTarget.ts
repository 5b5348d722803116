import { HostError, itemNotFound } from '../protocol/HostError';
import type { ConditionalFormat, CustomConditional } from '../workbook/rules';
import type { SheetTarget } from './Session';
import { guardSheet } from './guards';
import { guardFormat } from './troubles';

/** One conditional format of a sheet, by its id. */
export interface FormatTarget extends SheetTarget {
  readonly id: string;
}

export function formatOf(target: FormatTarget): ConditionalFormat {
  const { sheet, id } = target;
  guardFormat(target, 'member');
  const format = sheet.conditionalFormats().find((one) => one.id === id);
  if (!format) throw itemNotFound(`the conditional format ${id}`);
  return format;
}

export function customOf(target: FormatTarget): CustomConditional {
  const { custom } = formatOf(target);
  guardFormat(target, 'rule');
  if (!custom) {
    throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
  }
  return custom;
}

/** Changes a format by formula; refused on a protected sheet. */
export function change(target: FormatTarget, patch: (custom: CustomConditional) => CustomConditional): void {
  guardSheet(target.sheet, 'allowFormatCells');
  const custom = patch(customOf(target));
  target.session.workbook.quietly(() => {
    target.sheet.updateConditionalFormat({ ...formatOf(target), custom });
  });
}
