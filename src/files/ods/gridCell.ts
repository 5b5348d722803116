import type { CellValue, GridCell } from '../../core/grid/SheetGrid';
import { serialOfIso } from '../text/isoDate';
import { plainString } from '../xlsx/strings';
import { attribute } from '../xml/scanXml';

/** A cell by the attributes of its element and the text that the file shows in it; null where it holds nothing. */
export function gridCell(attributes: string, shown: string): GridCell | null {
  const stated = attribute(attributes, 'value-type');
  const type = stated ?? 'string';
  const formula = formulaOf(attribute(attributes, 'formula'));
  const text = plainString(shown);
  if (formula === null && text === '' && type === 'string') return null;
  // A formula with a type has a result, though it be an empty text.
  const value = valueOf(type, attributes, text) ?? (formula !== null && stated === 'string' ? '' : null);
  return { value, text, formula, numberFormat: FORMATS[type] ?? 'General' };
}

/** The file's own formats are stored as elements; what they show stands beside the value, so a kind is enough. */
const FORMATS: Readonly<Record<string, string>> = { percentage: '0%', date: 'yyyy/m/d', time: 'h:mm:ss' };

function valueOf(type: string, attributes: string, text: string): CellValue {
  switch (type) {
    case 'float':
    case 'currency':
    case 'percentage': {
      const number = Number(attribute(attributes, 'value') ?? Number.NaN);
      return Number.isNaN(number) ? null : number;
    }
    case 'boolean':
      return attribute(attributes, 'boolean-value') === 'true';
    case 'date':
      return serialOfIso(attribute(attributes, 'date-value') ?? '') ?? text;
    default:
      return text === '' ? null : text;
  }
}

/** of:=[.E7]+[.E8] is =E7+E8. */
function formulaOf(formula: string | null): string | null {
  if (formula === null) return null;
  const body = formula.replace(/^(of|oooc|msoxl):/, '');
  return body.replace(/\[\$?([^.\]]*)\.([^\]:]+)(?::\$?[^.\]]*\.([^\]]+))?\]/g, (_, sheet, first, last) => {
    const area = typeof last === 'string' ? `${String(first)}:${last}` : String(first);
    return sheet === '' ? area : `${String(sheet)}!${area}`;
  });
}
