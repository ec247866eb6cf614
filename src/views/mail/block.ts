/** How a label is coloured; the word beside it says the same. */
export type Tone = 'late' | 'soon' | 'good' | 'plain';

export interface Label {
  readonly tone: Tone;
  readonly text: string;
}

/** One labelled value of an item. */
export interface Fact {
  readonly label: string;
  readonly value: string;
  /** Makes the value a link. */
  readonly link?: string;
  /** What the reader must not miss. */
  readonly strong?: boolean;
  /** Long: on a line of its own even where facts share a line. */
  readonly long?: boolean;
}

/** One thing told: a task, a finding, a mail. */
export interface Item {
  /** The id or cell by which it is found when a link has become stale. */
  readonly code: string;
  readonly title: string;
  readonly link?: string;
  readonly labels: readonly Label[];
  readonly facts: readonly Fact[];
}

/**
 * What a section is made of. Both forms of a mail, HTML and plain text, are drawn from these, so neither can hold a
 * fact that the other lacks. `total` counts all rows, shown or not.
 */
export type Block =
  | { readonly kind: 'lines'; readonly lines: readonly string[]; readonly strong?: boolean }
  | {
      readonly kind: 'items';
      readonly title?: string;
      readonly note?: string;
      readonly rows: readonly Item[];
      readonly total: number;
      /** Facts in one running line instead of a line each. */
      readonly brief?: boolean;
    }
  | {
      readonly kind: 'grid';
      readonly title: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly total: number;
    };

/** A part of a mail under its own heading. */
export interface Section {
  /** Its place in the order of pressing. */
  readonly place: string;
  readonly title: string;
  readonly tone: Tone;
  /** How many things it tells, shown beside the title; null where a number says nothing. */
  readonly count: number | null;
  readonly blocks: readonly Block[];
  /** What the subject says of it; sections of one topic are said once, by the most pressing. */
  readonly brief: string;
  readonly topic: string;
  /** Why this person receives it. */
  readonly why: string;
}

/** How many rows of a list are not shown. */
export const hiddenOf = (block: Exclude<Block, { readonly kind: 'lines' }>): number => block.total - block.rows.length;
