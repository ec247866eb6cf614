import type { SheetKey } from '../sheets/index';

/** What is remembered between runs, a property each, so that nobody writes back what he did not change. */
export type Matter = 'file' | 'schedule' | 'edge' | 'counters' | 'notes' | 'journal';

/** Something that happened while the script worked, and that the lead is told: what, where, and what to do next. */
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
  /** Blocks of the script's that a broken-off run had left in rows of others stand with their own rows again. */
  | { readonly kind: 'movedBack'; readonly sheet: SheetKey; readonly rows: string }
  /** What the script had written in this row was overwritten, and stands nowhere. */
  | { readonly kind: 'recordLost'; readonly sheet: SheetKey; readonly row: string; readonly cell: string }
  /** What stands here bears the name of a row that is gone. */
  | {
      readonly kind: 'stampAstray';
      readonly sheet: SheetKey;
      readonly row: string;
      readonly cell: string;
      readonly header: string;
    }
  /** A run was broken off while somebody moved columns: what it wrote stands in other columns. */
  | { readonly kind: 'columnsAstray'; readonly sheet: SheetKey }
  /** What was decided for another row may have hit this cell of people; what it held nobody knows. */
  | {
      readonly kind: 'maybeHit';
      readonly sheet: SheetKey;
      readonly cell: string;
      readonly header: string;
      readonly ours: string;
      readonly row: string;
    }
  /** Somebody typed into the very cell while it was written. */
  | {
      readonly kind: 'typedOver';
      readonly sheet: SheetKey;
      readonly row: string;
      readonly header: string;
      readonly ours: string;
      readonly theirs: string;
    }
  /** Google refused to write this row twice: it is set aside, the others are written. */
  | { readonly kind: 'setAside'; readonly sheet: SheetKey; readonly row: string; readonly why: string }
  /** A tab of the script's that was gone was made anew. */
  | { readonly kind: 'tabMade'; readonly sheet: SheetKey }
  /** A tab that people fill is gone: the runs go on without it. */
  | { readonly kind: 'tabGone'; readonly sheet: SheetKey }
  /** A decision was not carried out, since somebody changed its cell meanwhile. */
  | { readonly kind: 'voided'; readonly sheet: SheetKey; readonly row: string }
  /** A header stands twice: nothing was written into that sheet. */
  | { readonly kind: 'columnTwice'; readonly sheet: SheetKey; readonly header: string }
  /** A header that rows cannot do without is gone: nothing was written into that sheet. */
  | { readonly kind: 'columnGone'; readonly sheet: SheetKey; readonly header: string }
  /** The sheet went on moving while the script tried to write: the next run goes on. */
  | { readonly kind: 'restless'; readonly sheet: SheetKey }
  /** A row that something was to be written into is gone. */
  | { readonly kind: 'rowLost'; readonly sheet: SheetKey; readonly row: string }
  /** Rows of 邮件记录 are gone: what was told cannot be known any more. */
  | { readonly kind: 'ledgerLost'; readonly mails: number }
  /** Something remembered could not be read and was made anew from the sheets. */
  | { readonly kind: 'memoryLost'; readonly matter: Matter }
  /** Nobody knows whether this mail went. */
  | { readonly kind: 'doubt'; readonly to: string; readonly subject: string }
  /** A run broke off; the next one goes on. */
  | { readonly kind: 'failed'; readonly why: string }
  /** A full log has begun a new page; the old one stands under this name. */
  | {
      readonly kind: 'newPage';
      readonly sheet: SheetKey;
      readonly tab: string;
      readonly rows: number;
      readonly carried: number;
    }
  /** Typed into a page in the moment in which it was closed, and not taken over into the new one. */
  | {
      readonly kind: 'leftBehind';
      readonly sheet: SheetKey;
      readonly row: string;
      readonly header: string;
      readonly typed: string;
      readonly tab: string;
    }
  /** More happened than is kept. */
  | { readonly kind: 'more'; readonly count: number };
