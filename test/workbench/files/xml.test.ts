import { attributesOf, joined, piecesOf, withAttributes } from '../../../src/files/xml/pieces';

describe('an XML part taken apart', () => {
  test.each([
    ['<?xml version="1.0"?>\n<a x="1"><b/><c>2<c>3</c></c></a>\n', ['<b/>', '<c>2<c>3</c></c>']],
    ['<a><b t=">"></b></a>', ['<b t=">"></b>']],
    ["<a><x:b t='/>'/></a>", ["<x:b t='/>'/>"]],
    ['<a><b><![CDATA[</b>]]></b></a>', ['<b><![CDATA[</b>]]></b>']],
  ])('%s has its children to the letter', (xml, children) => {
    const pieces = piecesOf(xml);
    expect(pieces.children.map(({ source }) => source)).toEqual(children);
    expect(joined(pieces)).toBe(xml);
  });

  test('a comment that looks like an element is none', () => {
    expect(piecesOf('<a><!-- <b/> --><c/></a>').children).toEqual([{ name: 'c', source: '<c/>' }]);
  });

  test('children keep the prefix of their names', () => {
    expect(piecesOf('<a><mc:b/></a>').children[0]?.name).toBe('mc:b');
  });

  test('an empty root has room for children', () => {
    expect(piecesOf('<?xml version="1.0"?><x:a b="1" />')).toEqual({
      head: '<?xml version="1.0"?><x:a b="1" >',
      children: [],
      tail: '</x:a>',
    });
  });

  test.each(['', 'text', '<a><b></a>'])('%s is no part', (xml) => {
    expect(() => piecesOf(xml)).toThrow();
  });

  test('attributes change, all else stays', () => {
    expect(attributesOf(`<a x:b='"1"' c="&lt;"/>`)).toEqual({ 'x:b': '&quot;1&quot;', c: '&lt;' });
    expect(withAttributes('<a b="1" c="2">3</a>', { b: undefined, d: '4' })).toBe('<a c="2" d="4">3</a>');
  });
});
