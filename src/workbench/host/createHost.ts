import type { CellArea } from '../../core/grid/address';
import { workbookObject } from './members/workbook';
import { createServices } from './members/services';
import type { PaneState } from './members/services';
import { guardVersion } from './members/requirementSets';
import type { RangeTarget, Session } from './members/Session';
import { isClosed } from './members/guards';
import { notify, notifyChanged, notifyRenamed } from './members/notify';
import { createTroubles } from './members/troubles';
import type { Troubles } from './members/troubles';
import { createEventQueue } from './protocol/eventQueue';
import type { EventListener } from './protocol/eventQueue';
import { createFaults } from './protocol/faults';
import type { Faults } from './protocol/faults';
import { processRequest } from './protocol/processRequest';
import { createReferences } from './protocol/references';
import { mostBytes, refusalOfSize, withinLimit } from './protocol/sizeLimit';
import { actionTypes, eventTypes, requestFlags } from './protocol/wire';
import type { RequestBody, ResponseBody } from './protocol/wire';
import { localAddress } from './workbook/areas';
import { createUniverWorkbook } from './univer/createUniverWorkbook';
import type { UniverWorkbookOptions } from './univer/createUniverWorkbook';
import { createUndoRecord } from './workbook/undoRecord';
import type { UndoKind, UndoRecord } from './workbook/undoRecord';
import type { UserEvent, Workbook } from './workbook/Workbook';

export interface HostOptions {
  /**
   * The ExcelApi version to play: '1.15' unless told, the newest that office.js 1.1.110 has members of; '1.14' is Excel
   * 2021.
   */
  readonly apiVersion?: string;
  /** 'zh-CN' unless told. */
  readonly displayLanguage?: string;
  /** How this Excel undoes what an add-in wrote: Microsoft 365 unless told. */
  readonly undo?: UndoKind;
  /** Whether charts can be added; yes unless told. The workbench's grid draws none. */
  readonly showsCharts?: boolean;
  /** The file locks the structure of the workbook. */
  readonly structureProtected?: boolean;
  /** How many bytes a request and an answer may have: 5 MB unless told, as in Excel on the web. */
  readonly payloadLimit?: number;
  /** The add-in asks to show its pane, or to hide it. */
  readonly onPaneState?: (state: PaneState) => void;
}

/** An Excel for office.js: takes its requests, answers them from a workbook, and tells what happens in it. */
export interface Host {
  readonly workbook: Workbook;
  readonly apiVersion: string;
  readonly displayLanguage: string;
  /** @param flags office.js's own: whether the request may wait until nobody is typing in a cell any more */
  readonly process: (request: RequestBody, flags?: number) => Promise<ResponseBody>;
  /** Events for office.js, after the answer of the request that caused them. */
  readonly listen: (listener: EventListener) => () => void;
  /** What the person selected, for the classic documentSelectionChanged. */
  readonly listenSelection: (listener: () => void) => () => void;
  readonly faults: Faults;
  /** True where no sheet can be added or deleted. */
  readonly structureProtected: () => boolean;
  /** True where the protection of a sheet keeps something in an area as it is. */
  readonly isLocked: (sheetId: string, area: CellArea) => boolean;
  /** True where a sheet is protected and does not allow something (allowFormatCells …) all the same; null: anything. */
  readonly isRefused: (sheetId: string, option: string | null) => boolean;
  /** What Excel itself has trouble with: change it at any time. */
  readonly troubles: Troubles;
  /** What Ctrl+Z would take back, the last step last. */
  readonly undoSteps: UndoRecord['steps'];
  /**
   * Round trips since the start: one `context.sync()` with something to do is one. What office.js sends by itself (giving
   * back references when an Excel.run ends, reporting at start-up) is not counted: nobody waits for it.
   */
  readonly requestCount: () => number;
  readonly dispose: () => void;
}

function reportUser(session: Session, event: UserEvent, selected: () => void): void {
  switch (event.kind) {
    case 'changed':
      notifyChanged(session, event.sheetId, event.area, event.change, 'Unknown');
      break;
    case 'selected':
      notify(session, eventTypes.selectionChanged, event.sheetId, {
        worksheetId: event.sheetId,
        address: localAddress(event.area),
      });
      selected();
      break;
    case 'activated':
      if (event.previousId !== null) {
        notify(session, eventTypes.deactivated, event.previousId, { worksheetId: event.previousId });
      }
      notify(session, eventTypes.activated, event.sheetId, { worksheetId: event.sheetId });
      break;
    case 'renamed':
      notifyRenamed(session, event.sheetId, event.before, event.after);
      break;
    case 'added':
      notify(session, eventTypes.added, event.sheetId, { worksheetId: event.sheetId, source: 'Local' });
      break;
    case 'deleted':
      notify(session, eventTypes.deleted, event.sheetId, { worksheetId: event.sheetId, source: 'Local' });
      break;
  }
}

const isRange = (target: Partial<RangeTarget>): target is RangeTarget => target.area !== undefined;

const housekeeping = new Set(['_RemoveReference', 'NotifyActionHandlerReady']);

function isHousekeeping({ Actions: actions }: RequestBody): boolean {
  const others = actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return others.length > 0 && others.every((action) => housekeeping.has(action.Name));
}

/** A host over any workbook; requests are answered one after the other. */
function hostOver(workbook: Workbook, options: HostOptions = {}): Host {
  const apiVersion = options.apiVersion ?? '1.15';
  const most = options.payloadLimit ?? mostBytes;
  const events = createEventQueue();
  const references = createReferences();
  const faults = createFaults();
  const selectionListeners = new Set<() => void>();
  const session: Session = {
    workbook,
    events,
    enableEvents: true,
    calculationMode: 'Automatic',
    structureProtected: options.structureProtected ?? false,
    showsCharts: options.showsCharts ?? true,
    troubles: createTroubles(),
    registered: new Map(),
    eventAreas: new Map(),
    // Ranges of several areas are kept too; they stay where they were.
    keptRanges: () => (references.targets() as Partial<RangeTarget>[]).filter(isRange),
  };
  const root = workbookObject(session);
  const service = createServices((state) => options.onPaneState?.(state));
  const undo = createUndoRecord(workbook, options.undo ?? '365');
  const stopListening = workbook.listen((event) => {
    undo.afterPerson(event);
    reportUser(session, event, () => {
      for (const listener of selectionListeners) listener();
    });
  });
  let last: Promise<unknown> = Promise.resolve();
  let requests = 0;

  const answer = async (request: RequestBody): Promise<ResponseBody> => {
    const tooLarge = refusalOfSize(request, most);
    if (tooLarge) return tooLarge;
    const counts = !isHousekeeping(request);
    if (counts) {
      requests += 1;
      faults.beginRequest();
    }
    events.hold();
    try {
      const answered = await processRequest(request, {
        root,
        service,
        references,
        beforeAction: (action, index) => {
          if (counts) faults.beforeAction(action, index);
        },
        guard: (type, member) => {
          guardVersion(apiVersion, type, member);
          faults.guardMember(type, member);
        },
        settle: workbook.settle,
      });
      undo.afterRequest(request);
      return withinLimit(answered, most);
    } finally {
      setTimeout(events.release);
    }
  };

  return {
    workbook,
    apiVersion,
    displayLanguage: options.displayLanguage ?? 'zh-CN',
    process: async (request, flags = 0) => {
      if (flags & requestFlags.delayForCellEdit) await faults.whenEdited();
      const next = last.then(() => answer(request));
      last = next.catch(() => undefined);
      return next;
    },
    listen: events.listen,
    listenSelection: (listener) => {
      selectionListeners.add(listener);
      return () => {
        selectionListeners.delete(listener);
      };
    },
    faults,
    structureProtected: () => session.structureProtected,
    isLocked: (sheetId, area) => {
      const sheet = workbook.sheet(sheetId);
      return sheet ? isClosed({ sheet, area }) : false;
    },
    isRefused: (sheetId, option) => {
      const protection = workbook.sheet(sheetId)?.extras().protection;
      return protection?.protected === true && (option === null || protection.options[option] !== true);
    },
    troubles: session.troubles,
    undoSteps: undo.steps,
    requestCount: () => requests,
    dispose: stopListening,
  };
}

/**
 * A host over the workbook that is open in Univer: hand it the facade, in the page or in Node.
 * Dispose it before Univer is disposed.
 */
export function createHost(univer: UniverWorkbookOptions, options: HostOptions = {}): Host {
  const workbook = createUniverWorkbook(univer);
  const host = hostOver(workbook, options);
  return {
    ...host,
    dispose: () => {
      host.dispose();
      workbook.dispose();
    },
  };
}
