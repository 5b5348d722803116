import { handmadeWorkbook } from '../../files/handmade';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="#,##0.00&quot;万元&quot;;[Red]\\-0.00"/>' +
  '<numFmt numFmtId="165" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
  '<fonts count="6"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font>' +
  '<font><b/><i/><u val="double"/><strike/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="黑体"/><family val="3"/><charset val="134"/></font>' +
  '<font><vertAlign val="superscript"/><sz val="9"/><color indexed="10"/><name val="宋体"/></font>' +
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="等线"/></font>' +
  '<font><b/><sz val="11"/><color rgb="FF9C0006"/><name val="等线"/></font>' +
  '<font><u val="singleAccounting"/><sz val="10.5"/><color auto="1"/><name val="仿宋_GB2312"/></font></fonts>' +
  '<fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="9" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill>' +
  '<fill><patternFill patternType="lightTrellis"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill></fill>' +
  '<fill><gradientFill degree="90"><stop position="0"><color theme="0"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills>' +
  '<borders count="4"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border diagonalUp="1" diagonalDown="1"><left style="thin"><color auto="1"/></left><right style="hair"><color indexed="64"/></right><top style="medium"><color theme="5"/></top><bottom style="double"><color rgb="FF00B050"/></bottom><diagonal style="dashDot"><color rgb="FFFF0000"/></diagonal></border>' +
  '<border><left style="thick"><color rgb="FF000000"/></left><right style="dotted"><color rgb="FF000000"/></right><top style="slantDashDot"><color rgb="FF000000"/></top><bottom style="mediumDashDotDot"><color rgb="FF000000"/></bottom><diagonal/></border>' +
  '<border><left style="dashed"/><right style="dashDotDot"/><top style="mediumDashed"/><bottom style="mediumDashDot"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf><xf numFmtId="0" fontId="4" fillId="5" borderId="0" applyNumberFormat="0"/></cellStyleXfs>' +
  '<cellXfs count="13"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="centerContinuous" vertical="distributed" wrapText="1" indent="2" readingOrder="1"/></xf>' +
  '<xf numFmtId="164" fontId="2" fillId="3" borderId="2" xfId="0"><alignment shrinkToFit="1" textRotation="135"/></xf>' +
  '<xf numFmtId="165" fontId="0" fillId="4" borderId="3" xfId="0" quotePrefix="1"/>' +
  '<xf numFmtId="0" fontId="4" fillId="5" borderId="0" xfId="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf>' +
  '<xf numFmtId="0" fontId="3" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="9" fontId="5" fillId="0" borderId="0" xfId="0"><alignment horizontal="fill"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment horizontal="justify" vertical="justify" textRotation="255"/></xf>' +
  '<xf numFmtId="22" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection hidden="1"/></xf>' +
  '<xf numFmtId="12" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="41" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="常规" xfId="0" builtinId="0"/><cellStyle name="差" xfId="1" builtinId="27"/></cellStyles>' +
  '<dxfs count="3"><dxf><font><b/><color theme="5"/></font><fill><patternFill><bgColor theme="7" tint="0.7"/></patternFill></fill><border><left style="thin"><color rgb="FFFF0000"/></left></border></dxf>' +
  '<dxf><font><strike/><color rgb="FF9C0006"/></font></dxf><dxf><numFmt numFmtId="166" formatCode="0.0&quot;分&quot;"/></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/><colors><mruColors><color rgb="FF123456"/></mruColors></colors>';

const strings =
  '<si><t>项目支出绩效目标表</t></si><si><r><t>实施期</t></r><r><rPr><b/><sz val="11"/><color theme="5"/><rFont val="黑体"/><charset val="134"/></rPr><t xml:space="preserve"> 目标 </t></r></si>' +
  '<si><t xml:space="preserve">  前后有空 </t></si><si><t>0012</t></si><si><t>第一行\n第二行</t></si>';

const rule = (attributes: string, inner: string) => `<cfRule ${attributes}>${inner}</cfRule>`;
const block = (areas: string, ...rules: string[]) =>
  `<conditionalFormatting sqref="${areas}">${rules.join('')}</conditionalFormatting>`;

const formats = [
  block(
    'B2:B9',
    rule('type="expression" dxfId="0" priority="2" stopIfTrue="1"', '<formula>LEN($B2)=0</formula>'),
  ),
  block(
    'C2:C9 E2:E9',
    rule(
      'type="cellIs" dxfId="1" priority="1" operator="between"',
      '<formula>1</formula><formula>9</formula>',
    ),
    rule('type="cellIs" dxfId="2" priority="6" operator="greaterThan"', '<formula>$A$1</formula>'),
  ),
  block(
    'D2:D9',
    rule(
      'type="colorScale" priority="3"',
      '<colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color theme="0"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale>',
    ),
  ),
  block(
    'E2:E9',
    rule(
      'type="dataBar" priority="4"',
      `<dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst>`,
    ),
  ),
  block(
    'F2:F9',
    rule(
      'type="iconSet" priority="5"',
      '<iconSet iconSet="3Symbols"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet>',
    ),
  ),
  block(
    'G2:G9',
    rule(
      'type="containsText" dxfId="1" priority="7" operator="containsText" text="万"',
      '<formula>NOT(ISERROR(SEARCH("万",G2)))</formula>',
    ),
    rule('type="top10" dxfId="1" priority="8" percent="1" bottom="1" rank="10"', ''),
    rule('type="duplicateValues" dxfId="0" priority="9"', ''),
    rule('type="timePeriod" dxfId="0" priority="10" timePeriod="lastWeek"', '<formula>TRUE</formula>'),
  ),
].join('');

const validation = (attributes: string, inner = '') =>
  `<dataValidation ${attributes}${inner === '' ? '/>' : `>${inner}</dataValidation>`}`;
const validations = [
  validation(
    'type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="不在其中" error="请从三项中选。" promptTitle="项目属性" prompt="新增、延续或经常性" sqref="B2:B9"',
    '<formula1>"新增,延续,经常性"</formula1>',
  ),
  validation(
    'type="list" allowBlank="1" showDropDown="1" showInputMessage="1" showErrorMessage="1" sqref="C2"',
    '<formula1>$H$2:$H$4</formula1>',
  ),
  validation(
    'type="whole" errorStyle="information" operator="notBetween" imeMode="off" showErrorMessage="1" sqref="C3"',
    '<formula1>1</formula1><formula2>9</formula2>',
  ),
  validation(
    'type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="C4 E4"',
    '<formula1>$A$1*2</formula1>',
  ),
  validation(
    'type="date" showErrorMessage="1" sqref="C5"',
    '<formula1>45292</formula1><formula2>45657</formula2>',
  ),
  validation('type="time" operator="lessThan" sqref="C6"', '<formula1>0.5</formula1>'),
  validation(
    'type="textLength" operator="lessThanOrEqual" showErrorMessage="1" sqref="C7"',
    '<formula1>200</formula1>',
  ),
  validation(
    'type="custom" allowBlank="1" showErrorMessage="1" error="要写明单位，例如&#10;“16次”" sqref="C8"',
    '<formula1>AND(ISTEXT(C8),LEN(C8)&lt;20)</formula1>',
  ),
  validation('allowBlank="1" showInputMessage="1" promptTitle="只有提示" prompt="≥90%" sqref="C9"'),
].join('');

const extension =
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/></x14:dataBar></x14:cfRule><xm:sqref>E2:E9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
  `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" error="只能选字典里的"><x14:formula1><xm:f>字典!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>D2:D9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`;

const cell = (address: string, style: number, inner = '', type = '') =>
  `<c r="${address}" s="${style}"${type ? ` t="${type}"` : ''}${inner ? `>${inner}</c>` : '/>'}`;

const first =
  `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr codeName="Sheet1"><tabColor theme="4" tint="0.4"/><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
  '<dimension ref="A1:H12"/><sheetViews><sheetView showGridLines="0" tabSelected="1" view="pageBreakPreview" zoomScale="85" zoomScaleNormal="100" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="B1" sqref="B1"/><selection pane="bottomRight" activeCell="C3" sqref="C3"/></sheetView></sheetViews>' +
  '<sheetFormatPr baseColWidth="10" defaultColWidth="9.5" defaultRowHeight="14.25" outlineLevelRow="1"/>' +
  '<cols><col min="1" max="1" width="18.625" style="5" customWidth="1"/><col min="2" max="3" width="12.375" customWidth="1" outlineLevel="1"/><col min="4" max="4" width="10" hidden="1" customWidth="1"/><col min="8" max="16384" width="9.5" style="8"/></cols>' +
  '<sheetData>' +
  `<row r="1" ht="30.75" customHeight="1">${cell('A1', 1, '<v>0</v>', 's')}${cell('B1', 1)}${cell('C1', 1)}</row>` +
  `<row r="2" s="2" customFormat="1" ht="21" thickBot="1">${cell('A2', 0, '<v>1</v>', 's')}${cell('B2', 2, '<v>1234.5</v>')}${cell('C2', 3, '<v>45292.25</v>')}${cell('D2', 4, '<v>2</v>', 's')}</row>` +
  `<row r="3" hidden="1" outlineLevel="1">${cell('A3', 5, '<v>3</v>', 's')}${cell('B3', 7, '<v>45657</v>')}${cell('C3', 8, '<v>0.9</v>')}</row>` +
  `<row r="4" collapsed="1">${cell('A4', 9, '<v>4</v>', 's')}${cell('B4', 10, '<v>1</v>')}${cell('C4', 11, '<v>1</v>', 'b')}${cell('D4', 12, '<v>#N/A</v>', 'e')}</row>` +
  `<row r="5">${cell('B5', 0, '<f>SUM(B2:B4)</f><v>46892.5</v>')}${cell('C5', 0, '<f>字典!A1&amp;"、"&amp;总额</f><v>甲、1</v>', 'str')}${cell('D5', 0, '<f>1/0</f><v>#DIV/0!</v>', 'e')}${cell('E5', 0, '<f t="array" ref="E5">SUM(B2:B3*1)</f><v>3</v>')}</row>` +
  `<row r="6">${cell('A6', 6, '<v>0</v>', 's')}${cell('E6', 0, '<f t="array" ref="E6:E7">B2:B3*2</f><v>2469</v>')}</row><row r="7">${cell('E7', 0, '<v>91314</v>')}</row>` +
  '<row r="9" s="9" customFormat="1"/></sheetData>' +
  '<sheetProtection algorithmName="SHA-512" hashValue="c2VjcmV0" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" sort="0"/>' +
  '<protectedRanges><protectedRange sqref="B2:C4" name="填报区"/></protectedRanges>' +
  '<autoFilter ref="A1:C9"><filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="3"/></customFilters></filterColumn></autoFilter>' +
  '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A6:A7"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>' +
  formats +
  `<dataValidations count="9">${validations}</dataValidations>` +
  '<hyperlinks><hyperlink ref="A6" r:id="rId1" tooltip="打开网站" display="网站"/><hyperlink ref="B5" location="字典!A1"/></hyperlinks>' +
  '<printOptions horizontalCentered="1" headings="1"/><pageMargins left="0.25" right="0.3" top="0.75" bottom="0.7" header="0.3" footer="0.35"/>' +
  '<pageSetup paperSize="9" firstPageNumber="3" orientation="landscape" useFirstPageNumber="1" blackAndWhite="1" fitToHeight="0" r:id="rId2"/>' +
  '<headerFooter differentFirst="1" scaleWithDoc="0"><oddHeader>&amp;L内部资料</oddHeader><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter><firstFooter>&amp;R封面</firstFooter></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="A3" numberStoredAsText="1"/></ignoredErrors>' +
  `<drawing r:id="rId3"/><legacyDrawing r:id="rId4"/>${extension}</worksheet>`;

const second = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><f t="shared" ref="B1:B3" si="0">LEN(A1)</f><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>乙</t></is></c><c r="B2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData></worksheet>`;

const relation = (id: string, kind: string, target: string, external = false) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
const relations = (...list: string[]) => `<Relationships xmlns="${PACKAGE}">${list.join('')}</Relationships>`;
const colors = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2>' +
  colors
    .slice(4)
    .map(
      (name, index) =>
        `<a:${name}><a:srgbClr val="${['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'][index]}"/></a:${name}>`,
    )
    .join('') +
  '<a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>';

/** A workbook with something of everything that people's workbooks have, as Excel and WPS write it. */
export function fullWorkbook(): Uint8Array {
  const type = (path: string, name: string) =>
    `<Override PartName="/${path}" ContentType="application/vnd.openxmlformats-officedocument.${name}+xml"/>`;
  return handmadeWorkbook({
    strings,
    styles,
    sheets: [
      { name: '目标表', xml: first },
      { name: '字典', xml: second, state: 'hidden' },
      { name: '深藏', xml: `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`, state: 'veryHidden' },
    ],
    parts: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
        type('xl/workbook.xml', 'spreadsheetml.sheet.main') +
        [1, 2, 3]
          .map((number) => type(`xl/worksheets/sheet${number}.xml`, 'spreadsheetml.worksheet'))
          .join('') +
        type('xl/styles.xml', 'spreadsheetml.styles') +
        type('xl/sharedStrings.xml', 'spreadsheetml.sharedStrings') +
        type('xl/comments1.xml', 'spreadsheetml.comments') +
        type('xl/drawings/drawing1.xml', 'drawing') +
        type('xl/theme/theme1.xml', 'theme') +
        '</Types>',
      'xl/workbook.xml':
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><fileSharing readOnlyRecommended="1"/><workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><workbookProtection workbookPassword="CC1A" lockStructure="1"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12300" activeTab="0"/></bookViews>` +
        '<sheets><sheet name="目标表" sheetId="4" r:id="s0"/><sheet name="字典" sheetId="2" state="hidden" r:id="s1"/><sheet name="深藏" sheetId="9" state="veryHidden" r:id="s2"/></sheets>' +
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">目标表!$A$1:$C$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">目标表!$A$1:$E$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">目标表!$A:$A,目标表!$1:$2</definedName><definedName name="总额" comment="年度资金总额">目标表!$B$5</definedName><definedName name="本表" localSheetId="1">字典!$A$1:$A$3</definedName><definedName name="藏着" hidden="1">目标表!$B$2</definedName><definedName name="税率">0.13</definedName></definedNames>' +
        '<calcPr calcId="191029" iterate="1"/></workbook>',
      'xl/_rels/workbook.xml.rels': relations(
        ...[0, 1, 2].map((number) =>
          relation(`s${number}`, 'worksheet', `worksheets/sheet${number + 1}.xml`),
        ),
        relation('strings', 'sharedStrings', 'sharedStrings.xml'),
        relation('styles', 'styles', 'styles.xml'),
        relation('theme', 'theme', 'theme/theme1.xml'),
      ),
      'xl/theme/theme1.xml': theme,
      'xl/worksheets/_rels/sheet1.xml.rels': relations(
        relation('rId1', 'hyperlink', 'https://example.cn/a?b=1&amp;c=2', true),
        relation('rId2', 'printerSettings', '../printerSettings/printerSettings1.bin'),
        relation('rId3', 'drawing', '../drawings/drawing1.xml'),
        relation('rId4', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
        relation('rId5', 'comments', '../comments1.xml'),
      ),
      'xl/printerSettings/printerSettings1.bin': Uint8Array.of(1, 2, 3),
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:sp><xdr:txBody>图形里的字</xdr:txBody></xdr:sp></xdr:twoCellAnchor></xdr:wsDr>',
      'xl/drawings/vmlDrawing1.vml':
        '<xml xmlns:x="urn:schemas-microsoft-com:office:excel"><shape id="_x0000_s1025"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></shape></xml>',
      'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>张三:</t></r><r><t xml:space="preserve">\n请核对</t></r></text></comment></commentList></comments>`,
      'xl/vbaData.bin': Uint8Array.of(9, 9),
    },
  });
}
