import type { SheetKey } from '../sheets/index';

/** Something that happened while the script wrote, and that the lead is told: what, where, and what to do next. */
export type Incident =
  /** People's cell that a misplaced write had hit was put back; both values are told. */
  | {
      readonly kind: 'putBack';
      readonly sheet: SheetKey;
      readonly cell: string;
      readonly header: string;
      readonly ours: string;
      readonly theirs: string;
    }
  /** Google refused to write this row twice: it is set aside, the others are written. */
  | { readonly kind: 'setAside'; readonly sheet: SheetKey; readonly row: string; readonly why: string }
  /** A tab of the script's that was gone was made anew. */
  | { readonly kind: 'tabMade'; readonly sheet: SheetKey }
  /** A decision was not carried out, since somebody changed its cell meanwhile. */
  | { readonly kind: 'voided'; readonly sheet: SheetKey; readonly row: string }
  /** A header stands twice: nothing was written into that sheet. */
  | { readonly kind: 'columnTwice'; readonly sheet: SheetKey; readonly header: string }
  /** The sheet went on moving while the script tried to write: the next run goes on. */
  | { readonly kind: 'restless'; readonly sheet: SheetKey };
