/** The single page's own words. It speaks Chinese only, as the workbench does: the pane beside it speaks English too. */
export const words = {
  product: '绩效目标表检查',
  intro: '选择或拖入收到的工作簿，也可以是整个文件夹。文件只在这台电脑的浏览器里打开，不会传到别处。',
  formats: '能读 .xlsx、.xlsm、.xls、.xlsb、.et、.ods；改正并另存的，只有 .xlsx 和 .xlsm。',
  dropHere: '松开鼠标，检查这些文件',
  files: '文件',
  allFiles: '看全部文件',
  clear: '清空',
  clearUnsaved: '有改正还没有保存。清空以后就没有了，要清空吗？',
  paneTitle: '检查结果',
  sheetTitle: '表格',
  sheets: '工作表',
  save: (files: number) => (files > 1 ? `保存改正后的 ${files} 个文件` : '保存改正后的文件'),
  mended: (count: number) => `改正 ${count} 处`,
  readOnly: '只能检查，不能改正',
  unread: '没有读取',
  clean: '没有问题',
  noTable: '没有目标表',
  noThread:
    '这个浏览器不允许在后台读文件：读的时候页面会停住，太慢的文件也不会自动跳过。换新版的 Chrome 或 Edge 就不会这样。',
  counts: (errors: number, warnings: number, infos: number) =>
    `错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
  rowsAbove: (count: number) => `上面还有 ${count} 行`,
  rowsBelow: (count: number) => `下面还有 ${count} 行`,
  pickSheet: '在右边选一条问题，这里显示它在表中的位置。',
} as const;
