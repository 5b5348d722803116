/** What the pane can count on before it shows anything. */
export type HostState =
  | { readonly kind: 'ready' }
  /** office.js could not be loaded, or no Office program answers: a plain browser, a blocked network. */
  | { readonly kind: 'no-office' }
  | { readonly kind: 'not-excel' }
  /** An Excel without what this product needs. */
  | { readonly kind: 'old-excel' };

/** The least that the product works with: Excel 2021, LTSC 2024, Microsoft 365, the web, Mac. */
const LEAST = '1.9';

/** After so long a person is to be told that it takes long. */
const SLOW_MS = 10_000;

/**
 * Waits for Excel to say that it is there, as long as it takes: what Excel needs for it can come slowly, from a far server
 * (office-js #739). Never rejects.
 * @param onSlow called once, where it takes longer than people expect
 */
export async function whenReady(onSlow: () => void, patience: number = SLOW_MS): Promise<HostState> {
  if (!hasOffice()) return { kind: 'no-office' };
  const timer = setTimeout(onSlow, patience);
  const info = await Office.onReady();
  clearTimeout(timer);
  // Where no Office program answers: a plain browser. The types don't tell.
  if (!(info.host as Office.HostType | null | undefined)) return { kind: 'no-office' };
  if (info.host !== Office.HostType.Excel) return { kind: 'not-excel' };
  return supports(LEAST) ? { kind: 'ready' } : { kind: 'old-excel' };
}

/** Whether this Excel has the version of its JavaScript interface ("1.18"). */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Whether pane and ribbon buttons share one page, which then also can open the pane. */
export function hasSharedRuntime(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

/** What Excel hands to a ribbon button's function; until `completed` it keeps the buttons grey. */
export interface ButtonPress {
  completed(): void;
}

/** Whether office.js is on this page, whatever program it belongs to. */
export const hasOffice = (): boolean => typeof Office !== 'undefined';

/** Tells Excel which function belongs to the button of this name in the manifest. */
export function onButton(name: string, answer: (press: ButtonPress) => void): void {
  Office.actions.associate(name, answer);
}

let opening: Promise<void> | null = null;

/**
 * Opens the pane, where Excel can be asked to; one request at a time: a second one before the first is done gives two panes
 * or dead buttons (office-js #1007, #1278, #3224). Returns whether it did.
 */
export async function openPane(): Promise<boolean> {
  if (!hasSharedRuntime()) return false;
  opening ??= Office.addin.showAsTaskpane().finally(() => {
    opening = null;
  });
  await opening;
  return true;
}

/** The language of Excel's own menus, as far as the product speaks it. */
export function hostLocale(): 'zh-CN' | 'en-US' {
  return /^zh\b/i.test(Office.context.displayLanguage) ? 'zh-CN' : 'en-US';
}

export interface HostTheme {
  readonly dark: boolean;
  /** The pane's own background in the host, #RRGGBB; null where the host does not say. */
  readonly background: string | null;
}

/** How the host looks. High contrast is the browser's to say (the media feature forced-colors). */
export function hostTheme(): HostTheme {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor ?? null;
  return { dark: theme?.isDarkTheme ?? isDark(background), background };
}

function isDark(color: string | null): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? '');
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.299 * (red ?? 255) + 0.587 * (green ?? 255) + 0.114 * (blue ?? 255) < 128;
}
