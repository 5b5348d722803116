import { yearToPropose } from '../../port/chosenYear';
import type { UserSettings } from '../../port/WorkbookPort';
import { profiles, type ProfileId } from '../../core/rules/profiles';
import { defaultStandard, standardById } from '../../core/standards';
import type { Locale } from '../../core/words/Words';
import { IDLE } from './Job';
import type { PaneState } from './PaneState';

function isProfile(id: string | undefined): id is ProfileId {
  return id !== undefined && id in profiles;
}

/**
 * The pane as it opens: what this person chose last, else the language of Excel and the year that is budgeted now.
 */
export function initialState(remembered: UserSettings, hostLocale: Locale, today: Date): PaneState {
  return {
    tab: 'insert',
    page: 'tabs',
    settings: {
      locale: remembered.locale ?? hostLocale,
      profile: isProfile(remembered.profile) ? remembered.profile : 'self-check',
      grading: remembered.grading === 'strict' ? 'strict' : 'usual',
      keepsMarks: remembered.marks === 'kept',
    },
    book: null,
    freshness: 'fresh',
    activeSheet: null,
    hintSeen: remembered.hintSeen === 'yes',
    lastWrite: null,
    selection: null,
    rows: { busy: false, pasted: '', notice: null, problem: null, repairs: { rows: [], labels: [] } },
    insert: {
      form: {
        standard: standardById(remembered.standard ?? '')?.id ?? defaultStandard.id,
        year: String(yearToPropose(remembered.year, today)),
        department: remembered.department ?? '',
        implementingUnit: remembered.implementingUnit ?? '',
        names: '',
        count: '1',
        lock: false,
      },
      job: IDLE,
      notice: null,
      followed: false,
    },
    check: {
      asked: false,
      job: IDLE,
      findings: [],
      hintsLeftOut: 0,
      unfilled: [],
      ignores: [],
      only: [],
      grouping: 'place',
      search: null,
      done: new Set(),
      undoneOnly: false,
      thisSheetOnly: false,
      onlySheets: null,
      order: [],
      closed: [],
      chosen: null,
      view: 'list',
      fixRule: null,
      marks: { kind: 'none' },
      notice: null,
      problem: null,
      files: null,
      otherFiles: [],
      around: null,
      moreRows: false,
    },
    totals: {
      asked: false,
      job: IDLE,
      written: null,
      problem: null,
      decisions: {},
      groupBy: null,
      chart: null,
      withBook: false,
      chartRefused: false,
      roll: '',
      around: null,
    },
  };
}
