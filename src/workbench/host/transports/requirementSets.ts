/** The requirement sets that the host claims, lower-case names as office.js keeps them. */
export function requirementSets(apiVersion: string): Readonly<Record<string, string>> {
  return {
    excelapi: apiVersion,
    sharedruntime: '1.1',
    settings: '1.1',
    documentevents: '1.1',
    imagecoercion: '1.1',
    ribbonapi: '1.1',
    dialogapi: '1.1',
  };
}
