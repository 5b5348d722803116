import type { TableKind } from '../../core/glossary/form';
import type { DoubtfulTable, LeftOutTable, UncountedAmount } from '../../core/totals/FundingTotals';
import type { GroupBy } from '../../core/totals/summaryGroups';
import type { Locale } from '../../core/words/Words';
import { kindNames } from '../../core/totals/kindNames';
import type { ExtraPart } from '../../port/WorkbookPort';

const extraNames: Readonly<Record<ExtraPart, string>> = {
  prompts: '填写提示',
  hints: '漏填提醒的颜色',
  orientation: '纸张方向',
  paper: '纸张大小',
  scale: '打印缩放',
  margins: '页边距',
  centered: '水平居中',
  'print-area': '打印区域',
  'title-rows': '打印标题行',
  'frozen-rows': '冻结标题行',
};

/** “甲”“乙”“丙”等 5 张 */
function someSheets(sheets: readonly string[]): string {
  const named = sheets.slice(0, 3).map((sheet) => `“${sheet}”`);
  return named.join('') + (sheets.length > 3 ? `等 ${String(sheets.length)} 张` : '');
}

/** The pane in Chinese: words of the trade, short sentences. Numbers come with their measure word. */
export const paneZhCN = {
  locale: 'zh-CN' as Locale,
  product: '绩效目标表助手',
  tabs: { label: '功能', insert: '插入', check: '检查', totals: '汇总' },
  back: '返回',
  cancel: '取消',
  undo: '撤销',
  undone: '已撤销',
  retry: '再试一次',
  copyDetails: '复制详情',
  copied: '已复制',
  cellOf: (sheet: string, cell: string) => `《${sheet}》${cell}`,
  goToCell: (sheet: string, cell: string) => `转到《${sheet}》的 ${cell}`,

  settings: {
    title: '设置',
    language: '语言',
    profile: '检查范围',
    profileHints: {
      'self-check': '查全部项目，连书写是否规范也提示。',
      review: '只查错误和警告。',
    },
    grading: '定性指标要求分级',
    gradings: { usual: '一般', strict: '严' },
    gradingHints: {
      usual: '“有效提升”“持续改善”这类只说程度的词作提示。',
      strict: '只说程度的词作警告，要求写成优、良、差各是什么。',
    },
    marks: '打印、上报前的标记',
    marksChoices: { clear: '提醒清除', keep: '不提醒' },
    marksHints: {
      clear: '表里留着标记的，打开窗格就问要不要清除。',
      keep: '标记会和表一起印出来、交出去。',
    },
    remembered: '记住的内容',
    rememberedHint: '主管部门和实施单位记在这台电脑上，下次插入不用再填。',
    forget: '清除',
    forgotten: '已清除',
    about: '关于',
    version: (version: string) => `版本 ${version}`,
    privacy: '全部在本机完成，表里的内容不会传出去。',
  },

  help: {
    title: '使用说明',
    insert: '选好表式和年度，把项目名称粘贴进来，一行一个。每个项目插入一张新的工作表，已有的表不动。',
    check: '查出有问题的地方。选中一条，Excel 就转到那个单元格；能直接改的，点“改”。表改动后会自动重新检查。',
    totals: '把各表的年度资金总额加起来。写入的“汇总”表用公式引用各表，各表的数改了，合计跟着变。',
    marksTitle: '问题的轻重',
    errorMeaning: '必填没填、加总不对或内容无法识别，必须改。',
    warningMeaning: '审核时可能退回，请核对。',
    infoMeaning: '写法不够规范，建议改。',
    keysTitle: '键盘',
    keys: [
      ['↑ ↓', '上一条、下一条，Excel 跟着转到单元格'],
      ['← →', '收起、展开项目；移到“改”按钮'],
      ['Enter', '看这一条的详细说明'],
      ['Esc', '返回列表'],
    ] as readonly (readonly [string, string])[],
  },

  insert: {
    standard: '表式',
    source: (source: string) => `来源：${source}`,
    year: '预算年度',
    yearWrong: '请填四位年度',
    department: '主管部门',
    unit: '实施单位',
    example: (example: string) => `如 ${example}`,
    names: '项目名称',
    namesHint: '一行一个，可以从表格里整列粘贴；金额可以放在名称后面一列，或者连同表头一起粘贴。',
    namesPlaceholder: '人大代表活动经费\n人大会议经费',
    namesCounted: (count: number) => `${count} 个项目`,
    amountsCounted: (count: number) => `${count} 个有金额（按万元）`,
    listProblems: {
      'no-name': (line: number) => `第 ${line} 行没有项目名称，不插入。`,
      'not-amount': (line: number, text: string) => `第 ${line} 行的“${text}”不是金额，会照原样写入。`,
      'more-columns': (line: number, text: string) =>
        `第 ${line} 行的“${text}”看不出是什么，不会写入；请加上表头。`,
    },
    moreProblems: (count: number) => `还有 ${count} 处。`,
    unusedColumns: (names: string) => `没有用到的列：${names}。`,
    sameName: (count: number) => `另有 ${count} 行重名，没有计入`,
    count: '还没有名称，插入空白表',
    countUnit: '张',
    countWrong: (most: number) => `空白表请填 1 到 ${most} 张。`,
    tooMany: (most: number) => `一次最多 ${most} 个项目，请分几次插入。`,
    button: (count: number) => `插入 ${count} 张表`,
    busy: (done: number, total: number) => `正在插入：${done} / ${total} 张`,
    stopping: '正在停止，已写的表会收回',
    done: (count: number) => `已插入 ${count} 张表`,
    /** Follows what was done. */
    refused: (parts: readonly ExtraPart[]) =>
      `。Excel 没有接受这些设置：${parts.map((part) => extraNames[part]).join('、')}。表里的内容不受影响，需要时请自己设置`,
    stopped: '已取消，工作簿没有改动',
    undone: (count: number) => `已撤销，收回 ${count} 张表`,
  },

  rows: {
    title: '指标的行',
    hint: '先在表里点一下要改的那一类的指标，再点下面的按钮。合并、边框、序号、提示和合计跟着调好。',
    add: '加一行',
    remove: '删去这一行',
    renumber: '重新编号',
    pasted: '粘贴到指标',
    pastedHint: '名称和指标值两列，从别的表复制过来。先填空着的行，不够再加行，格式不变。',
    pastedPlaceholder: '新建村卫生室\t10个\n改建村卫生室\t6个',
    fill: '填入',
    notices: {
      added: ({ group, added, filled }: { group: string; added: number; filled: number }) =>
        filled === 0
          ? `已在“${group}”最后加了一行`
          : added === 0
            ? `已在“${group}”填入 ${filled} 条`
            : `已在“${group}”填入 ${filled} 条，加了 ${added} 行`,
      removed: ({ group }: { group: string }) =>
        `已从“${group}”删去一行。后面的序号要跟着改的，请点“重新编号”`,
      renumbered: ({ group, count }: { group: string; count: number }) =>
        count === 0 ? `“${group}”的序号本来就是连续的` : `已重新编号，改了 ${count} 处`,
      undone: () => '已撤销，表和原来一样',
      'no-group': () => '选中的单元格不在指标的行里。请在表里点一下要改的那一类的指标，再试一次。',
      beside: () => '同样几行的旁边还有一张表，加减整行会把它拆开，没有动。请把两张表上下放，再试一次。',
      'only-row': () => '这一类只有这一行，删去就没有这一类了，没有动。不需要的话，把内容清空即可。',
      'nothing-to-add': () => '还没有粘贴内容。请先复制名称和指标值两列，粘贴到上面的框里。',
      'no-numbers': () => '这一类没有写序号，不用编。',
      'more-columns': ({ line }: { line: number }) =>
        `第 ${line} 行不止两列。请只复制名称和指标值两列，再试一次。`,
    },
  },

  check: {
    button: '检查全部工作表',
    again: '重新检查',
    busy: '正在检查',
    busyOf: (done: number, total: number) => `正在读取：${done} / ${total}`,
    tables: (count: number) => `${count} 张表`,
    files: (count: number) => `${count} 个文件`,
    checkedAt: (time: string) => `${time} 已检查`,
    /** Between the parts of one sentence, as in 4 张表，1 张的指标没有读全. */
    comma: '，',
    unread: {
      indicators: (count: number) => `${count} 张的指标没有读全`,
      funding: (count: number) => `${count} 张的资金没有读全`,
      goals: (count: number) => `${count} 张的目标没有读全`,
      head: (count: number) => `${count} 张的基本信息没有读全`,
    },
    unrecognised: (count: number) => `另有 ${count} 张可能是目标表，没有读出`,
    stale: '表已改动',
    refreshing: '正在更新',
    intro: '看看有没有漏填，指标值写得对不对，资金加得准不准。',
    chooseFiles: '检查其他文件',
    dropHere: '松开鼠标，检查这些文件',
    backToWorkbook: '回到当前工作簿',
    noTables: '没有找到绩效目标表',
    noTablesHint: '表里要有“项目名称”“三级指标”“指标值”这些栏目。',
    departments: (sheets: readonly string[]) =>
      `工作表${sheets.map((sheet) => `“${sheet}”`).join('')}是部门整体支出的绩效表，不检查。`,
    sheetsRefused: (sheets: readonly string[]) =>
      `工作表${someSheets(sheets)}没有读全，里面的目标表可能没有检查。请把要检查的表复制到一个新的工作簿，再检查一次。`,
    sheetsHidden: (sheets: readonly string[]) =>
      `隐藏的工作表${someSheets(sheets)}里有目标表，也检查、汇总了。`,
    manualCalculation: 'Excel 设成了手动计算，公式算出的数可能是旧的。请按 F9 重新计算，再检查一次。',
    unreadSheets: (count: number) => `${count} 张工作表没有读全`,
    toInsert: '去插入',
    clean: '没有发现问题',
    cleanHint: (tables: number) => `已检查 ${tables} 张表。`,
    cleanSheet: '这张工作表没有发现问题',
    notAllRead: '有内容没有读出来',
    notAllReadHint: (what: string) => `${what}。没有读出来的内容没有检查，请人工核对；其余内容没有查出问题。`,
    notAllReadSheet: '这张工作表有内容没有读出来，请人工核对',
    noneShown: (count: number) => `没有符合条件的，共有 ${count} 个问题`,
    showAll: '显示全部',
    filters: '只看这些',
    /** Name of the bars that say why something could not be done. */
    problems: '没有做成的事',
    countOf: (severity: string, count: number) => `${severity} ${count} 个`,
    thisSheet: '只看本表',
    list: '检查结果',
    group: (name: string, count: number) => `${name}，${count} 个问题`,
    noProject: (sheet: string) => `《${sheet}》未填项目名称`,
    nameUnread: (sheet: string) => `《${sheet}》没有读出项目名称`,
    mayBeTable: (sheet: string) => `《${sheet}》可能是目标表，没有读出`,
    workbookGroup: '整个工作簿',
    summary: (errors: number, warnings: number, infos: number) =>
      errors + warnings + infos === 0
        ? '检查完毕，没有发现问题'
        : `检查完毕：错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
    summaryUntouched: (errors: number, warnings: number, infos: number, tables: number) =>
      `检查完毕：${tables} 张表尚未填写，其余的错误 ${errors}，警告 ${warnings}，提示 ${infos}`,
    summaryUnread: (what: string) => `检查完毕，有内容没有读出来：${what}`,
    fix: '改',
    fixHere: (cell: string, text: string) => `把 ${cell} 改为 ${text}`,
    ignored: (count: number) => `已忽略 ${count}`,
    /** 财政审核 shows errors and warnings only. */
    hintsLeftOut: (count: number) => `另有 ${count} 条提示，财政审核不列出`,

    details: '详细说明',
    now: '现在',
    should: '应为',
    willBe: '改为',
    blank: '（空）',
    related: '另见',
    why: (source: string) => `依据：${source}`,
    fixButton: '改正',
    fixNotSafe: '这样改可能改变意思，请先核对。',
    moreCells: (count: number) => `一共改 ${count} 处：`,
    ignoreButton: '忽略…',
    nextButton: '下一处',
    previousButton: '上一处',
    solved: '这一处已经改好',
    othersHere: (cell: string) => `内容已改，${cell} 还有问题`,
    sheetGone: (sheet: string) => `工作表《${sheet}》已经不在了`,
    fixed: (cell: string, text: string) => `${cell} 已改为 ${text}`,
    notFixed: {
      changed: (cell: string) => `${cell} 刚才又改过，没有动它`,
      formula: (cell: string) => `${cell} 里是公式，没有动它。请自己核对`,
      protected: (cell: string) => `${cell} 所在的工作表受保护，没有改。请先在“审阅”中撤销保护`,
      'sheet-missing': (cell: string) => `${cell} 所在的工作表不在了。请重新检查`,
    },
    position: (index: number, count: number) => `${index} / ${count}`,

    ignoreTitle: '为什么忽略？',
    ignoreReasons: ['已核实，没有错', '上级要求这样填', '暂时没有数据'] as readonly string[],
    ignoreOther: '其他原因',
    ignoreReasonHint: '原因保存在工作簿里，别人打开也看得到。',
    /** Where there is no open workbook to keep it in. */
    ignoreReasonHere: '只记到关闭这个网页为止，工作簿里没有记。',
    ignoreConfirm: '忽略这一条',
    ignoreKind: (count: number) => `同类的 ${count} 条一起忽略`,
    ignoreAll: (count: number) => `忽略这 ${count} 条`,
    ignoreDone: (count: number) => `已忽略 ${count} 条`,
    ignoredHere: '这一条已忽略',
    ignoredTitle: '已忽略的问题',
    ignoredReason: (reason: string) => `原因：${reason}`,
    restore: '恢复',
    restoreAll: '全部恢复',
    restored: '已恢复',

    fixAll: (count: number) => `改正全部可靠项 ${count}`,
    fixAllTitle: (count: number) => `将改正 ${count} 处`,
    fixAllHint: '只改写法，不改变意思。不想改的，去掉前面的勾。改完还可以撤销。',
    fixAllConfirm: '全部改正',
    fixAllNone: '没有要改的了',
    fixAllNoneHint: '能一次改好的都已经改好。',
    fixSome: (count: number) => `改正选中的 ${count} 处`,
    fixKind: (count: number) => `改同类 ${count} 处…`,
    fixKindHint: '同类问题的改法都在这里，有的可能改变意思。不想改的，去掉前面的勾。改完还可以撤销。',
    firstHint: '点一条，表就转到那个格子；带“改”的，点一下就改好。',
    hintAway: '知道了',
    fixedAll: (done: number, left: number) =>
      left === 0 ? `已改正 ${done} 处` : `已改正 ${done} 处，还有 ${left} 个问题`,
    skipped: (count: number) => `有 ${count} 处没有改：内容已变，或工作表受保护`,
    canUndo: (count: number) => `上次改了 ${count} 处`,
    clearMarks: '清除标记',
    marksCleared: '标记已清除，表恢复原样',
    marksClearedBut: (sheet: string, count: number) =>
      `标记已清除。《${sheet}》${count > 1 ? `等 ${count} 张工作表` : ''}有 Excel 读不出的条件格式，若还看得见标记，请保存并重新打开后再清除`,
    marksStale: '标记还是上次检查时的',
    updateMarks: '按现在的结果更新表里的标记',
    marksLeft: (sheet: string, count: number) =>
      `《${sheet}》${count > 1 ? `等 ${count} 张工作表` : ''}还留着以前检查的标记，打印时会一起印出来。`,
    keepMarks: '先留着',
    export: '导出',
    exportTitle: '导出检查结果',
    exportHint: '发给要改表的人，或者留存。',
    exportKinds: {
      html: { name: '网页报告', hint: '有目录和排名，用浏览器看，可以打印' },
      xlsx: { name: 'Excel 工作簿', hint: '全部问题一张表，可以筛选、排序' },
      csv: { name: 'CSV 文本', hint: '给其他系统用' },
    },
    exported: (name: string) => `已导出：${name}`,
    /** In Excel, which doesn't say whether the file was kept. */
    exportedPerhaps: (name: string) =>
      `已交给 Excel 下载：${name}。没有见到文件（Mac 版 Excel 的窗格不能下载），请用“写入本工作簿”`,
    resultsWritten: (sheet: string) => `已写入工作表“${sheet}”`,
    resultsSheet: { name: '写入本工作簿', hint: '多一张“检查结果”表，单元格可以点' },
    thisWorkbook: '当前工作簿',
    reportName: (date: string) => `绩效目标表检查结果 ${date}`,
  },

  /** What is left to fill in. */
  fill: {
    next: '接着填什么',
    progress: (done: number, all: number) => `已填 ${done} / ${all} 张`,
    nextIn: (project: string) => `接着填《${project}》：`,
    all: '看还差哪些',
    allDone: '必填的都填了。点“重新检查”，看看写得对不对。',
    untouched: '尚未填写',
    left: (count: number) => `还差 ${count} 处`,
    goal: '年度目标',
    symbols: '写到选中的格子：',
    insertSymbol: (symbol: string) => `在选中格子的内容前写 ${symbol}`,
    examples: '各类指标怎么写（举例）',
  },

  /** The list of findings over several files, and its tools. */
  desk: {
    chooseFiles: '选择文件',
    chooseFolder: '选择文件夹',
    otherFiles: '其他文件',
    filesHint: '不用在 Excel 里打开，选中就检查。可以选多个文件，也可以选整个文件夹。',
    dragHint: '也可以把文件或文件夹拖到这里。',
    unreadFiles: (count: number) => `${count} 个没有读取`,
    leftOut: (count: number) => `另有 ${count} 个不是工作簿`,
    noWorkbooks: (count: number) => `选中的 ${count} 个文件都不是工作簿，没有检查`,
    search: '查找问题',
    grouping: '排列方式',
    byFile: '按文件',
    byProject: '按项目',
    byUnit: '按单位',
    byRule: '按问题',
    previousGroup: { place: '上一个文件', project: '上一个项目', unit: '上一个单位', rule: '上一类问题' },
    nextGroup: { place: '下一个文件', project: '下一个项目', unit: '下一个单位', rule: '下一类问题' },
    noUnit: '未填单位',
    unread: '未读',
    unreadTables: (count: number) => `${count} 张未读全`,
    noTable: '没有目标表',
    done: '看过了',
    isDone: '已看',
    doneOf: (done: number, count: number) => `已看 ${done}/${count}`,
    undoneOnly: '只看未看',
    units: {
      name: '每个单位一份问题清单',
      hint: 'Excel 工作簿，有“整改结果”“复核”两栏；几个单位的装在一个压缩包里',
    },
    withMarked: '附上标出问题的原文件',
    copyText: { name: '复制成文字', hint: '按单位编号，可以粘贴到微信、邮件里' },
    copied: '问题已复制，可以粘贴了',
    notCopied: '没能复制，请改用导出的文件',
    listsName: (date: string) => `问题清单 ${date}`,
    cellsOf: (sheet: string) => `工作表《${sheet}》`,
    rowsAbove: (count: number) => `上面还有 ${count} 行`,
    rowsBelow: (count: number) => `下面还有 ${count} 行`,
  },

  totals: {
    button: '汇总全部工作表',
    again: '重新汇总',
    busy: '正在汇总',
    intro: '把各表的年度资金总额加起来，并核对各项来源。',
    chooseFiles: '汇总其他文件',
    ofFiles: (files: number, projects: number) => `${files} 个文件 · ${projects} 个项目`,
    fileUnread: '没有计入：',
    saveAs: { xlsx: '保存汇总表', csv: '存为 CSV', html: '存为网页（可打印）' },
    sumName: (date: string) => `资金汇总 ${date}`,
    summedAt: (projects: number, time: string) => `${projects} 个项目 · ${time} 已汇总`,
    stale: '表已改动',
    total: '年度资金总额合计',
    unit: '万元',
    /** In place of a sum over amounts of which none is there. */
    noAmount: '没有金额',
    parts: '资金来源',
    rows: '各项目',
    differs: (amount: string, isMore: boolean) =>
      isMore ? `总额比各项之和多 ${amount} 万元` : `总额比各项之和少 ${amount} 万元`,
    agree: (compared: number, left: number) =>
      left === 0
        ? '各表的总额都等于各项来源之和。'
        : `${compared} 个项目的总额等于各项来源之和；${left} 个缺总额或各项来源，没有核对。`,
    someDiffer: (count: number) => `${count} 个项目的总额与各项之和不符`,
    /** Beside the sum: what is not in it. */
    totalsMissing: (blank: number, others: number) =>
      `（${[blank > 0 ? `${blank} 项未填` : '', others > 0 ? `${others} 项金额不明` : ''].filter((part) => part !== '').join('、')}，不在其中）`,
    leftOut: '没有计入合计的表',
    leftOutReasons: {
      'other-kind': (_sheet: string, kind: TableKind) => `是${kindNames[kind]}`,
      duplicate: (sheet: string) => `和工作表“${sheet}”是同一个项目，只计一次`,
      'sum-of-others': () => '是其他表的汇总',
      'other-year': (sheet: string) => `是其他年度的，同一个项目计入的是工作表“${sheet}”`,
      'by-choice': () => '您选择了不计',
    } as Readonly<Record<LeftOutTable['reason'], (sheet: string, kind: TableKind) => string>>,
    doubts: '已计入、需要核对的表',
    doubtReasons: {
      'same-project': (sheet: string) => `和工作表“${sheet}”的项目同名`,
      'sum-of-others': () => '金额正好是其他表的合计',
      'other-year': () => '和多数表的年度不同',
    } as Readonly<Record<DoubtfulTable['reason'], (sheet: string) => string>>,
    count: '计入',
    leave: '不计',
    unreadable: '没有计入合计的金额',
    unreadableReasons: {
      unreadable: (text: string) => `“${text}”不是金额`,
      blank: () => '没有填',
      missing: () => '表里没有这一行',
      unread: () => '没有读出来',
      'unit-unknown': (text: string) => `${text} 没有写单位，是元还是万元定不下来`,
    } as Readonly<Record<UncountedAmount['reason'], (text: string) => string>>,
    /** The same in place of a project's amount. */
    instead: {
      unreadable: '读不出',
      blank: '未填',
      missing: '没有这一行',
      unread: '没有读出',
      'unit-unknown': '单位不明',
    } as Readonly<Record<UncountedAmount['reason'], string>>,
    unreadFunding: '资金没有读全，金额可能不是全部',
    roll: {
      title: '对照批复数',
      placeholder: '从表格里粘贴：项目名称、预算单位、批复数（第一行写表头），或每行一个名称',
      fromFile: '从文件读取…',
      copy: '复制对照结果',
      approved: '批复',
      stated: '申报',
      difference: '申报减批复',
      missing: '没有收到',
      similar: (name: string) => `名称不一致，收到的是《${name}》`,
      twice: (count: number) => `收到 ${count} 张`,
      beyond: '名单上没有',
      unused: (line: number, text: string) => `第 ${line} 行的“${text}”没有用到。`,
      met: (met: number, all: number) =>
        met === all ? `名单上 ${all} 个，都对得上。` : `名单上 ${all} 个，${met} 个对得上。`,
      sums: (approved: string, stated: string) => `批复数合计 ${approved} 万元，申报数合计 ${stated} 万元。`,
      copyPublic: '复制',
    },
    groupBy: '小计',
    groups: {
      none: '不分组',
      department: '按主管部门',
      implementingUnit: '按实施单位',
      projectAttribute: '按项目属性',
    } as Readonly<Record<GroupBy | 'none', string>>,
    write: '写入“汇总”工作表',
    written: (sheet: string) => `已写入“${sheet}”工作表`,
    writtenHint: '各表的数改了，合计跟着变',
    /** Where the sheet is handed over as a file of its own. */
    writeFile: '保存汇总表',
    writtenFile: (name: string) => `已保存“${name}”`,
    asOf: (time: string) => `截至 ${time}`,
  },

  crash: {
    title: '这个页面出错了',
    hint: '工作簿没有受影响。请重新打开；还不行，请复制详情交给技术人员。',
    reload: '重新打开',
  },
};

/** What the pane says, by place. The Chinese is written first; another language that lacks a word does not compile. */
export type PaneWords = typeof paneZhCN;
