import { minute, type WorkbookWords } from './WorkbookWords';

/** In Chinese. */
export const workbookZhCN: WorkbookWords = {
  resultSheet: '检查结果',
  asOf: (time) => `截至 ${minute(time)}`,
  marks: {
    refused: (why: string) => `没能在表里做标记，检查结果不受影响。${why}`,
    protected: (sheet: string, count: number) =>
      `《${sheet}》${count > 1 ? `等 ${count} 张工作表` : ''}受保护，没有做标记，检查结果不受影响。要标记，请先在“审阅”中撤销保护`,
    failed: (sheet: string, count: number) =>
      `《${sheet}》${count > 1 ? `等 ${count} 张工作表` : ''}的标记 Excel 没有收下，检查结果不受影响。可以再检查一次`,
    unsaid: (count: number) => `标记已做好，有 ${count} 格旁边没能写上说明，说明在这里看`,
  },
  problems: {
    'cell-editing': () => '有一个单元格正在编辑。请先按 Enter 结束编辑，再试一次。',
    'protected-sheet': ({ sheet }) =>
      sheet === null
        ? '工作表受保护，没有写入任何内容。请在“审阅”中撤销工作表保护，再试一次。'
        : `工作表《${sheet}》受保护，没有写入任何内容。请在“审阅”中撤销工作表保护，再试一次。`,
    'protected-workbook': () => '工作簿的结构受保护，不能添加工作表。请在“审阅”中撤销工作簿保护，再试一次。',
    'read-only': () => '工作簿是只读的，没有写入任何内容。请先点“启用编辑”，或另存一份再试。',
    'sheet-missing': ({ sheet }) => `找不到工作表《${sheet}》，它可能已被删除或改名。请重新检查一次。`,
    'sheet-hidden': ({ sheet }) => `工作表《${sheet}》是隐藏的。请右击工作表标签，选“取消隐藏”，再试一次。`,
    'changed-since': ({ where }) => `${where} 后来又改动过，为免丢失您的内容，没有动它。需要的话，请自己改。`,
    'nothing-to-undo': () => '没有可以撤销的操作。',
    'left-behind': ({ sheets }) =>
      `没有写完，也没能删去刚添加的工作表。若看到《${sheets.slice(0, 3).join('》《')}》${sheets.length > 3 ? '等' : ''}，请删去后再试一次。`,
    'half-written': ({ cells }) =>
      `没有写完：${cells.slice(0, 3).join('、')}${cells.length > 3 ? ` 等 ${cells.length} 格` : ''}可能有的已改、有的没改，请核对这几格。`,
    'undo-unfinished': ({ sheets }) =>
      `撤销没有做完，《${sheets.slice(0, 3).join('》《')}》${sheets.length > 3 ? `等 ${sheets.length} 张工作表` : ''}还没有收回。请再点一次“撤销”。`,
    'marks-left': ({ sheets }) =>
      `《${sheets.slice(0, 3).join('》《')}》${sheets.length > 3 ? '等工作表' : ''}上的标记没能全部清除。请再点一次“清除标记”；若仍不行，请保存后重新打开工作簿再试。`,
    'rows-left': ({ sheet }) =>
      `《${sheet}》的行只改了一半，也没能改回去。请看一看这张表，多出来的行请删去，再试一次。`,
    'lock-lost': () =>
      'Excel 中途停了下来，表头和标签的锁定没能恢复。请看一看这张表，需要时在“审阅”中选“保护工作表”。',
    'old-excel': () => '这个版本的 Excel 不能告诉我们哪些单元格合并了，请在 Excel 里自己插入或删除行。',
    'too-large': () =>
      '这个工作簿太大，Excel 一次传不完。请把要检查的工作表另存为一个小的工作簿，或减少一次插入的项目数。',
    'not-in-front': () =>
      '前面是另一个工作簿，或者选中的不是单元格。请回到这个工作簿，点一下任意一个单元格，再试一次。',
    'unsupported-sheet': () => '图表工作表上不能做这一步。请先点一张普通工作表的标签，再试一次。',
    'no-room': () =>
      '这张工作表的最后一行或最后一列里有内容或格式，插不进新的行。请按 Ctrl+End 看一看，删去末尾用不着的行和列，再试一次。',
    filtered: () => '这张工作表上有筛选，Excel 不让这样改。请在“数据”中清除筛选，再试一次。',
    'out-of-memory': () => 'Excel 的内存不够了。请先保存，关掉其他工作簿，再重新打开 Excel 试一次。',
    'formula-too-long': () =>
      '有一条公式太长，Excel 不接受。请减少一次汇总的工作表，或把工作表的名称改短，再试一次。',
    refused: () =>
      'Excel 说现在不能做这一步。请关掉打开的对话框，点一下任意一个单元格，再试一次；若仍不行，请复制详情交给技术人员。',
    busy: () => 'Excel 正忙，请稍等几秒再试一次。',
    aborted: () => '已取消，工作簿没有改动。',
    'not-saved': () => '设置没能保存到工作簿。请先保存工作簿，再试一次。',
    'no-table': () =>
      '这个工作簿里没有找到绩效目标表。请打开有绩效目标表的工作簿，或点“插入目标表”新建一张。',
    'nothing-selected': () => '选中的单元格里没有内容。请先在表里选中名单（连同表头），再点一次。',
    unexpected: () => 'Excel 没能完成这一步，工作簿没有改动。请再试一次；若仍不行，请复制详情交给技术人员。',
  },
};
