import { AppActive } from './app-active';
import { AppBuilders } from './app-builders';
import {
  appClass,
  booleanConditionClass,
  colorBuilderClass,
  colorClass,
  conditionalRuleBuilderClass,
  conditionalRuleClass,
  dataValidationBuilderClass,
  dataValidationClass,
  gradientConditionClass,
  rangeClass,
  rgbColorClass,
  sheetClass,
  spreadsheetClass,
} from './classes';
import { Color, ColorBuilder, RgbColor } from './color';
import { BooleanCondition } from './conditional-condition';
import { GradientCondition } from './conditional-gradient';
import { ConditionalRule } from './conditional-rule';
import { ConditionalRuleBuilder } from './conditional-rule-builder';
import { ConditionalRuleCriteria } from './conditional-rule-criteria';
import { DataValidation } from './data-validation';
import { DataValidationBuilder } from './data-validation-builder';
import { RangeAddress } from './range-address';
import { RangeAlignment } from './range-alignment';
import { RangeBorders } from './range-borders';
import { RangeCells } from './range-cells';
import { RangeCheckboxes } from './range-checkboxes';
import { RangeClear } from './range-clear';
import { RangeColor } from './range-color';
import { RangeCopy } from './range-copy';
import { RangeFont } from './range-font';
import { RangeFormulas } from './range-formulas';
import { RangeMerge } from './range-merge';
import { RangeNavigation } from './range-navigation';
import { RangeNotes } from './range-notes';
import { RangeNumberFormat } from './range-number-format';
import { RangeOrder } from './range-order';
import { RangeValidation } from './range-validation';
import { RangeValues } from './range-values';
import { SheetCells } from './sheet-cells';
import { SheetConditionalRules } from './sheet-conditional-rules';
import { SheetFrozen } from './sheet-frozen';
import { SheetIdentity } from './sheet-identity';
import { SheetLines } from './sheet-lines';
import { SheetSizes } from './sheet-sizes';
import { SpreadsheetFile } from './spreadsheet-file';
import { SpreadsheetSheets } from './spreadsheet-sheets';
import { SpreadsheetTabs } from './spreadsheet-tabs';

/** Which file carries out which methods. */
appClass.emulate(AppActive, AppBuilders);
spreadsheetClass.emulate(SpreadsheetSheets);
spreadsheetClass.emulate(SpreadsheetFile, SpreadsheetTabs);
sheetClass.emulate(SheetIdentity, SheetCells);
sheetClass.emulate(SheetLines, SheetFrozen, SheetSizes, SheetConditionalRules);
rangeClass.emulate(RangeAddress, RangeValues);
rangeClass.emulate(RangeFormulas, RangeNotes, RangeNumberFormat, RangeColor, RangeFont, RangeAlignment, RangeBorders);
rangeClass.emulate(RangeClear, RangeCopy, RangeCells, RangeMerge, RangeOrder, RangeNavigation);
rangeClass.emulate(RangeValidation, RangeCheckboxes);
dataValidationClass.emulate(DataValidation);
dataValidationBuilderClass.emulate(DataValidationBuilder);
colorClass.emulate(Color);
colorBuilderClass.emulate(ColorBuilder);
rgbColorClass.emulate(RgbColor);
conditionalRuleClass.emulate(ConditionalRule);
conditionalRuleBuilderClass.emulate(ConditionalRuleBuilder, ConditionalRuleCriteria);
booleanConditionClass.emulate(BooleanCondition);
gradientConditionClass.emulate(GradientCondition);
