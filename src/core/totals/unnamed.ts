/** What stands in place of a project's name where there is none: it was left blank, or it was not read. */
export function unnamed(isUnread: boolean): string {
  return isUnread ? '没有读出项目名称' : '未填项目名称';
}
