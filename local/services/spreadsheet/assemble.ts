import { AppActive } from './app-active';
import { AppBuilders } from './app-builders';
import { AppFiles } from './app-files';
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
  rangeListClass,
  rgbColorClass,
  richTextBuilderClass,
  richTextClass,
  sheetClass,
  spreadsheetClass,
  textFinderClass,
  textRotationClass,
  textStyleBuilderClass,
  textStyleClass,
} from './classes';
import { Color, ColorBuilder, RgbColor } from './color';
import { BooleanCondition } from './conditional-condition';
import { GradientCondition } from './conditional-gradient';
import { ConditionalRule } from './conditional-rule';
import { ConditionalRuleBuilder } from './conditional-rule-builder';
import { ConditionalRuleCriteria } from './conditional-rule-criteria';
import { DataValidation } from './data-validation';
import { DataValidationAmounts } from './data-validation-amounts';
import { DataValidationBuilder } from './data-validation-builder';
import { RangeAddress } from './range-address';
import { RangeAlignment } from './range-alignment';
import { RangeBorders } from './range-borders';
import { RangeCells } from './range-cells';
import { RangeCheckboxes } from './range-checkboxes';
import { RangeClear } from './range-clear';
import { RangeColor } from './range-color';
import { RangeCopy } from './range-copy';
import { RangeFind } from './range-find';
import { RangeFont } from './range-font';
import { RangeFormulas } from './range-formulas';
import { RangeListContents } from './range-list-contents';
import { RangeListLooks } from './range-list-looks';
import { RangeMerge } from './range-merge';
import { RangeNavigation } from './range-navigation';
import { RangeNotes } from './range-notes';
import { RangeNumberFormat } from './range-number-format';
import { RangeOrder } from './range-order';
import { RangeRotation } from './range-rotation';
import { RangeText } from './range-text';
import { RangeValidation } from './range-validation';
import { RangeValues } from './range-values';
import { RangeWrap } from './range-wrap';
import { RichText } from './rich-text';
import { RichTextBuilder } from './rich-text-builder';
import { SheetAppend } from './sheet-append';
import { SheetCells } from './sheet-cells';
import { SheetClear } from './sheet-clear';
import { SheetConditionalRules } from './sheet-conditional-rules';
import { SheetFind } from './sheet-find';
import { SheetFrozen } from './sheet-frozen';
import { SheetHiddenLines } from './sheet-hidden-lines';
import { SheetIdentity } from './sheet-identity';
import { SheetLines } from './sheet-lines';
import { SheetOrder } from './sheet-order';
import { SheetSizes } from './sheet-sizes';
import { SpreadsheetActiveLines } from './spreadsheet-active-lines';
import { SpreadsheetActiveSheet } from './spreadsheet-active-sheet';
import { SpreadsheetFile } from './spreadsheet-file';
import { SpreadsheetFind } from './spreadsheet-find';
import { SpreadsheetSheets } from './spreadsheet-sheets';
import { SpreadsheetTabs } from './spreadsheet-tabs';
import { TextFinder } from './text-finder';
import { TextRotation } from './text-rotation';
import { TextStyle } from './text-style';
import { TextStyleBuilder } from './text-style-builder';

/** Which file carries out which methods. */
appClass.emulate(AppActive, AppBuilders, AppFiles);
spreadsheetClass.emulate(SpreadsheetSheets);
spreadsheetClass.emulate(SpreadsheetFile, SpreadsheetTabs, SpreadsheetFind);
spreadsheetClass.emulate(SpreadsheetActiveSheet, SpreadsheetActiveLines);
sheetClass.emulate(SheetIdentity, SheetCells);
sheetClass.emulate(SheetAppend, SheetClear, SheetFind, SheetHiddenLines, SheetOrder);
sheetClass.emulate(SheetLines, SheetFrozen, SheetSizes, SheetConditionalRules);
rangeClass.emulate(RangeAddress, RangeValues);
rangeClass.emulate(RangeFormulas, RangeNotes, RangeNumberFormat, RangeColor, RangeFont, RangeAlignment, RangeBorders);
rangeClass.emulate(RangeClear, RangeCopy, RangeCells, RangeMerge, RangeOrder, RangeNavigation);
rangeClass.emulate(RangeValidation, RangeCheckboxes, RangeText, RangeRotation, RangeFind, RangeWrap);
rangeListClass.emulate(RangeListContents, RangeListLooks);
dataValidationClass.emulate(DataValidation);
dataValidationBuilderClass.emulate(DataValidationBuilder, DataValidationAmounts);
colorClass.emulate(Color);
colorBuilderClass.emulate(ColorBuilder);
rgbColorClass.emulate(RgbColor);
conditionalRuleClass.emulate(ConditionalRule);
conditionalRuleBuilderClass.emulate(ConditionalRuleBuilder, ConditionalRuleCriteria);
booleanConditionClass.emulate(BooleanCondition);
gradientConditionClass.emulate(GradientCondition);
textFinderClass.emulate(TextFinder);
textRotationClass.emulate(TextRotation);
textStyleClass.emulate(TextStyle);
textStyleBuilderClass.emulate(TextStyleBuilder);
richTextClass.emulate(RichText);
richTextBuilderClass.emulate(RichTextBuilder);
