import { parseColor } from '../../model/color';
import type { RuleFormat } from '../../model/sheet-model';
import { conditionalRuleBuilderClass, rangeClass } from './classes';
import { ConditionalRule, ruleHandle } from './conditional-rule';
import { fail, sheetOf } from './cores';
import { constantName } from './enums';
import type { Calls } from './handle';
import { gives } from './handle';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type GoogleRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;

type Methods =
  | 'build'
  | 'setBackground'
  | 'setBold'
  | 'setFontColor'
  | 'setGradientMaxpoint'
  | 'setGradientMaxpointWithValue'
  | 'setGradientMidpointWithValue'
  | 'setGradientMinpoint'
  | 'setGradientMinpointWithValue'
  | 'setItalic'
  | 'setRanges'
  | 'setStrikethrough'
  | 'setUnderline';

/** Makes a rule: where it applies and how cells look. When it applies is said in conditional-rule-criteria.ts. */
export class ConditionalRuleBuilder extends ConditionalRule implements Pick<GoogleBuilder, Methods> {
  static override readonly calls: Calls<GoogleBuilder, Methods | keyof typeof ConditionalRule.calls> = {
    ...ConditionalRule.calls,
    build: gives(),
    setBackground: gives('text?'),
    setBold: gives('Boolean?'),
    setFontColor: gives('text?'),
    setGradientMaxpoint: gives('text'),
    setGradientMaxpointWithValue: gives('text,InterpolationType,String'),
    setGradientMidpointWithValue: gives('text,InterpolationType,String'),
    setGradientMinpoint: gives('text'),
    setGradientMinpointWithValue: gives('text,InterpolationType,String'),
    setItalic: gives('Boolean?'),
    setRanges: gives('Range[]'),
    setStrikethrough: gives('Boolean?'),
    setUnderline: gives('Boolean?'),
  };

  private get self(): GoogleBuilder {
    return conditionalRuleBuilderClass.handle(this.core);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#build() */
  build(): GoogleRule {
    const { rule, on } = this.core;
    // Both sentences are unverified.
    if (rule.ranges.length === 0) fail(this.core, 'Conditional format rule must have at least one range.');
    if (!rule.gradient && !rule.condition?.criterion) fail(this.core, 'Conditional format rule must have a condition.');
    return ruleHandle(this.core, rule, on);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setRanges(Range) */
  setRanges(ranges: GoogleAppsScript.Spreadsheet.Range[]): GoogleBuilder {
    const cores = ranges.flatMap((range) => rangeClass.coreOf(range) ?? []);
    const [first] = cores;
    if (first && cores.some((core) => core.sheet !== first.sheet)) {
      // The sentence is unverified.
      fail(this.core, 'All ranges of a conditional format rule must be on the same sheet.');
    }
    this.core.on = first && sheetOf(first, first.sheet);
    this.core.rule = { ...this.core.rule, ranges: cores.map((core) => core.area) };
    return this.self;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setBackground(String) */
  setBackground(color: string | null): GoogleBuilder {
    return this.look('background', this.color(color));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setFontColor(String) */
  setFontColor(color: string | null): GoogleBuilder {
    return this.look('fontColor', this.color(color));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setBold(Boolean) */
  setBold(bold: boolean | null): GoogleBuilder {
    return this.look('bold', bold);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setItalic(Boolean) */
  setItalic(italic: boolean | null): GoogleBuilder {
    return this.look('italic', italic);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setStrikethrough(Boolean) */
  setStrikethrough(strikethrough: boolean | null): GoogleBuilder {
    return this.look('strikethrough', strikethrough);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setUnderline(Boolean) */
  setUnderline(underline: boolean | null): GoogleBuilder {
    return this.look('underline', underline);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setGradientMaxpoint(String) */
  setGradientMaxpoint(color: string): GoogleBuilder {
    return this.point('max', color, 'MAX', '');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setGradientMaxpointWithValue(String,InterpolationType,String) */
  setGradientMaxpointWithValue(color: string, type: InterpolationType, value: string): GoogleBuilder {
    return this.point('max', color, constantName(type), value);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setGradientMidpointWithValue(String,InterpolationType,String) */
  setGradientMidpointWithValue(color: string, type: InterpolationType, value: string): GoogleBuilder {
    return this.point('mid', color, constantName(type), value);
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setGradientMinpoint(String) */
  setGradientMinpoint(color: string): GoogleBuilder {
    return this.point('min', color, 'MIN', '');
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder#setGradientMinpointWithValue(String,InterpolationType,String) */
  setGradientMinpointWithValue(color: string, type: InterpolationType, value: string): GoogleBuilder {
    return this.point('min', color, constantName(type), value);
  }

  private color(color: string | null): string | null {
    return color === null || color === '' ? null : (parseColor(color) ?? fail(this.core, 'Invalid argument: color'));
  }

  private look<K extends keyof RuleFormat>(name: K, value: RuleFormat[K] | null): GoogleBuilder {
    const { criterion = '', values = [], format = {} } = this.core.rule.condition ?? {};
    const { [name]: _before, ...others } = format;
    const changed: RuleFormat = value === null ? others : { ...others, [name]: value };
    this.core.rule = { ...this.core.rule, condition: { criterion, values, format: changed } };
    return this.self;
  }

  private point(which: 'min' | 'mid' | 'max', color: string, type: string, value: string): GoogleBuilder {
    const { condition: _condition, ...rule } = this.core.rule;
    const hex = parseColor(color) ?? fail(this.core, 'Invalid argument: color');
    this.core.rule = { ...rule, gradient: { ...rule.gradient, [which]: { color: hex, type, value: String(value) } } };
    return this.self;
  }
}
