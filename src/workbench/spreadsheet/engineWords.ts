/**
 * Words that the engine asks for and its own Chinese lacks: it would show their keys (`sheets-ui.borderLine.borderTlbr`). A
 * test looks through its scripts for others.
 */
export const engineWords = {
  ui: { ribbon: { menu: '菜单' } },
  'sheets-ui': {
    borderLine: {
      borderTlbr: '左上到右下的斜线',
      borderTlbcTlmr: '从左上出发的两条斜线',
      borderTlbrTlbcTlmr: '从左上出发的三条斜线',
      borderBlTr: '左下到右上的斜线',
      borderMltrBctr: '到右上的两条斜线',
    },
    merge: {
      confirm: {
        warning: '提示',
        dismantleMergeCellWarning: '这样做会拆开一些合并的单元格，要继续吗？',
      },
    },
    filter: {
      confirm: { error: '做不了', notAllowedToInsertRange: '筛选的区域里不能插入单元格，请先取消筛选。' },
    },
    info: { error: '数字写成了文字', forceStringInfo: '这一格的数字是按文字存放的。' },
  },
  'sheets-formula': {
    progress: {
      analyzing: '正在分析公式',
      calculating: '正在计算',
      'array-analysis': '正在分析数组公式',
      'array-calculation': '正在计算数组公式',
      done: '计算完成',
    },
    functionList: {
      LET: {
        functionParameter: {
          name1: { name: '名称1', detail: '第一个名称，要以字母或汉字开头。' },
          nameValue1: { name: '值1', detail: '名称1 所代表的值。' },
          calculationOrName2: { name: '计算式或名称2', detail: '用到前面名称的计算式，或第二个名称。' },
          nameValue2: { name: '值2', detail: '名称2 所代表的值。' },
          calculationOrName3: { name: '计算式或名称3', detail: '用到前面名称的计算式，或第三个名称。' },
        },
      },
    },
  },
} as const;
