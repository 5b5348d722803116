import type { FileWords } from './FileWords';

export const filesEnUS: FileWords = {
  lookalikes: {
    html: 'it is a web page; open it in Excel or WPS and save it as .xlsx',
    xml: 'it is an XML file; open it in Excel or WPS and save it as .xlsx',
    pdf: 'it is a PDF; use the spreadsheet it was made from',
    word: 'it is a Word document; copy the table into Excel and save it as .xlsx',
    text: 'it is a text file (such as CSV); open it in Excel or WPS and save it as .xlsx',
    archive: 'it is an archive; unpack it first',
    ole: 'it holds no spreadsheet; check that it is the right file',
    image: 'it is a picture; use the spreadsheet it was made from',
    'old-excel': 'it was made by Excel 4.0 or earlier; open it in Excel and save it as .xlsx',
    device: 'it is a device; check that it is the right file',
    unknown: 'check that it is the right file',
  },
  message(problem, words) {
    const file = `"${problem.file}"`;
    switch (problem.code) {
      case 'empty-file':
        return `${file} is empty (0 bytes). Copy or download it again.`;
      case 'not-a-workbook':
        return `${file} is not an Excel workbook: ${words.lookalikes[problem.looksLike]}.`;
      case 'damaged':
        return `${file} is damaged or incomplete${place(problem.part)}. Copy or download it again, or repair it in Excel.`;
      case 'password':
        return `${file} is protected by a password. Remove the password in Excel and try again.`;
      case 'too-large':
        return `${file} holds more than can be read${place(problem.part)}. Save the tables as a workbook of their own.`;
      case 'unsafe':
        return `${file} holds unsafe content${place(problem.part)} and was not read. Ask for a file saved by Excel or WPS.`;
      case 'no-row':
        return `${file} has a row numbered "${problem.row.slice(0, 20)}", which no sheet can have (${problem.part}). Repair it in Excel, or ask for another export.`;
      case 'no-sheet':
        return `${file} has no sheets.`;
      case 'open-quote':
        return `${file}: the quotation mark in line ${problem.line} is not closed. Close it and try again.`;
      case 'too-slow':
        return `${file} took too long to read and was skipped. Open it in Excel, save the tables as a workbook of their own and try again.`;
    }
  },
};

function place(part: string | null): string {
  return part ? ` (${part})` : '';
}
