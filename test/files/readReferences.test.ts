import { readReferences, readRelations } from '../../src/files/xlsx/relations';

const XML =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="r1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments" Target="../comments1.xml"/>' +
  '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" ' +
  'Target="https://example.cn/?a=1&amp;b=2" TargetMode="External"/></Relationships>';

describe('the references of a part', () => {
  test('within the file they lead to parts, outside to addresses as written', () => {
    expect(readReferences(XML, 'xl/worksheets/sheet1.xml')).toEqual([
      { id: 'r1', type: 'comments', target: 'xl/comments1.xml', external: false },
      { id: 'r2', type: 'hyperlink', target: 'https://example.cn/?a=1&b=2', external: true },
    ]);
  });

  test('the relations are those that stay within the file', () => {
    expect(readRelations(XML, 'xl/worksheets/sheet1.xml')).toEqual([
      { id: 'r1', type: 'comments', part: 'xl/comments1.xml' },
    ]);
  });
});
