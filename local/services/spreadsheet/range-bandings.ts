import { applyBanding, bandingsOf } from './band';
import type { Calls } from './handle';
import { makes, reads } from './handle';
import { type GoogleRange, RangePart } from './range-part';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;
type Theme = GoogleAppsScript.Spreadsheet.BandingTheme;
type Methods = 'applyRowBanding' | 'applyColumnBanding' | 'getBandings';

const forms = ['', 'BandingTheme', 'BandingTheme,Boolean,Boolean'] as const;

/** Alternating colours. */
export class RangeBandings extends RangePart implements Pick<GoogleRange, Methods> {
  static readonly calls: Calls<GoogleRange, Methods> = {
    applyRowBanding: makes(...forms),
    applyColumnBanding: makes(...forms),
    getBandings: reads(),
  };

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#applyRowBanding() */
  applyRowBanding(theme?: Theme, showHeader?: boolean, showFooter?: boolean): GoogleBanding {
    return applyBanding(this.core, 'rows', theme, showHeader, showFooter);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#applyColumnBanding() */
  applyColumnBanding(theme?: Theme, showHeader?: boolean, showFooter?: boolean): GoogleBanding {
    return applyBanding(this.core, 'columns', theme, showHeader, showFooter);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/range#getBandings() */
  getBandings(): GoogleBanding[] {
    return bandingsOf(this.core, this.core.area);
  }
}
