import { attribute, scanXml, XmlProblem } from '../../src/files/xml/scanXml';

/** What a scan sees, in order. */
function seen(xml: string): string[] {
  const events: string[] = [];
  scanXml(xml, {
    open: (name, attributes) =>
      events.push(`<${name}${attributes.trim() === '' ? '' : ` ${attributes.trim()}`}>`),
    close: (name) => events.push(`</${name}>`),
    text: (text) => events.push(text),
  });
  return events;
}

describe('XML as workbooks hold it', () => {
  test('tags without their prefixes, texts with entities decoded', () => {
    expect(seen('<?xml version="1.0"?><x:a  r="1"><b/>&lt;5&#x4E07;&#20803;&amp;amp;</x:a>')).toEqual([
      '<a r="1">',
      '<b>',
      '</b>',
      '<5万元&amp;',
      '</a>',
    ]);
  });

  test.each([
    ['<a t="1>0"></a>', '1>0'],
    [`<a t='"x">'></a>`, '"x">'],
    ['<a s="" t=">"/>', '>'],
    [`<a s='1' t="it's>"/>`, "it's>"],
    ['<a\n\tt = "换行"\n/>', '换行'],
    ['<a st="9" x:t="3"/>', '3'],
    ['<a t="&quot;&gt;&unknown;"/>', '">&unknown;'],
  ])('the attribute of %s', (xml, value) => {
    const values: (string | null)[] = [];
    scanXml(xml, { open: (_, attributes) => values.push(attribute(attributes, 't')) });
    expect(values).toEqual([value]);
  });

  test('comments are passed over, CDATA is text as it stands', () => {
    expect(seen('<a><!-- <b> --><![CDATA[<b>&lt;]]></a>')).toEqual(['<a>', '<b>&lt;', '</a>']);
  });

  test.each(['<a>', '<a', '</a>', '<a></a></a>', '<a><!-- ', '<a t="', '<a><![CDATA[x</a>'])(
    '%s is malformed',
    (xml) => {
      expect(() => seen(xml)).toThrow(XmlProblem);
    },
  );

  test('ends at a child of the root that the caller names, and at none deeper', () => {
    const opened: string[] = [];
    const open = (name: string): number => opened.push(name);
    scanXml('<a><b><end/></b><x:end><c/></x:end><d>', { open }, new Set(['end']));
    expect(opened).toEqual(['a', 'b', 'end']);
  });

  test('tells where each tag stands', () => {
    const xml = '<a>1<x:b c=">"/></a >';
    const tags: string[] = [];
    const tell = (_: string, ...places: (string | number)[]) => {
      const [start, end] = places.slice(-2).map(Number);
      tags.push(xml.slice(start, end));
    };
    scanXml(xml, { open: tell, close: tell });
    expect(tags).toEqual(['<a>', '<x:b c=">"/>', '<x:b c=">"/>', '</a >']);
  });

  test('a document type is refused before anything in it is read', () => {
    expect(() => seen('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toThrow('doctype');
  });
});
