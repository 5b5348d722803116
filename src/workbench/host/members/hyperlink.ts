import { toA1 } from '../../../core/grid/address';
import { invalidArgument } from '../protocol/HostError';
import type { Hyperlink } from '../workbook/Workbook';
import type { RangeTarget } from './Session';
import { recordArgument } from './arguments';
import { guardSheet } from './guards';
import { notifyChanged } from './notify';

const fields = ['address', 'documentReference', 'screenTip', 'textToDisplay'] as const;

const keyOf = ({ area }: RangeTarget) => toA1({ row: area.top, column: area.left });

/** The hyperlink of the range's first cell; null where it has none. */
export function hyperlinkOf(range: RangeTarget): Hyperlink | null {
  const link = range.sheet.extras().links[keyOf(range)];
  if (!link) return null;
  const { area: _, ...told } = link;
  return told;
}

function holds({ sheet, area }: RangeTarget, text: string): boolean {
  const { value, formula } = sheet.cell(area.top, area.left);
  return value === text && formula === null;
}

/** As in Excel it also writes `textToDisplay` and makes the cell look like a link. */
export function setHyperlink(range: RangeTarget, value: unknown): void {
  const { sheet, session, area } = range;
  guardSheet(sheet, 'allowInsertHyperlinks');
  const given = recordArgument(value, 'hyperlink');
  const link: Record<string, string> = {};
  for (const field of fields) {
    const text = given[field];
    if (typeof text === 'string' && text !== '') link[field] = text;
  }
  if (link['address'] === undefined && link['documentReference'] === undefined) {
    throw invalidArgument('A hyperlink needs an address or a documentReference.');
  }
  const text = link['textToDisplay'];
  const cell = { ...area, bottom: area.top, right: area.left };
  session.workbook.quietly(() => {
    sheet.setExtras({ links: { ...sheet.extras().links, [keyOf(range)]: link } });
    // The engine looks at every formula of the workbook after each write: a text that stands there already needs none.
    if (text !== undefined && !holds(range, text)) sheet.write(cell, () => ({ value: text, formula: null }));
    sheet.setStyle(cell, () => ({
      fontColor: '#0563C1',
      underline: true,
    }));
  });
  if (text !== undefined) notifyChanged(session, sheet.id, area, 'RangeEdited', 'ThisLocalAddin');
}
