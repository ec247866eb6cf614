import type { ColorCore } from './color';
import type { ConditionalRuleCore } from './conditional-rule';
import type {
  MetadataCore,
  MetadataSearchCore,
  NamedRangeCore,
  ProtectionCore,
  RangeCore,
  SheetCore,
  SpreadsheetCore,
} from './cores';
import type { ValidationCore } from './data-validation';
import { enums } from './enums';
import type { BandingCore, FilterCore, FilterCriteriaCore, GoogleFilter, SortSpecCore } from './filter-cores';
import { defineHandle } from './handle';
import type { RangeListCore } from './range-list-core';
import type { RichTextCore } from './rich-text';
import type { FinderCore } from './text-finder-core';
import type { TextRotationCore } from './text-rotation';
import type { TextStyleCore } from './text-style';

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app */
export const appClass = defineHandle<SpreadsheetCore, GoogleAppsScript.Spreadsheet.SpreadsheetApp>('SpreadsheetApp', {
  constants: enums,
});

/** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet */
export const spreadsheetClass = defineHandle<SpreadsheetCore, GoogleAppsScript.Spreadsheet.Spreadsheet>('Spreadsheet');

/** https://developers.google.com/apps-script/reference/spreadsheet/sheet */
export const sheetClass = defineHandle<SheetCore, GoogleAppsScript.Spreadsheet.Sheet>('Sheet', { buffered: true });

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export const rangeClass = defineHandle<RangeCore, GoogleAppsScript.Spreadsheet.Range>('Range', { buffered: true });

/** https://developers.google.com/apps-script/reference/spreadsheet/protection */
export const protectionClass = defineHandle<ProtectionCore, GoogleAppsScript.Spreadsheet.Protection>('Protection');

/** https://developers.google.com/apps-script/reference/spreadsheet/named-range */
export const namedRangeClass = defineHandle<NamedRangeCore, GoogleAppsScript.Spreadsheet.NamedRange>('NamedRange');

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
export const dataValidationClass = defineHandle<ValidationCore, GoogleAppsScript.Spreadsheet.DataValidation>(
  'DataValidation',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
export const dataValidationBuilderClass = defineHandle<
  ValidationCore,
  GoogleAppsScript.Spreadsheet.DataValidationBuilder
>('DataValidationBuilder');

/** https://developers.google.com/apps-script/reference/spreadsheet/color */
export const colorClass = defineHandle<ColorCore, GoogleAppsScript.Spreadsheet.Color>('Color');

/** https://developers.google.com/apps-script/reference/spreadsheet/color-builder */
export const colorBuilderClass = defineHandle<ColorCore, GoogleAppsScript.Spreadsheet.ColorBuilder>('ColorBuilder');

/** https://developers.google.com/apps-script/reference/base/rgb-color */
export const rgbColorClass = defineHandle<ColorCore, GoogleAppsScript.Base.RgbColor>('RgbColor');

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule */
export const conditionalRuleClass = defineHandle<
  ConditionalRuleCore,
  GoogleAppsScript.Spreadsheet.ConditionalFormatRule
>('ConditionalFormatRule');

/** https://developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder */
export const conditionalRuleBuilderClass = defineHandle<
  ConditionalRuleCore,
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder
>('ConditionalFormatRuleBuilder');

/** https://developers.google.com/apps-script/reference/spreadsheet/boolean-condition */
export const booleanConditionClass = defineHandle<ConditionalRuleCore, GoogleAppsScript.Spreadsheet.BooleanCondition>(
  'BooleanCondition',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/gradient-condition */
export const gradientConditionClass = defineHandle<ConditionalRuleCore, GoogleAppsScript.Spreadsheet.GradientCondition>(
  'GradientCondition',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export const metadataClass = defineHandle<MetadataCore, GoogleAppsScript.Spreadsheet.DeveloperMetadata>(
  'DeveloperMetadata',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder */
export const metadataFinderClass = defineHandle<
  MetadataSearchCore,
  GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder
>('DeveloperMetadataFinder');

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location */
export const metadataLocationClass = defineHandle<MetadataCore, GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(
  'DeveloperMetadataLocation',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/range-list */
export const rangeListClass = defineHandle<RangeListCore, GoogleAppsScript.Spreadsheet.RangeList>('RangeList', {
  buffered: true,
});

/** https://developers.google.com/apps-script/reference/spreadsheet/text-finder */
export const textFinderClass = defineHandle<FinderCore, GoogleAppsScript.Spreadsheet.TextFinder>('TextFinder');

/** https://developers.google.com/apps-script/reference/spreadsheet/text-rotation */
export const textRotationClass = defineHandle<TextRotationCore, GoogleAppsScript.Spreadsheet.TextRotation>(
  'TextRotation',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style */
export const textStyleClass = defineHandle<TextStyleCore, GoogleAppsScript.Spreadsheet.TextStyle>('TextStyle');

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder */
export const textStyleBuilderClass = defineHandle<TextStyleCore, GoogleAppsScript.Spreadsheet.TextStyleBuilder>(
  'TextStyleBuilder',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value */
export const richTextClass = defineHandle<RichTextCore, GoogleAppsScript.Spreadsheet.RichTextValue>('RichTextValue');

/** https://developers.google.com/apps-script/reference/spreadsheet/rich-text-value-builder */
export const richTextBuilderClass = defineHandle<RichTextCore, GoogleAppsScript.Spreadsheet.RichTextValueBuilder>(
  'RichTextValueBuilder',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/selection */
export const selectionClass = defineHandle<SheetCore, GoogleAppsScript.Spreadsheet.Selection>('Selection');

/** https://developers.google.com/apps-script/reference/spreadsheet/filter */
export const filterClass = defineHandle<FilterCore, GoogleFilter>('Filter');

/** https://developers.google.com/apps-script/reference/spreadsheet/sort-spec */
export const sortSpecClass = defineHandle<SortSpecCore, GoogleAppsScript.Spreadsheet.SortSpec>('SortSpec');

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria */
export const filterCriteriaClass = defineHandle<FilterCriteriaCore, GoogleAppsScript.Spreadsheet.FilterCriteria>(
  'FilterCriteria',
);

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder */
export const filterCriteriaBuilderClass = defineHandle<
  FilterCriteriaCore,
  GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder
>('FilterCriteriaBuilder');

/** https://developers.google.com/apps-script/reference/spreadsheet/banding */
export const bandingClass = defineHandle<BandingCore, GoogleAppsScript.Spreadsheet.Banding>('Banding');
