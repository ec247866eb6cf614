import type { Area } from './area';

/** A criterion's argument: a plain value, a day (as a serial number), or a range of the same book. */
export type CriterionValue =
  | string
  | number
  | boolean
  | { serial: number }
  | { relativeDate: string }
  | { sheetId: number; area: Area };

/** A data validation rule. Shared between cells and never changed in place. */
export interface ValidationModel {
  readonly criterion: string;
  readonly values: readonly CriterionValue[];
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}
