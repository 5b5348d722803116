/** What the engine's controls with nothing but a picture are called, for those who hear the page, by the engine's command. */
const COMMANDS: Readonly<Record<string, string>> = {
  'univer.command.undo': '撤销',
  'univer.command.redo': '恢复',
  'sheet.command.set-once-format-painter': '格式刷',
  'sheet.command.clear-selection-all': '清除',
  'sheet.command.set-range-font-family': '字体',
  'sheet.command.set-range-fontsize': '字号',
  'sheet.command.set-range-font-increase': '增大字号',
  'sheet.command.set-range-font-decrease': '减小字号',
  'sheet.command.set-range-bold': '加粗',
  'sheet.command.set-range-italic': '倾斜',
  'sheet.command.set-range-underline': '下划线',
  'sheet.command.set-range-stroke': '删除线',
  'sheet.command.set-range-text-color': '字体颜色',
  'sheet.command.set-background-color': '填充颜色',
  'sheet.command.set-border-basic': '边框',
  'sheet.command.set-horizontal-text-align': '水平对齐',
  'sheet.command.set-vertical-text-align': '垂直对齐',
  'sheet.command.set-text-wrap': '自动换行',
  'sheet.command.set-text-rotation': '文字方向',
  'sheet.command.add-worksheet-merge': '合并单元格',
  'sheet.command.numfmt.set.percent': '百分比',
  'sheet.command.numfmt.set.currency': '货币',
  'sheet.command.numfmt.add.decimal.command': '增加小数位',
  'sheet.command.numfmt.subtract.decimal.command': '减少小数位',
  'base-ui.operation.toggle-shortcut-panel': '快捷键',
  'sheet.command.toggle-gridlines': '网格线',
};

/** The controls that carry no command, by where they stand. A later name takes the place of an earlier one. */
const PLACES: Readonly<Record<string, string>> = {
  '[data-u-comp=defined-name] input': '名称框',
  '[data-u-comp=sheet-bar-append-button]': '新建工作表',
  '[aria-haspopup] > [data-u-comp=sheet-bar-append-button]': '全部工作表',
  '[data-u-comp=slide-tab-bar]': '工作表',
  '[data-u-comp=sidebar]': '侧栏',
  'button:has(+ div > [role=track])': '缩小',
  'div:has(> [role=track]) + button': '放大',
  '[role=track]': '显示比例',
  '[role=track] a': '恢复到 100%',
  '[role=handle]': '显示比例',
};

/** Roles that the engine invented, with what they are. */
const ROLES: Readonly<Record<string, string>> = {
  '[role=track]': 'group',
  '[role=handle]': 'button',
};

/** Gives the engine's controls names that are heard, and roles that there are: now, and whenever it draws others. */
export function nameControls(container: HTMLElement): void {
  const each = (table: Readonly<Record<string, string>>, attribute: string) => {
    for (const [selector, value] of Object.entries(table)) {
      for (const control of container.querySelectorAll(selector)) control.setAttribute(attribute, value);
    }
  };
  const name = (): void => {
    for (const control of container.querySelectorAll('[data-u-command]')) {
      const label = COMMANDS[control.getAttribute('data-u-command') ?? ''];
      // The name of a list with a field is that of the field.
      if (label !== undefined) (control.querySelector('input') ?? control).setAttribute('aria-label', label);
    }
    each(PLACES, 'aria-label');
    each(ROLES, 'role');
  };
  name();
  new MutationObserver(name).observe(container, { childList: true, subtree: true });
}
