/** The requirement sets that the host claims, lower-case names as office.js keeps them. */
export function requirementSets(apiVersion: string): Readonly<Record<string, string>> {
  const minor = Number(apiVersion.split('.')[1] ?? '0');
  return {
    excelapi: apiVersion,
    // By this one office.js 1.1.110 knows what came after 1.15, as Excel on the web had it first: names of sheets changed.
    ...(minor >= 15 ? { excelapionline: '1.1' } : {}),
    sharedruntime: '1.1',
    delayforcelledit: '1.1',
    settings: '1.1',
    documentevents: '1.1',
    imagecoercion: '1.1',
    ribbonapi: '1.1',
    dialogapi: '1.1',
  };
}
