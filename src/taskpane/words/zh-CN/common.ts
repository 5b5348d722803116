import type { Subject } from '../subject';

const chinese = {
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
  pages: {
    settings: '设置',
    help: '使用说明',
  },
  asOf: (time: string) => `截至 ${time}`,
  notLoaded: '要用的一部分没有取到，工作簿没有改动。请检查网络，或请管理员看看服务器，再试一次。',
  crash: {
    title: '这个页面出错了',
    hint: '工作簿没有受影响。请重新打开；还不行，请复制详情交给技术人员。',
    reload: '重新打开',
  },
};

export type CommonWords = typeof chinese;

/** What all of the pane says, and the names of its places. */
export const commonWords: Subject<'common', CommonWords> = { name: 'common', chinese };
