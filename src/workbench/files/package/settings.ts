import type { Workbook } from 'hucre/xlsx';
import { decodeEntities } from '../../../files/xml/scanXml';
import { attributesOf, escapeXml, joined, piecesOf } from '../../../files/xml/pieces';

/** The key under which the Excel host keeps an add-in's document settings in the grid's own data. */
export const SETTINGS = 'excelSettings';
/** A property of the document, since the parts in which Excel keeps an add-in's settings are Excel's own. */
const PROPERTY = '绩效目标表助手';

/** The add-in's settings that the file carries; empty for a file without, or with ones that can't be read. */
export function settingsOf(workbook: Workbook): Record<string, unknown> {
  const text = workbook.properties?.custom?.[PROPERTY];
  if (typeof text !== 'string') return {};
  try {
    const settings: unknown = JSON.parse(text);
    return typeof settings === 'object' && settings !== null ? { ...settings } : {};
  } catch {
    return {};
  }
}

const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
/** Says that a property is the document's own; the same for all of them. */
const OWN = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/**
 * The part with the document's custom properties, with these settings in it; null where nothing is to be changed.
 * @param present the part as it is, '' for none
 */
export function settingsPart(present: string, settings: Readonly<Record<string, unknown>>): string | null {
  const pieces = piecesOf(
    present === '' ? `<Properties xmlns="${NAMESPACE}" xmlns:vt="${TYPES}"/>` : present,
  );
  const others = pieces.children.filter(
    ({ source }) => decodeEntities(attributesOf(source)['name'] ?? '') !== PROPERTY,
  );
  const had = others.length < pieces.children.length;
  if (Object.keys(settings).length === 0) return had ? joined({ ...pieces, children: others }) : null;
  const ids = others.map(({ source }) => Number(attributesOf(source)['pid'] ?? 1));
  // Numbers of properties begin with 2.
  const id = Math.max(1, ...ids) + 1;
  const text = `<vt:lpwstr xmlns:vt="${TYPES}">${escapeXml(JSON.stringify(settings))}</vt:lpwstr>`;
  const source = `<property xmlns="${NAMESPACE}" fmtid="${OWN}" pid="${id}" name="${PROPERTY}">${text}</property>`;
  return joined({ ...pieces, children: [...others, { name: 'property', source }] });
}
