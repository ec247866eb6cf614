import type { GradientPoint } from '../../model/sheet-model';
import type { ConditionalRuleCore } from './conditional-rule';
import { constant } from './enums';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleGradient = GoogleAppsScript.Spreadsheet.GradientCondition;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;
type Methods =
  | 'getMaxColor'
  | 'getMaxType'
  | 'getMaxValue'
  | 'getMidColor'
  | 'getMidType'
  | 'getMidValue'
  | 'getMinColor'
  | 'getMinType'
  | 'getMinValue';

/** A rule whose colour runs from one value to another. A point that was not set reads '' and null [R]. */
export class GradientCondition implements Pick<GoogleGradient, Methods> {
  static readonly calls: Calls<GoogleGradient, Methods> = {
    getMaxColor: gives(),
    getMaxType: gives(),
    getMaxValue: gives(),
    getMidColor: gives(),
    getMidType: gives(),
    getMidValue: gives(),
    getMinColor: gives(),
    getMinType: gives(),
    getMinValue: gives(),
  };
  private readonly core: ConditionalRuleCore;

  constructor(core: ConditionalRuleCore) {
    this.core = core;
  }

  private point(which: 'min' | 'mid' | 'max'): GradientPoint | undefined {
    return this.core.rule.gradient?.[which];
  }

  private type(which: 'min' | 'mid' | 'max'): InterpolationType | null {
    const point = this.point(which);
    return point ? constant('InterpolationType', point.type) : null;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMaxColor() */
  getMaxColor(): string {
    return this.point('max')?.color ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMaxType() */
  getMaxType(): InterpolationType | null {
    return this.type('max');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMaxValue() */
  getMaxValue(): string {
    return this.point('max')?.value ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMidColor() */
  getMidColor(): string {
    return this.point('mid')?.color ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMidType() */
  getMidType(): InterpolationType | null {
    return this.type('mid');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMidValue() */
  getMidValue(): string {
    return this.point('mid')?.value ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMinColor() */
  getMinColor(): string {
    return this.point('min')?.color ?? '';
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMinType() */
  getMinType(): InterpolationType | null {
    return this.type('min');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition#getMinValue() */
  getMinValue(): string {
    return this.point('min')?.value ?? '';
  }
}
