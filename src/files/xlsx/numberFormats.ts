import { builtInNumberFormat } from '../builtInNumberFormats';
import { attribute, scanXml } from '../xml/scanXml';

/** The number format of each cell style of styles.xml, by the style's index (the `s` of a cell). */
export function readNumberFormats(xml: string): string[] {
  const own = new Map<number, string>();
  const ids: number[] = [];
  let inCellStyles = false;
  scanXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        own.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '');
      } else if (name === 'cellXfs') {
        inCellStyles = true;
      } else if (name === 'xf' && inCellStyles) {
        ids.push(Number(attribute(attributes, 'numFmtId') ?? 0));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return ids.map((id) => own.get(id) ?? builtInNumberFormat(id));
}
