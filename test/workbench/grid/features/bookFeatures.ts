import { strToU8 } from 'fflate';
import {
  DRAWING,
  MAIN,
  OFFICE,
  relationsXml,
  ROWS,
  sheetXml,
  SPREADSHEET,
  STYLES,
  type Feature,
} from './featureBook';

const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const EMPTY = sheetXml('');

const styleSheet = (root: string, children: string) =>
  `<styleSheet xmlns="${MAIN}"${root}>${children}</styleSheet>`;
const many = (count: number, each: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => each(at)).join('');

/** What a workbook has beside its cells, and ways to write one. */
export const bookFeatures: Readonly<Record<string, Feature>> = {
  'names of every kind': {
    sheets: [{ name: '乙 表', xml: EMPTY }],
    names:
      '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'乙 表\'!$1:$2</definedName><definedName name="常数">48</definedName><definedName name="数组">{1,2;3,4}</definedName><definedName name="文字">"甲,乙"</definedName><definedName name="断了">#REF!</definedName><definedName name="本表" localSheetId="0" comment="只在这里">目标表!$A$1</definedName><definedName name="本表" localSheetId="1">\'乙 表\'!$A$1</definedName><definedName name="动态">OFFSET(目标表!$A$1,0,0,COUNTA(目标表!$A:$A),1)</definedName><definedName name="函数">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)</definedName><definedName name="宏" function="1" hidden="1" vbProcedure="1">0</definedName><definedName name="相对">目标表!A1</definedName><definedName name="三维">目标表:乙 表!$A$1</definedName></definedNames>',
  },
  'links to another workbook': {
    rows: '<row r="1"><c r="A1"><f>[1]资金!$B$2</f><v>48</v></c><c r="B1"><f>SUM([1]资金!$B$2:$B$3)</f><v>50</v></c></row>',
    names: '<externalReferences><externalReference r:id="rId200"/></externalReferences>',
    bookRelations: [['rId200', 'externalLink', 'externalLinks/externalLink1.xml']],
    parts: {
      'xl/externalLinks/externalLink1.xml': [
        `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="资金"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>48</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
        `${SPREADSHEET}.externalLink+xml`,
      ],
      'xl/externalLinks/_rels/externalLink1.xml.rels': [
        relationsXml([['rId1', 'externalLinkPath', 'file:///D:\\预算\\资金.xlsx', 'external']]),
      ],
    },
  },
  macros: {
    bookType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    bookBefore: '<workbookPr codeName="ThisWorkbook"/>',
    before: '<sheetPr codeName="Sheet1"/>',
    bookRelations: [
      ['rId200', 'http://schemas.microsoft.com/office/2006/relationships/vbaProject', 'vbaProject.bin'],
    ],
    parts: {
      'xl/vbaProject.bin': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 7), 'application/vnd.ms-office.vbaProject'],
    },
  },
  'a ribbon of its own, custom XML and properties': {
    packageRelations: [
      [
        'rId2',
        'http://schemas.microsoft.com/office/2007/relationships/ui/extensibility',
        'customUI/customUI14.xml',
      ],
      [
        'rId3',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      ['rId4', 'extended-properties', 'docProps/app.xml'],
      ['rId5', 'custom-properties', 'docProps/custom.xml'],
      [
        'rId6',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
        'docProps/thumbnail.png',
      ],
    ],
    bookRelations: [['rId200', 'customXml', '../customXml/item1.xml']],
    parts: {
      'customUI/customUI14.xml': ['<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"/>'],
      'docProps/core.xml': [
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>张三</dc:creator></cp:coreProperties>',
        'application/vnd.openxmlformats-package.core-properties+xml',
      ],
      'docProps/app.xml': [
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>某局</Company></Properties>',
        'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      ],
      'docProps/custom.xml': [
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="KSOProductBuildVer"><vt:lpwstr>2052-12.1.0.1</vt:lpwstr></property></Properties>',
        'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      ],
      'docProps/thumbnail.png': [Uint8Array.of(0x89, 0x50)],
      'customXml/item1.xml': ['<item xmlns="urn:x">甲</item>'],
      'customXml/_rels/item1.xml.rels': [relationsXml([['rId1', 'customXmlProps', 'itemProps1.xml']])],
      'customXml/itemProps1.xml': [
        '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{00000000-0000-0000-0000-000000000001}"/>',
        'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      ],
    },
  },
  'connections, a query and a model': {
    relations: [['rId1', 'queryTable', '../queryTables/queryTable1.xml']],
    bookRelations: [
      ['rId200', 'connections', 'connections.xml'],
      ['rId201', 'xmlMaps', 'xmlMaps.xml'],
      ['rId202', 'http://schemas.microsoft.com/office/2011/relationships/powerPivotData', 'model/item.data'],
    ],
    parts: {
      'xl/connections.xml': [
        `<connections xmlns="${MAIN}"><connection id="1" name="查询" type="5" refreshedVersion="6"/></connections>`,
        `${SPREADSHEET}.connections+xml`,
      ],
      'xl/queryTables/queryTable1.xml': [
        `<queryTable xmlns="${MAIN}" name="外部数据" connectionId="1"/>`,
        `${SPREADSHEET}.queryTable+xml`,
      ],
      'xl/xmlMaps.xml': [`<MapInfo xmlns="${MAIN}" SelectionNamespaces=""/>`],
      'xl/model/item.data': [
        Uint8Array.of(5, 6, 7),
        'application/vnd.openxmlformats-officedocument.model+data',
      ],
    },
  },
  'sheets hidden, very hidden and named oddly': {
    bookBefore:
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="9000" windowHeight="6000" firstSheet="0" activeTab="0" tabRatio="700"/></bookViews>',
    sheets: [
      { name: '藏', xml: sheetXml(ROWS), state: 'hidden' },
      { name: '深藏', xml: sheetXml(ROWS), state: 'veryHidden' },
      {
        name: "O'Brien &amp; &lt;甲&gt; (2)",
        xml: sheetXml(
          '<row r="1"><c r="A1"><f>\'O\'\'Brien &amp; &lt;甲&gt; (2)\'!B1+藏!B1</f><v>48</v></c></row>',
        ),
      },
    ],
  },
  'protected, with flags, passwords and areas that may be edited': {
    bookBefore:
      '<fileSharing userName="张三" readOnlyRecommended="1"/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="aGFzaA==" workbookSaltValue="c2FsdA==" workbookSpinCount="100000" lockStructure="1" lockWindows="1"/>',
    after:
      '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" insertColumns="0" insertRows="0" insertHyperlinks="0" deleteColumns="0" deleteRows="0" selectLockedCells="1" sort="0" autoFilter="0" pivotTables="0" selectUnlockedCells="0"/><protectedRanges><protectedRange password="CC1A" sqref="B2:C3 E5" name="填报区" securityDescriptor="O:WDG:WDD:(A;;CC;;;S-1-5-21)"/></protectedRanges>',
    styles: STYLES.replace(
      '</cellXfs>',
      '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0" hidden="1"/></xf></cellXfs>',
    ).replace('<cellXfs count="1">', '<cellXfs count="2">'),
    rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
  },
  'views: frozen and split panes, zoom, several windows, named views': {
    before:
      '<sheetPr filterMode="1" published="0" enableFormatConditionsCalculation="0"><tabColor indexed="10"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr><dimension ref="A1:C3"/><sheetViews><sheetView showFormulas="1" showGridLines="0" showRowColHeaders="0" showZeros="0" rightToLeft="1" tabSelected="1" showRuler="0" showOutlineSymbols="0" defaultGridColor="0" view="pageLayout" colorId="12" zoomScale="85" zoomScaleNormal="85" zoomScalePageLayoutView="70" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomRight" activeCell="C3" sqref="C3 A1:B2"/></sheetView><sheetView workbookViewId="1"><pane ySplit="1500" topLeftCell="A4" activePane="bottomLeft"/></sheetView></sheetViews>',
    after:
      '<sheetCalcPr fullCalcOnLoad="1"/><scenarios current="0"><scenario name="方案" count="1" user="张三"><inputCells r="B1" val="48"/></scenario></scenarios><dataConsolidate/><customSheetViews><customSheetView guid="{00000000-0000-0000-0000-000000000001}" scale="70"><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews><cellWatches><cellWatch r="B1"/></cellWatches><ignoredErrors><ignoredError sqref="A1:C3" numberStoredAsText="1" formula="1"/></ignoredErrors>',
    bookBefore:
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="9000" windowHeight="6000"/><workbookView xWindow="10" yWindow="10" windowWidth="9000" windowHeight="6000"/></bookViews>',
    bookAfter:
      '<customWorkbookViews><customWorkbookView name="打印" guid="{00000000-0000-0000-0000-000000000001}" windowWidth="1" windowHeight="1" activeSheetId="1"/></customWorkbookViews>',
  },
  'colours: of the theme with tints, indexed, a palette of its own': {
    bookRelations: [['rId200', 'theme', 'theme/theme1.xml']],
    parts: {
      'xl/theme/theme1.xml': [
        `<a:theme xmlns:a="${A}" name="自己的"><a:themeElements><a:clrScheme name="自己的">${['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name, at) => `<a:${name}><a:srgbClr val="${String(at).padStart(2, '0')}3366"/></a:${name}>`).join('')}</a:clrScheme></a:themeElements></a:theme>`,
        'application/vnd.openxmlformats-officedocument.theme+xml',
      ],
    },
    rows: `<row r="1">${many(8, (at) => `<c r="${String.fromCharCode(65 + at)}1" s="${at}"><v>${at}</v></c>`)}</row>`,
    styles:
      `<fonts count="8">${many(8, (at) => `<font><sz val="11"/><color ${at % 2 ? `theme="${at}" tint="-0.249977111117893"` : `indexed="${8 + at}"`}/><name val="等线"/></font>`)}</fonts>` +
      `<fills count="8"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${many(6, (at) => `<fill><patternFill patternType="${at % 2 ? 'solid' : 'darkGrid'}"><fgColor ${at % 2 ? `theme="${at}" tint="0.6"` : `indexed="${40 + at}"`}/><bgColor indexed="64"/></patternFill></fill>`)}</fills>` +
      '<borders count="1"><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom style="hair"><color theme="1" tint="0.5"/></bottom><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="8">${many(8, (at) => `<xf numFmtId="0" fontId="${at}" fillId="${at}" borderId="0" xfId="0"/>`)}</cellXfs>` +
      `<colors><indexedColors>${many(64, (at) => `<rgbColor rgb="00${String(at).padStart(2, '0')}FF80"/>`)}</indexedColors><mruColors><color rgb="FF123456"/></mruColors></colors>`,
  },
  'thousands of styles, few of them used': {
    rows: '<row r="1"><c r="A1" s="0"><v>1</v></c><c r="B1" s="1234"><v>2</v></c><c r="C1" s="1999"/></row>',
    styles:
      `<numFmts count="200">${many(200, (at) => `<numFmt numFmtId="${164 + at}" formatCode="0.0&quot;第${at}&quot;"/>`)}</numFmts>` +
      `<fonts count="500">${many(500, (at) => `<font><sz val="${8 + (at % 50)}"/><name val="字体${at}"/></font>`)}</fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      `<cellStyleXfs count="300">${many(300, (at) => `<xf numFmtId="0" fontId="${at}" fillId="0" borderId="0"/>`)}</cellStyleXfs>` +
      `<cellXfs count="2000">${many(2000, (at) => `<xf numFmtId="${at % 3 ? 164 + (at % 200) : 0}" fontId="${at % 500}" fillId="0" borderId="0" xfId="${at % 300}"/>`)}</cellXfs>` +
      `<cellStyles count="300">${many(300, (at) => `<cellStyle name="样式 ${at}" xfId="${at}"${at === 0 ? ' builtinId="0"' : ''}/>`)}</cellStyles><dxfs count="0"/><tableStyles count="1" defaultTableStyle="TableStyleMedium2"><tableStyle name="自己的" pivot="0" count="0"/></tableStyles>`,
  },
  'what newer versions add: names that may be ignored, unique numbers': {
    namespaces: ` xmlns:mc="${MC}" mc:Ignorable="x14ac xr xr2" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xr:uid="{00000000-0001-0000-0000-000000000000}"`,
    before: '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/>',
    rows: '<row r="1" spans="1:3" x14ac:dyDescent="0.2"><c r="A1"><v>1</v></c></row>',
    bookNamespaces: ` xmlns:mc="${MC}" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`,
    bookBefore: `<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/><workbookPr defaultThemeVersion="166925"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="D:\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent><xr:revisionPtr revIDLastSave="0" documentId="8_{0}"/>`,
    bookAfter:
      '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
  },
  'elements with prefixes': {
    parts: {
      'xl/worksheets/sheet1.xml': [
        `<x:worksheet xmlns:x="${MAIN}" xmlns:r="${OFFICE}"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1"><x:f>1+47</x:f><x:v>48</x:v></x:c></x:row></x:sheetData><x:mergeCells count="1"><x:mergeCell ref="A2:B2"/></x:mergeCells><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" priority="1"><x:formula>TRUE</x:formula></x:cfRule></x:conditionalFormatting><x:hyperlinks><x:hyperlink ref="A1" location="目标表!B1"/></x:hyperlinks></x:worksheet>`,
      ],
      'xl/workbook.xml': [
        `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="目标表" sheetId="1" rel:id="rId1"/></x:sheets><x:definedNames><x:definedName name="甲">目标表!$A$1</x:definedName></x:definedNames><x:calcPr calcId="191029"/></x:workbook>`,
      ],
      'xl/styles.xml': [
        `<x:styleSheet xmlns:x="${MAIN}">${STYLES.replace(/<(\/?)/g, '<$1x:')}</x:styleSheet>`,
      ],
      'xl/sharedStrings.xml': [`<x:sst xmlns:x="${MAIN}"><x:si><x:t>项目</x:t></x:si></x:sst>`],
    },
    strings: '',
  },
  'UTF-16 and byte order marks in parts': {
    strings: '',
    parts: {
      'xl/worksheets/sheet1.xml': [utf16(sheetXml('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'))],
      'xl/sharedStrings.xml': [strToU8(`\ufeff<sst xmlns="${MAIN}"><si><t>项目</t></si></sst>`)],
      'xl/styles.xml': [utf16(styleSheet('', STYLES))],
    },
  },
  'XML as other programs write it': {
    parts: {
      'xl/worksheets/sheet1.xml': [
        `<?xml version='1.0'?>\r\n<!-- 导出 -->\r\n<worksheet xmlns='${MAIN}'>\r\n  <sheetData >\r\n    <!-- 一行 -->\r\n    <row r = '1'>\r\n      <c r='A1' t='inlineStr'><is><t><![CDATA[<甲>&]]></t></is></c>\r\n      <c r='B1'>\r\n        <v>48</v>\r\n      </c>\r\n    </row>\r\n  </sheetData>\r\n</worksheet>`,
      ],
    },
  },
  'a drawing of shapes on a hidden sheet, which another refers to': {
    sheets: [{ name: '藏', xml: sheetXml(ROWS, { after: '<drawing r:id="rId1"/>' }), state: 'hidden' }],
    rows: '<row r="1"><c r="A1"><f>藏!B1</f><v>48</v></c></row>',
    parts: {
      'xl/worksheets/_rels/sheet2.xml.rels': [
        relationsXml([['rId1', 'drawing', '/xl/drawings/drawing1.xml']]),
      ],
      'xl/drawings/drawing1.xml': [
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
        DRAWING,
      ],
    },
  },
};

function utf16(text: string): Uint8Array {
  const wide = `\ufeff${text.replace('UTF-8', 'UTF-16')}`;
  return new Uint8Array(Uint16Array.from(wide, (sign) => sign.charCodeAt(0)).buffer);
}
