import { mergeStyles, styleTableOf } from '../../src/workbench/files/sheet/styleTable';
import { formatOf } from '../../src/workbench/files/save/savedFormats';
import { countedWork } from '../support/countedWork';

const styles = (formats: number, fonts: number) =>
  `<styleSheet><numFmts>${Array.from({ length: formats }, (_, index) => `<numFmt numFmtId="${164 + index}" formatCode="0&quot;${index}&quot;"/>`).join('')}</numFmts>` +
  `<fonts>${Array.from({ length: fonts }, (_, index) => `<font><sz val="${index}"/></font>`).join('')}</fonts><fills/><borders/>` +
  `<cellXfs>${Array.from({ length: fonts }, (_, index) => `<xf numFmtId="${164 + (index % formats)}" fontId="${index}"/>`).join('')}</cellXfs></styleSheet>`;

/** What saving costs in a file of so many cell formats, with as many new looks in the grid. */
function work(size: number): number {
  const own = Array.from({ length: size }, (_, index) => ({ font: { size: index } }));
  return countedWork(() => {
    const table = styleTableOf(own, []);
    for (let look = 0; look < size; look += 1)
      formatOf(table, { style: { fs: look + 0.5 }, own: undefined, protection: undefined });
    mergeStyles(styles(size, size), styles(size * 2, size * 2));
  }, 'workbench/files');
}

test('a cell format more costs the same, however many a file has', () => {
  work(10);
  const [one = 0, two = 0, three = 0] = [1, 2, 3].map((parts) => work(parts * 200));
  expect(one).toBeGreaterThan(1000);
  expect((three - two) / (two - one)).toBeLessThan(1.1);
});
