/** A sheet's page set-up, in Excel's words; margins in points. */
export interface PageLayout {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  /** As Excel keeps it: a scale, or pages to fit; `{ scale: 100 }` at first. */
  readonly zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: string;
  readonly printComments: string;
  readonly printErrors: string;
  readonly firstPageNumber: number | '';
  /** A1 addresses without the sheet's name, several with commas; '' for none. */
  readonly printArea: string;
  /** `1:3`, or ''. */
  readonly titleRows: string;
  /** `A:B`, or ''. */
  readonly titleColumns: string;
}

export const defaultPage: PageLayout = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  firstPageNumber: '',
  printArea: '',
  titleRows: '',
  titleColumns: '',
};
