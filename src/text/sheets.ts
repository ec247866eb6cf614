import type { Choice, ChoiceName } from '../sheets/choices';
import type { ColumnKey, SheetKey } from '../sheets/index';
import type { SettingKey } from '../sheets/setting-list';

/** The words of one column: its header, and the note on it that explains what goes there. */
export interface ColumnWords {
  readonly header: string;
  readonly note: string;
}

export type SheetWords = {
  readonly [K in SheetKey]: {
    /** The tab's name. */
    readonly name: string;
    readonly columns: { readonly [C in ColumnKey<K>]: ColumnWords };
    /** The note on headers that are not known beforehand: the matrix' departments. */
    readonly rest?: string;
  };
};

export type ChoiceWords = { readonly [N in ChoiceName]: { readonly [V in Choice<N>]: string } };

/** The words of one rule in 协作规则. */
export interface SettingWords {
  readonly rule: string;
  readonly unit: string;
  readonly meaning: string;
  /** Where the default comes from: a guide's step, or the field. */
  readonly source: string;
}

export type SettingsWords = { readonly [K in SettingKey]: SettingWords };
