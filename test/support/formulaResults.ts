import { unzipSync } from 'fflate';
import { decodeXml } from '../../src/files/xml/scanXml';
import { all, first, readXml } from './xmlTree';

/** The results that a file holds of its formulas, by part and cell; '' for none. An error is marked with its type. */
export function formulaResults(bytes: Uint8Array): Record<string, string> {
  const results: Record<string, string> = {};
  for (const [path, part] of Object.entries(unzipSync(bytes))) {
    const name = path.replaceAll('\\', '/').toLowerCase();
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    for (const cell of all(readXml(decodeXml(part)), 'c')) {
      if (!first(cell, 'f')) continue;
      const error = cell.attributes['t'] === 'e' ? 'error ' : '';
      results[`${name}!${cell.attributes['r']}`] = error + (first(cell, 'v')?.text ?? '');
    }
  }
  return results;
}
