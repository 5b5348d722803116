import { ROWS, SPREADSHEET, sheetXml, STYLES, type Feature } from './featureBook';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const text = (cell: string, said: string, attributes = '') =>
  `<c r="${cell}" t="inlineStr"${attributes}><is><t>${said}</t></is></c>`;
const row = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const formula = (cell: string, said: string, result: string, type = '') =>
  `<c r="${cell}"${type === '' ? '' : ` t="${type}"`}><f>${said}</f><v>${result}</v></c>`;

const rule = (attributes: string, inner = '') => `<cfRule ${attributes}>${inner}</cfRule>`;
const block = (areas: string, ...rules: string[]) =>
  `<conditionalFormatting sqref="${areas}">${rules.join('')}</conditionalFormatting>`;
const DIFFERENCES =
  '<dxfs count="2"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><numFmt numFmtId="170" formatCode="0.0&quot;分&quot;"/></dxf></dxfs>';

/** What cells hold, how they look and what is asked of them. */
export const cellFeatures: Readonly<Record<string, Feature>> = {
  'formulas: of an area, of one cell, spilled, of a data table': {
    rows:
      row(
        1,
        '<c r="A1"><v>2</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>4</v></c>',
        '<c r="D1" cm="1"><f t="array" ref="D1:D2">_xlfn._xlws.SORT(A1:A2)</f><v>2</v></c>',
        formula('E1', '_xlfn.XLOOKUP(2,A1:A2,A1:A2)', '2'),
      ) +
      row(
        2,
        '<c r="A2"><v>3</v></c><c r="B2"><v>6</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A2*2)</f><v>10</v></c><c r="D2"><v>3</v></c>',
      ) +
      row(4, '<c r="A4"><f>A1*2</f><v>4</v></c><c r="B4"><v>1</v></c>') +
      row(
        5,
        '<c r="A5"><v>1</v></c><c r="B5"><f t="dataTable" ref="B5:B6" dt2D="0" dtr="0" r1="A1"/><v>2</v></c>',
      ) +
      row(6, '<c r="A6"><v>2</v></c><c r="B6"><v>4</v></c>'),
    bookRelations: [['rId200', 'sheetMetadata', 'metadata.xml']],
    parts: {
      'xl/metadata.xml': [
        `<metadata xmlns="${MAIN}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`,
        `${SPREADSHEET}.sheetMetadata+xml`,
      ],
    },
  },
  'formulas that cells share': {
    rows:
      row(1, '<c r="A1"><v>1</v></c>', '<c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c>') +
      row(2, '<c r="A2"><v>2</v></c>', '<c r="B2"><f t="shared" si="0"/><v>4</v></c>') +
      row(3, '<c r="A3"><v>3</v></c>', '<c r="B3"><f t="shared" si="0"/><v>6</v></c>'),
  },
  'results of every type, and formulas with blanks and line breaks': {
    rows:
      row(
        1,
        formula('A1', 'B1&amp;""', '', 'str'),
        formula('B1', '1=1', '1', 'b'),
        formula('C1', '1/0', '#DIV/0!', 'e'),
        formula('D1', 'SUM(1,\n  2)', '3'),
      ) +
      row(
        2,
        formula('A2', '"甲"&amp;"  乙"', '甲  乙', 'str'),
        '<c r="B2"><f ca="1">IF(TRUE,0.1+0.2)</f><v>0.30000000000000004</v></c>',
        '<c r="C2" t="b"><v>0</v></c>',
        '<c r="D2" t="e"><v>#N/A</v></c>',
      ),
  },
  'errors old and new': {
    rows: row(
      1,
      ...[
        '#NULL!',
        '#DIV/0!',
        '#VALUE!',
        '#REF!',
        '#NAME?',
        '#NUM!',
        '#N/A',
        '#GETTING_DATA',
        '#SPILL!',
        '#CALC!',
        '#FIELD!',
        '#BLOCKED!',
        '#CONNECT!',
        '#BUSY!',
        '#UNKNOWN!',
      ].map((said, at) => `<c r="${String.fromCharCode(65 + at)}1" t="e"><v>${said}</v></c>`),
    ),
  },
  'rich text with its ruby': {
    rows: row(
      1,
      '<c r="A1" t="s" ph="1"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><r><rPr><i/></rPr><t>斜</t></r><r><t xml:space="preserve"> 正</t></r></is></c>',
    ),
    after: '<phoneticPr fontId="0" type="noConversion"/>',
    strings:
      '<si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh><phoneticPr fontId="0"/></si><si><r><rPr><b/><vertAlign val="superscript"/><sz val="11"/><color rgb="FFFF0000"/><rFont val="宋体"/><family val="3"/><charset val="134"/></rPr><t>甲</t></r><r><rPr><u val="double"/><sz val="9"/><rFont val="等线"/></rPr><t xml:space="preserve"> 乙\n</t></r></si>',
  },
  'texts with blanks, tabs, line breaks, signs and pictographs': {
    rows: row(
      1,
      ...[
        '  前后  ',
        '甲\n乙',
        '甲\t乙',
        '😀𠮷',
        '&lt;&amp;&gt;"\'',
        "'单引",
        '=1+1',
        '0012',
        '1E5',
        'TRUE',
        '',
      ].map(
        (said, at) =>
          `<c r="${String.fromCharCode(65 + at)}1" t="inlineStr"><is><t xml:space="preserve">${said}</t></is></c>`,
      ),
    ),
  },
  'shared strings that are equal, unused and empty': {
    rows: row(1, '<c r="A1" t="s"><v>3</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>1</v></c>'),
    strings: '<si><t>没有人用</t></si><si><t>同</t></si><si><t>同</t></si><si><t/></si>',
  },
  'days as ISO texts': {
    rows: row(
      1,
      '<c r="A1" s="1" t="d"><v>2026-12-31</v></c><c r="B1" s="1" t="d"><v>2026-12-31T08:30:00</v></c><c r="C1" s="1"><v>46387</v></c>',
    ),
    styles: STYLES.replace(
      '</cellXfs>',
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    ).replace('<cellXfs count="1">', '<cellXfs count="2">'),
  },
  'days counted from 1904': {
    bookBefore: '<workbookPr date1904="1"/>',
    rows: row(1, '<c r="A1" s="1"><v>44925</v></c><c r="B1"><f>A1+1</f><v>44926</v></c>'),
    styles: STYLES.replace(
      '</cellXfs>',
      '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    ).replace('<cellXfs count="1">', '<cellXfs count="2">'),
  },
  'values with metadata of their own': {
    rows: row(1, '<c r="A1" t="e" vm="1"><v>#VALUE!</v></c><c r="B1" vm="2"><v>3</v></c>'),
    bookRelations: [['rId200', 'sheetMetadata', 'metadata.xml']],
    parts: {
      'xl/metadata.xml': [
        `<metadata xmlns="${MAIN}"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><valueMetadata count="2"><bk><rc t="1" v="0"/></bk><bk><rc t="1" v="1"/></bk></valueMetadata></metadata>`,
        `${SPREADSHEET}.sheetMetadata+xml`,
      ],
    },
  },
  'validations of every type': {
    after:
      '<dataValidations count="9" disablePrompts="1" xWindow="3" yWindow="4">' +
      '<dataValidation type="list" allowBlank="1" showDropDown="1" showInputMessage="1" showErrorMessage="1" sqref="E1 E3:E4"><formula1>"甲,乙"</formula1></dataValidation>' +
      '<dataValidation type="list" errorStyle="warning" showErrorMessage="1" errorTitle="不在" error="两&#10;行" promptTitle="选" prompt="请选" sqref="E2"><formula1>$A$1:$A$3</formula1></dataValidation>' +
      '<dataValidation type="whole" operator="notEqual" errorStyle="information" imeMode="halfAlpha" showErrorMessage="1" sqref="F1"><formula1>0</formula1></dataValidation>' +
      '<dataValidation type="decimal" sqref="F2"><formula1>0.5</formula1><formula2>B1*2</formula2></dataValidation>' +
      '<dataValidation type="date" operator="greaterThan" sqref="F3"><formula1>46023</formula1></dataValidation>' +
      '<dataValidation type="time" operator="lessThanOrEqual" sqref="F4"><formula1>0.75</formula1></dataValidation>' +
      '<dataValidation type="textLength" operator="equal" sqref="F5"><formula1>18</formula1></dataValidation>' +
      '<dataValidation type="custom" sqref="F6:XFD6"><formula1>AND(ISNUMBER(F6),F6&gt;0)</formula1></dataValidation>' +
      '<dataValidation showInputMessage="1" promptTitle="说明" prompt="随便写" sqref="F7"/></dataValidations>' +
      `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations count="1" xmlns:xm="${XM}"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>目标表!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>G1:G9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  },
  'conditional formats of every type': {
    styles: `${STYLES}${DIFFERENCES}`,
    after:
      [
        block(
          'A1:A9',
          rule('type="expression" dxfId="0" priority="3" stopIfTrue="1"', '<formula>LEN(A1)=0</formula>'),
          rule(
            'type="cellIs" dxfId="1" priority="1" operator="notBetween"',
            '<formula>1</formula><formula>$B$1</formula>',
          ),
        ),
        block(
          'B1:B9 D1',
          rule(
            'type="colorScale" priority="2"',
            '<colorScale><cfvo type="num" val="0"/><cfvo type="max"/><color theme="0" tint="-0.1"/><color rgb="FF63BE7B"/></colorScale>',
          ),
        ),
        block(
          'C1:C9',
          rule(
            'type="dataBar" priority="4"',
            `<dataBar showValue="0"><cfvo type="formula" val="$A$1"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}" xmlns:x14="${X14}"><x14:id>{00000000-0000-0000-0000-000000000001}</x14:id></ext></extLst>`,
          ),
        ),
        block(
          'D1:D9',
          rule(
            'type="iconSet" priority="5"',
            '<iconSet iconSet="5Rating" reverse="1" showValue="0"><cfvo type="percent" val="0"/><cfvo type="percent" val="20"/><cfvo type="num" val="40" gte="0"/><cfvo type="percentile" val="60"/><cfvo type="formula" val="$A$1"/></iconSet>',
          ),
        ),
        block(
          'E1:E9',
          rule(
            'type="containsText" dxfId="0" priority="6" operator="containsText" text="万"',
            '<formula>NOT(ISERROR(SEARCH("万",E1)))</formula>',
          ),
          rule(
            'type="notContainsText" dxfId="0" priority="7" operator="notContains" text="元"',
            '<formula>ISERROR(SEARCH("元",E1))</formula>',
          ),
          rule(
            'type="beginsWith" dxfId="0" priority="8" operator="beginsWith" text="甲"',
            '<formula>LEFT(E1,1)="甲"</formula>',
          ),
          rule(
            'type="endsWith" dxfId="0" priority="9" operator="endsWith" text="乙"',
            '<formula>RIGHT(E1,1)="乙"</formula>',
          ),
          rule('type="containsBlanks" dxfId="0" priority="10"', '<formula>LEN(TRIM(E1))=0</formula>'),
          rule('type="notContainsBlanks" dxfId="0" priority="11"', '<formula>LEN(TRIM(E1))&gt;0</formula>'),
          rule('type="containsErrors" dxfId="0" priority="12"', '<formula>ISERROR(E1)</formula>'),
          rule('type="notContainsErrors" dxfId="0" priority="13"', '<formula>NOT(ISERROR(E1))</formula>'),
        ),
        block(
          'F1:F9',
          rule('type="top10" dxfId="0" priority="14" percent="1" bottom="1" rank="10"'),
          rule('type="aboveAverage" dxfId="0" priority="15" aboveAverage="0" equalAverage="1" stdDev="2"'),
          rule('type="duplicateValues" dxfId="0" priority="16"'),
          rule('type="uniqueValues" dxfId="0" priority="17"'),
          rule('type="timePeriod" dxfId="0" priority="18" timePeriod="lastMonth"', '<formula>TRUE</formula>'),
        ),
      ].join('') +
      `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-0000-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>C1:C9</xm:sqref></x14:conditionalFormatting>` +
      `<x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="iconSet" priority="19" id="{00000000-0000-0000-0000-000000000002}"><x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>1</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>2</xm:f></x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="1"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>G1:G9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
  },
  'a table with totals and formulas of its columns': {
    edited: 'E1',
    rows:
      row(1, text('A1', '项目'), text('B1', '金额'), text('C1', '倍')) +
      row(2, text('A2', '甲'), '<c r="B2"><v>40</v></c>', formula('C2', '资金[[#This Row],[金额]]*2', '80')) +
      row(3, text('A3', '乙'), '<c r="B3"><v>8</v></c>', formula('C3', '资金[[#This Row],[金额]]*2', '16')) +
      row(4, text('A4', '合计'), formula('B4', 'SUBTOTAL(109,资金[金额])', '48')),
    after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    relations: [['rId1', 'table', '../tables/table1.xml']],
    parts: {
      'xl/tables/table1.xml': [
        `<table xmlns="${MAIN}" id="1" name="资金" displayName="资金" ref="A1:C4" totalsRowCount="1"><autoFilter ref="A1:C3"><filterColumn colId="0"><filters><filter val="甲"/><filter val="乙"/></filters></filterColumn></autoFilter><sortState ref="A2:C3"><sortCondition ref="B2:B3" descending="1"/></sortState><tableColumns count="3"><tableColumn id="1" name="项目" totalsRowLabel="合计"/><tableColumn id="2" name="金额" totalsRowFunction="sum"/><tableColumn id="3" name="倍"><calculatedColumnFormula>资金[[#This Row],[金额]]*2</calculatedColumnFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
        `${SPREADSHEET}.table+xml`,
      ],
    },
  },
  'merges with something beneath': {
    rows: row(1, text('A1', '上'), text('B1', '下面')) + row(2, '<c r="A2"><v>5</v></c>'),
    after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
  },
  'rows and columns in groups, some closed and hidden': {
    before:
      '<sheetPr><outlinePr summaryBelow="0" summaryRight="0" applyStyles="1"/></sheetPr><sheetFormatPr baseColWidth="10" defaultColWidth="9.5" defaultRowHeight="14.25" customHeight="1" zeroHeight="1" outlineLevelRow="2" outlineLevelCol="1" thickTop="1"/><cols><col min="1" max="1" width="20" bestFit="1" customWidth="1"/><col min="2" max="4" width="9" outlineLevel="1" hidden="1"/><col min="5" max="5" width="9" collapsed="1"/><col min="6" max="16384" width="0" hidden="1" customWidth="1"/></cols>',
    rows: '<row r="1" spans="1:3" collapsed="1"><c r="A1"><v>1</v></c></row><row r="2" outlineLevel="1" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" outlineLevel="2" hidden="1" ht="40.5" customHeight="1" thickBot="1" ph="1"/>',
  },
  'filtered and sorted by colour and value': {
    styles: `${STYLES}${DIFFERENCES}`,
    rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>4</v></c></row>',
    after:
      '<autoFilter ref="A1:E3"><filterColumn colId="0"><filters blank="1" calendarType="gregorian"><filter val="4"/><dateGroupItem year="2026" month="5" dateTimeGrouping="month"/></filters></filterColumn><filterColumn colId="1" hiddenButton="1"><top10 top="0" percent="1" val="10" filterVal="2"/></filterColumn><filterColumn colId="2"><dynamicFilter type="aboveAverage" val="3.5"/></filterColumn><filterColumn colId="3"><colorFilter dxfId="0" cellColor="0"/></filterColumn><filterColumn colId="4" showButton="0"><customFilters and="1"><customFilter operator="greaterThan" val="1"/><customFilter operator="lessThan" val="9"/></customFilters></filterColumn><sortState ref="A2:E3" caseSensitive="1"><sortCondition ref="A2:A3" sortBy="cellColor" dxfId="0"/><sortCondition descending="1" ref="B2:B3" customList="高,中,低"/></sortState></autoFilter>',
    names:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">目标表!$A$1:$E$3</definedName></definedNames>',
  },
  'cells of a text type with nothing in them': {
    rows:
      row(1, '<c r="A1" t="s"/><c r="B1" t="str"/><c r="D1" t="inlineStr"/>') +
      ROWS.slice(ROWS.indexOf('<row r="2"')),
  },
  'a sheet without rows': { rows: '', sheets: [{ name: '空', xml: sheetXml('') }] },
};
