/** The workbench's own words. It speaks Chinese only: the product inside speaks English too. */
export const words = {
  product: '绩效目标表工作台',
  newFile: '新建',
  openFile: '打开',
  openSample: '示例',
  saveFile: '保存',
  pane: '窗格',
  ribbonGroup: '绩效目标',
  untitled: '未命名.xlsx',
  firstSheet: 'Sheet1',
  sampleName: '示例-人大四个项目.xlsx',
  unsaved: '有修改未保存',
  dropHere: '松开鼠标，打开这个文件',
  ok: '知道了',
  cancel: '取消',
  keep: '仍要保留',
  change: '重新填写',
  discardTitle: '放弃没有保存的修改？',
  discardText: (name: string) => `“${name}”有修改还没有保存。打开别的文件会丢掉这些修改。`,
  discard: '放弃修改',
  lossTitle: '保存后有内容会丢失',
  lossText: '工作台还不能原样保存下面的内容。原文件不会被改动，保存的是一个新文件。',
  moreCells: (count: number) => ` 等 ${count} 处`,
  saveAnyway: '仍然保存',
  losses: {
    'comment-thread': '批注改动后，会话式批注的回复不再对应',
    'form-control': '批注改动后，表格里的按钮、复选框等控件会丢失',
    'stale-result':
      '公式引用的内容改过了，但工作台算不了这个公式，单元格里还是文件原来的结果。用 Excel 打开后会重新计算',
    'spilling-formula':
      '这里写的公式，结果要占好几格（FILTER、SORT、UNIQUE 等）。用 Excel 打开后公式前面会出现 @，只显示第一个结果；去掉 @，就显示全部',
    'calculated-column':
      '“表格”里新插入的行，计算列还空着：工作台不会像 Excel 那样自动填上公式，请先把相邻一行的公式填充过来',
    'data-table': '模拟运算表的公式，只保留算出的结果',
    'moved-drawing': '插入或删除行列后，图片和图表的位置不随着移动',
    'moved-table':
      '“表格”里增删了列，或者删掉了它的标题行、汇总行、全部数据行：“表格”的范围和列名不会跟着改，Excel 打开时可能提示修复',
    'moved-pivot': '插入或删除行列后，数据透视表的位置不随着移动',
    'copied-table': '这是复制出来的工作表：“表格”成为普通的单元格，公式里的表名仍指原来的“表格”',
    'copied-pivot': '这是复制出来的工作表：数据透视表成为普通的单元格，只有现在显示的数',
    'copied-control': '这是复制出来的工作表：原表的图片、图表、按钮、切片器等没有复制过来',
    'copied-thread': '这是复制出来的工作表：会话式批注成为普通批注',
    'format-kind': '在这里新加的色阶、数据条、排名等条件格式',
    'validation-kind': '在这里新加的复选框、多选下拉',
  },
  recentTitle: '打开',
  recentText: '最近打开过的文件（只记在这台电脑的浏览器里）：',
  recentAt: (name: string, time: Date) =>
    `${name}　${time.toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'short' })}`,
  pickOther: '选择别的文件…',
  recentGone: (name: string) => `“${name}”已经不在原来的位置，可能被移动、改名或删除了。`,
  openFailedTitle: '打不开这个文件',
  openFailed: {
    xls: (name: string) =>
      `“${name}”是旧的 .xls 格式，工作台不能保存这种格式。请先在 Excel 里另存为 .xlsx 再打开。`,
    xlsb: (name: string) =>
      `“${name}”是二进制的 .xlsb 格式，工作台不能保存这种格式。请先在 Excel 里另存为 .xlsx 再打开。`,
    ods: (name: string) =>
      `“${name}”是 OpenDocument（.ods）格式，工作台不能保存这种格式。请先另存为 .xlsx 再打开。`,
    unknown: (name: string) => `“${name}”里有工作台读不了的内容，文件本身不一定有问题。请用 Excel 打开它。`,
  },
  unseenTitle: '远处的内容没有显示',
  unseenText: '下面的单元格离表格很远，多半是误填的。工作台不显示它们，保存时原样保留：',
  uncalculatedTitle: '公式没有重新计算',
  uncalculatedText: (name: string) =>
    `“${name}”里的公式太多，或者公式引用的单元格太多，在这里重新计算会让网页停住。现在显示的是文件里原来的结果，改了数字，结果也不会跟着变。公式原样保存，用 Excel 打开后会重新计算。检查和汇总照常可用，也可以改用命令行。`,
  rulesNotShownTitle: '有的规则没有显示',
  rulesNotShownText:
    '下面的条件格式和数据有效性太多，或者范围太大，会让网页停住。工作台不显示它们，填写时也不按它们检查，保存时原样保留：',
  rulesNotShown: ({ sheet, formats, validations }: { sheet: string; formats: number; validations: number }) =>
    `${sheet}：` +
    [
      ...(formats > 0 ? [`条件格式 ${formats} 条`] : []),
      ...(validations > 0 ? [`数据有效性 ${validations} 条`] : []),
    ].join('，'),
  saveFailedTitle: '没有保存成功',
  saveFailedText: (name: string) =>
    `“${name}”里有工作台写不回去的内容。您的修改还在：可以另存为一个新文件，数据、公式和格式都在，图片、图表和宏不在。`,
  changedElsewhereTitle: '这个文件在别处改过',
  changedElsewhereText: (name: string) =>
    `“${name}”在这里打开以后，又被别的程序（例如 Excel）保存过。覆盖它，会丢掉那里的修改；也可以把这里的内容另存一份。`,
  replaceIt: '仍然覆盖',
  saveCopy: '另存一份',
  notOverTitle: '已另存为下载的文件',
  notOver: {
    refused: (name: string) =>
      `浏览器没有得到写入“${name}”的许可，原来的文件没有改动。修改都在刚下载的文件里，请到下载文件夹中查看。`,
    gone: (name: string) =>
      `“${name}”已经不在原来的位置，可能被移动、改名或删除了。修改都在刚下载的文件里，请到下载文件夹中查看。`,
  },
  saveAsNew: '另存为新文件',
  newFileSuffix: '-新文件',
  accept: '确定',
  renameTitle: '修改文件名',
  renameLabel: '文件名',
  rename: '点击修改文件名',
  draftTitle: '恢复没有保存的修改？',
  draftText: (name: string, time: Date) =>
    `上次离开时，“${name}”有修改没有保存（${time.toLocaleString('zh-CN', { dateStyle: 'medium', timeStyle: 'short' })}）。这些修改只保存在这台电脑的浏览器里，保存文件后自动删除。`,
  draftDiscard: '不要了',
  draftRestore: '恢复修改',
  unexpectedTitle: '出了意外的错误',
  unexpectedText: '工作簿还在，可以先保存。下面的内容可以复制给维护的人。',
  details: '详细内容',
  invalidTitle: '请核对填写的内容',
  protectedTitle: '工作簿受保护',
  protectedSheetTitle: '工作表受保护',
  protectedText: {
    structure:
      '工作簿的结构受保护，不能增加、删除、移动、隐藏工作表，也不能改名。要改，请先在 Excel 里撤消工作簿保护。',
    cell: '这里有受保护的单元格，不能修改。要改，请先在 Excel 里撤消工作表保护。',
    sheet: '这张工作表受保护，不允许这样改。要改，请先在 Excel 里撤消工作表保护。',
  },
  invalidText: '填写的内容不在这一格允许的范围内。',
  opening: '正在打开表格……',
  leaveGrid: '按 Tab 到窗格，按 Shift+Tab 到上面的工具栏，按其他键继续填表。按 F6 也能到别处。',
  paneTitle: '绩效目标表助手',
  resizePane: '调整窗格宽度',
} as const;
