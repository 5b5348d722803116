import type { FileWords } from './FileWords';

export const filesZhCN: FileWords = {
  lookalikes: {
    html: '它是网页文件，请用 Excel 或 WPS 打开后另存为 .xlsx',
    xml: '它是 XML 文件，请用 Excel 或 WPS 打开后另存为 .xlsx',
    pdf: '它是 PDF 文件，请使用原来的表格文件',
    word: '它是 Word 文档，请把表格复制到 Excel 后另存为 .xlsx',
    text: '它是文本文件（如 CSV），请用 Excel 或 WPS 打开后另存为 .xlsx',
    archive: '它是压缩包，请先解压',
    ole: '它不是表格，请确认文件是否选对',
    image: '它是图片，请使用原来的表格文件',
    'old-excel': '它是 Excel 4.0 或更早的工作簿，太旧了，请用 Excel 打开后另存为 .xlsx',
    device: '它是设备，不是文件，请确认文件是否选对',
    unknown: '请确认文件是否选对',
  },
  message(problem, words) {
    const file = `“${problem.file}”`;
    switch (problem.code) {
      case 'empty-file':
        return `${file}是空文件（0 字节），请重新复制或下载。`;
      case 'not-a-workbook':
        return `${file}不是 Excel 工作簿：${words.lookalikes[problem.looksLike]}。`;
      case 'damaged':
        return `${file}已损坏或不完整${place(problem.part, '损坏处：')}，请重新复制或下载，或用 Excel 打开修复后另存。`;
      case 'password':
        return `${file}设有打开密码，请在 Excel 中取消密码后再试。`;
      case 'too-large':
        return `${file}的内容超出读取上限${place(problem.part, '')}，请把目标表单独另存为一个工作簿。`;
      case 'unsafe':
        return `${file}含有不安全的内容${place(problem.part, '')}，没有读取；请向报送单位索取由 Excel 或 WPS 保存的文件。`;
      case 'no-sheet':
        return `${file}里没有工作表。`;
      case 'no-row':
        return `${file}里有一行的行号是“${problem.row.slice(0, 20)}”，表格里没有这样的行(${problem.part})。请用 Excel 打开修复后另存，或让报送单位重新导出。`;
      case 'open-quote':
        return `${file}第 ${problem.line} 行的引号没有结束，请补上后再试。`;
      case 'too-slow':
        return `${file}读得太久，已跳过。请用 Excel 打开，把目标表另存为一个工作簿后再试。`;
    }
  },
};

function place(part: string | null, lead: string): string {
  return part ? `(${lead}${part})` : '';
}
