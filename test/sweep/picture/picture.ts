import type { SheetKey } from '../../../src/sheets/index';

/** A row as it stands, by column; a day as `YYYY-MM-DD`, an instant as no more than that it is there. */
export interface PictureRow {
  readonly sheet: SheetKey;
  /** 1-based, as it stands now. */
  readonly row: number;
  /** What makes it the row it is, wherever it stands: what people or the script wrote there for good; '' for none. */
  readonly identity: string;
  /** By column key, further columns by their header. */
  readonly cells: Readonly<Record<string, string>>;
}

/** A mail in 邮件记录. */
export interface LedgerLine {
  readonly key: string;
  readonly to: string;
  readonly subject: string;
  readonly state: 'queued' | 'sent' | 'doubt' | 'dropped' | '';
  /** What it tells, each by a name that does not depend on the numbers that the run gave. */
  readonly tokens: readonly string[];
}

/** An ask whose answer cell is shut for somebody who is asked: `who sheet!cell`. */
export type ShutAsk = string;

/** The rows of the sheets. */
export type Rows = Readonly<Partial<Record<SheetKey, readonly PictureRow[]>>>;

/** The pages of a log. */
export interface Pages {
  readonly log: SheetKey;
  /** How many older ones there are. */
  readonly older: number;
  /** Those that were being filled when a run broke off. */
  readonly coming: number;
  /** Asks that are open on an older page and do not stand on the present one. */
  readonly left: readonly string[];
}

/** All that invariants look at. */
export interface Picture {
  readonly rows: Readonly<Record<SheetKey, readonly PictureRow[]>>;
  /** Sheets whose tab is gone. */
  readonly missing: readonly SheetKey[];
  readonly ledger: readonly LedgerLine[];
  /** Mails that went out since the world began. */
  readonly mails: readonly {
    readonly to: string;
    readonly subject: string;
    /** Of all that stands in it. */
    readonly sign: string;
    readonly day: string;
  }[];
  /** `handler owner`, sorted. */
  readonly triggers: readonly string[];
  /** Bytes by property. */
  readonly properties: Readonly<Record<string, number>>;
  readonly shut: readonly ShutAsk[];
  readonly pages: readonly Pages[];
  /** Executions that broke since the world began, but for the one that was struck. */
  readonly broken: readonly string[];
  /** Whether the first execution of the job came to its end. */
  readonly finished: boolean;
  /** Everything that anybody was told: alerts, thrown messages, mails to the lead, the pages 开始 and 校验结果. */
  readonly said: readonly string[];
}
