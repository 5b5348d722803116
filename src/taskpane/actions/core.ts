/**
 * The heavy part of the core: recognising and checking. A chunk of its own, so that the pane is drawn first; it is
 * fetched while the person looks at the pane, and is there when the first button is pressed.
 */
export const loadChecker = async () => {
  const [{ recogniseAll }, { checkTables }] = await Promise.all([
    import(/* webpackChunkName: "core" */ '../../core/table/recognise'),
    import(/* webpackChunkName: "core" */ '../../core/check/check'),
  ]);
  return { recogniseAll, checkTables };
};

export type Checker = Awaited<ReturnType<typeof loadChecker>>;

/** Laying out sheets, tables and summary. */
export const loadLayout = async () => {
  const [{ layOutTables }, { layOutSummary }] = await Promise.all([
    import(/* webpackChunkName: "layout" */ '../../core/layout/layOutTables'),
    import(/* webpackChunkName: "layout" */ '../../core/totals/layOutSummary'),
  ]);
  return { layOutTables, layOutSummary };
};
