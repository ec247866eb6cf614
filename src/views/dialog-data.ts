import type { Choice } from '../sheets/choices';

/** What the wizard's page starts from. */
export interface WizardData {
  readonly language: Choice<'language'>;
  readonly today: string;
  readonly lead: { readonly name: string; readonly address: string };
  readonly scenarios: readonly {
    readonly key: string;
    readonly level: Choice<'level'>;
    readonly matrixOf: Choice<'matrixOf'>;
    /** By language: the wizard changes its words at once when another language is chosen. */
    readonly words: Readonly<
      Record<
        Choice<'language'>,
        {
          readonly label: string;
          readonly name: string;
          readonly about: string;
          readonly departments: readonly string[];
        }
      >
    >;
  }[];
}

/** What the wizard's page sends to `createCollaboration`. */
export interface WizardForm {
  readonly language: Choice<'language'>;
  /** A scenario's key, or `blank`. */
  readonly scenario: string;
  readonly name: string;
  readonly level: Choice<'level'>;
  /** `YYYY-MM-DD`. */
  readonly startDay: string;
  readonly matrixOf: Choice<'matrixOf'>;
  readonly lead: { readonly name: string; readonly address: string };
  /** In the order in which they shall stand in the workbook. */
  readonly departments: readonly {
    readonly name: string;
    readonly contact: string;
    readonly address: string;
    /**
     * Which of the scenario's departments this was before it was renamed or moved, counted from 0, so that its example
     * rows follow it; null for one of the user's own.
     */
    readonly from: number | null;
  }[];
  /** Whether to fill in the scenario's example tasks, nodes and letters. */
  readonly examples: boolean;
  /** Whether to share the file with everybody of 职责表 who fills in something. */
  readonly share: boolean;
}

/**
 * What the server answers to a dialog: done with what to do next, or what is wrong, field by field. A field is named by
 * its path in what was sent (`name`, `lead.address`, `departments.0.name`); any other name is shown for the whole form.
 */
export type DialogAnswer =
  | { readonly ok: true; readonly next: readonly string[] }
  | { readonly ok: false; readonly errors: readonly { readonly field: string; readonly sentence: string }[] };

/** One finding as the sidebar shows it; `jump` is what `jumpTo` takes. */
export interface FindingLine {
  readonly severity: Choice<'severity'>;
  readonly sheet: string;
  readonly cell: string;
  readonly sentence: string;
  readonly remedy: string;
  readonly jump: { readonly sheetId: number; readonly a1: string };
}

export interface PreviewData {
  readonly mails: readonly {
    readonly to: string;
    readonly name: string;
    readonly subject: string;
    readonly parts: readonly string[];
  }[];
  /** People with nothing to be told. */
  readonly nothingFor: readonly string[];
  readonly quota: number;
}

export interface StatusData {
  /** Label and state, in the order shown. */
  readonly lines: readonly {
    readonly label: string;
    readonly state: string;
    readonly tone: 'good' | 'attention' | 'plain';
  }[];
  readonly doubtful: readonly { readonly key: string; readonly to: string; readonly subject: string }[];
  /** What happened while the script worked, the latest first. */
  readonly incidents: readonly { readonly at: string; readonly what: string; readonly next: string }[];
}

export interface AboutData {
  readonly version: string;
}
