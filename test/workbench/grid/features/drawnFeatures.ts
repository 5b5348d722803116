import { DRAWING, relationsXml, sheetXml, SPREADSHEET, type Feature } from './featureBook';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);

const drawing = (content: string) =>
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${OFFICE}"><xdr:twoCellAnchor editAs="oneCell"><xdr:from><xdr:col>4</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const chartFrame =
  '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
const chart =
  `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${A}"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>` +
  '<c:val><c:numRef><c:f>目标表!$B$1:$B$3</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>48</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>' +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart></c:plotArea></c:chart></c:chartSpace>';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

const vml = (type: string, more = '') =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="${type}"><x:Anchor>1, 15, 0, 2, 3, 15, 3, 1</x:Anchor>${more}</x:ClientData></v:shape></xml>`;

/** What is drawn over cells or hangs on them. */
export const drawnFeatures: Readonly<Record<string, Feature>> = {
  'a chart': {
    after: '<drawing r:id="rId1"/>',
    relations: [['rId1', 'drawing', '../drawings/drawing1.xml']],
    parts: {
      'xl/drawings/drawing1.xml': [drawing(chartFrame), DRAWING],
      'xl/drawings/_rels/drawing1.xml.rels': [relationsXml([['rId1', 'chart', '../charts/chart1.xml']])],
      'xl/charts/chart1.xml': [chart, CHART_TYPE],
      'xl/charts/_rels/chart1.xml.rels': [
        relationsXml([
          ['rId1', 'http://schemas.microsoft.com/office/2011/relationships/chartStyle', 'style1.xml'],
        ]),
      ],
      'xl/charts/style1.xml': [
        '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>',
        'application/vnd.ms-office.chartstyle+xml',
      ],
    },
  },
  'a sheet of one chart': {
    sheets: [
      {
        name: '图',
        kind: 'chartsheet',
        xml: `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheetPr/><sheetViews><sheetView workbookViewId="0" zoomToFit="1"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
      },
    ],
    parts: {
      'xl/chartsheets/_rels/sheet2.xml.rels': [
        relationsXml([['rId1', 'drawing', '../drawings/drawing1.xml']]),
      ],
      'xl/drawings/drawing1.xml': [drawing(chartFrame), DRAWING],
      'xl/drawings/_rels/drawing1.xml.rels': [relationsXml([['rId1', 'chart', '../charts/chart1.xml']])],
      'xl/charts/chart1.xml': [chart, CHART_TYPE],
    },
  },
  'a dialog sheet': {
    sheets: [
      {
        name: '对话框',
        kind: 'dialogsheet',
        xml: '<dialogsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"/></sheetViews></dialogsheet>',
      },
    ],
  },
  'a picture, and one behind the cells': {
    after: '<drawing r:id="rId1"/><picture r:id="rId2"/>',
    relations: [
      ['rId1', 'drawing', '../drawings/drawing1.xml'],
      ['rId2', 'image', '../media/image2.png'],
    ],
    parts: {
      'xl/drawings/drawing1.xml': [
        drawing(
          '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="图片 1"><a:hlinkClick r:id="rId2"/></xdr:cNvPr><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>',
        ),
        DRAWING,
      ],
      'xl/drawings/_rels/drawing1.xml.rels': [
        relationsXml([
          ['rId1', 'image', '../media/image1.png'],
          ['rId2', 'hyperlink', 'https://example.cn/', 'external'],
        ]),
      ],
      'xl/media/image1.png': [PNG],
      'xl/media/image2.png': [PNG],
    },
  },
  'notes with authors, shown and hidden': {
    after: '<legacyDrawing r:id="rId1"/>',
    relations: [
      ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId2', 'comments', '../comments1.xml'],
    ],
    parts: {
      'xl/drawings/vmlDrawing1.vml': [vml('Note', '<x:Visible/><x:Row>0</x:Row><x:Column>1</x:Column>')],
      'xl/comments1.xml': [
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>张三</author><author/></authors><commentList><comment ref="B1" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/></rPr><t>张三:</t></r><r><t xml:space="preserve">\n 再核 </t></r></text></comment><comment ref="A3" authorId="1"><text><t>无名</t></text></comment></commentList></comments>',
        `${SPREADSHEET}.comments+xml`,
      ],
    },
  },
  'a thread of comments': {
    after: '<legacyDrawing r:id="rId1"/>',
    relations: [
      ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId2', 'comments', '../comments1.xml'],
      [
        'rId3',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
    ],
    bookRelations: [
      ['rId200', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
    ],
    parts: {
      'xl/drawings/vmlDrawing1.vml': [vml('Note', '<x:Row>0</x:Row><x:Column>1</x:Column>')],
      'xl/comments1.xml': [
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>tc={00000000-0001-0000-0000-000000000001}</author></authors><commentList><comment ref="B1" authorId="0" shapeId="0"><text><t>[线程批注] 请核对</t></text></comment></commentList></comments>',
        `${SPREADSHEET}.comments+xml`,
      ],
      'xl/threadedComments/threadedComment1.xml': [
        '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B1" dT="2026-01-01T00:00:00.00" personId="{00000000-0002-0000-0000-000000000001}" id="{00000000-0001-0000-0000-000000000001}"><text>请核对</text></threadedComment></ThreadedComments>',
        'application/vnd.ms-excel.threadedcomments+xml',
      ],
      'xl/persons/person.xml': [
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="张三" id="{00000000-0002-0000-0000-000000000001}" userId="S::z" providerId="AD"/></personList>',
        'application/vnd.ms-excel.person+xml',
      ],
    },
  },
  'headers and footers, with a picture': {
    after:
      '<printOptions gridLines="1" horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="8" scale="85" orientation="landscape" pageOrder="overThenDown" errors="dash" r:id="rId2"/>' +
      '<headerFooter differentOddEven="1" differentFirst="1" alignWithMargins="0"><oddHeader>&amp;L&amp;G&amp;C&amp;"黑体,加粗"&amp;14目标表&amp;R&amp;D</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter><evenHeader>&amp;C双</evenHeader><evenFooter>&amp;C&amp;F&amp;A</evenFooter><firstHeader>&amp;C封面</firstHeader></headerFooter>' +
      '<rowBreaks count="1" manualBreakCount="1"><brk id="2" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="3" max="1048575" man="1"/></colBreaks><legacyDrawingHF r:id="rId1"/>',
    relations: [
      ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'],
    ],
    parts: {
      'xl/drawings/vmlDrawing1.vml': [
        '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><v:shape id="LH" type="#_x0000_t75"><v:imagedata o:relid="rId1" o:title="徽"/></v:shape></xml>',
      ],
      'xl/drawings/_rels/vmlDrawing1.vml.rels': [relationsXml([['rId1', 'image', '../media/image1.png']])],
      'xl/media/image1.png': [PNG],
      'xl/printerSettings/printerSettings1.bin': [Uint8Array.of(1, 0, 2), `${SPREADSHEET}.printerSettings`],
    },
    names:
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">目标表!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">目标表!$A:$A,目标表!$1:$1</definedName></definedNames>',
  },
  'an embedded object and form controls': {
    namespaces:
      ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"',
    after:
      '<legacyDrawing r:id="rId1"/><mc:AlternateContent><mc:Choice Requires="x14"><oleObjects><mc:AlternateContent><mc:Choice Requires="x14"><oleObject progId="Word.Document.12" shapeId="1025" r:id="rId2"><objectPr defaultSize="0" r:id="rId3"/></oleObject></mc:Choice><mc:Fallback><oleObject progId="Word.Document.12" shapeId="1025" r:id="rId2"/></mc:Fallback></mc:AlternateContent></oleObjects></mc:Choice></mc:AlternateContent>' +
      '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId4" name="复选框 1"/></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>',
    relations: [
      ['rId1', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId2', 'package', '../embeddings/Microsoft_Word_Document.docx'],
      ['rId3', 'image', '../media/image1.png'],
      ['rId4', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
    ],
    parts: {
      'xl/drawings/vmlDrawing1.vml': [vml('Checkbox', '<x:FmlaLink>$C$1</x:FmlaLink>')],
      'xl/embeddings/Microsoft_Word_Document.docx': [
        Uint8Array.of(0x50, 0x4b, 5, 6),
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      ],
      'xl/media/image1.png': [PNG],
      'xl/ctrlProps/ctrlProp1.xml': [
        '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$C$1" lockText="1"/>',
        'application/vnd.ms-excel.controlproperties+xml',
      ],
    },
  },
  sparklines: {
    after:
      '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup displayEmptyCellsAs="gap" markers="1"><x14:colorSeries theme="4"/><x14:sparklines><x14:sparkline><xm:f>目标表!A2:C2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
  },
  'links of every kind, over areas too': {
    after:
      '<hyperlinks><hyperlink ref="A1:C1" r:id="rId1" tooltip="打开&#10;网站"/><hyperlink ref="A2" location="目标表!A1" display="回到上面"/><hyperlink ref="B2" r:id="rId2" location="part"/><hyperlink ref="C2:C3" r:id="rId3"/></hyperlinks>',
    relations: [
      ['rId1', 'hyperlink', 'https://example.cn/?a=1&amp;b=%E4%B8%AD', 'external'],
      ['rId2', 'hyperlink', '..\\other%20file.xlsx', 'external'],
      ['rId3', 'hyperlink', 'mailto:a@example.cn?subject=x', 'external'],
    ],
  },
  'a pivot table': {
    sheets: [
      {
        name: '透视',
        xml: sheetXml(
          '<row r="3"><c r="A3" t="inlineStr"><is><t>求和项</t></is></c><c r="B3"><v>7</v></c></row>',
        ),
      },
    ],
    bookAfter: '<pivotCaches><pivotCache cacheId="7" r:id="rId200"/></pivotCaches>',
    bookRelations: [['rId200', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml']],
    parts: {
      'xl/worksheets/_rels/sheet2.xml.rels': [
        relationsXml([['rId1', 'pivotTable', '../pivotTables/pivotTable1.xml']]),
      ],
      'xl/pivotTables/pivotTable1.xml': [
        '<pivotTableDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="透视表1" cacheId="7" dataCaption="值"><location ref="A3:B3" firstHeaderRow="0" firstDataRow="1" firstDataCol="0"/></pivotTableDefinition>',
        `${SPREADSHEET}.pivotTable+xml`,
      ],
      'xl/pivotTables/_rels/pivotTable1.xml.rels': [
        relationsXml([['rId1', 'pivotCacheDefinition', '../pivotCache/pivotCacheDefinition1.xml']]),
      ],
      'xl/pivotCache/pivotCacheDefinition1.xml': [
        '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1" recordCount="0"><cacheSource type="worksheet"><worksheetSource ref="A1:C3" sheet="目标表"/></cacheSource><cacheFields count="0"/></pivotCacheDefinition>',
        `${SPREADSHEET}.pivotCacheDefinition+xml`,
      ],
      'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': [
        relationsXml([['rId1', 'pivotCacheRecords', 'pivotCacheRecords1.xml']]),
      ],
      'xl/pivotCache/pivotCacheRecords1.xml': [
        '<pivotCacheRecords xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0"/>',
        `${SPREADSHEET}.pivotCacheRecords+xml`,
      ],
    },
  },
  slicers: {
    after:
      '<extLst><ext uri="{3A4CF648-6AED-40f4-86FF-DC5316D8AED3}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerList><x14:slicer r:id="rId1"/></x14:slicerList></ext></extLst>',
    relations: [
      ['rId1', 'http://schemas.microsoft.com/office/2007/relationships/slicer', '../slicers/slicer1.xml'],
    ],
    bookAfter:
      '<extLst><ext uri="{46BE6895-7355-4a93-B00E-2C351335B9C9}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:slicerCaches xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:slicerCache r:id="rId200"/></x15:slicerCaches></ext></extLst>',
    bookRelations: [
      [
        'rId200',
        'http://schemas.microsoft.com/office/2007/relationships/slicerCache',
        'slicerCaches/slicerCache1.xml',
      ],
    ],
    parts: {
      'xl/slicers/slicer1.xml': [
        '<slicers xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><slicer name="项目" cache="切片器_项目" rowHeight="241300"/></slicers>',
        'application/vnd.ms-excel.slicer+xml',
      ],
      'xl/slicerCaches/slicerCache1.xml': [
        '<slicerCacheDefinition xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" name="切片器_项目" sourceName="项目"/>',
        'application/vnd.ms-excel.slicerCache+xml',
      ],
    },
  },
};
