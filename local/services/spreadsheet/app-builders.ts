import {
  colorBuilderClass,
  conditionalRuleBuilderClass,
  dataValidationBuilderClass,
  richTextBuilderClass,
  textStyleBuilderClass,
} from './classes';
import { newColorCore } from './color';
import { newRuleCore } from './conditional-rule';
import type { SpreadsheetCore } from './cores';
import { newValidationCore } from './data-validation-builder';
import type { Calls } from './handle';
import { gives } from './handle';
import { newRichTextCore } from './rich-text-builder';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Methods = 'newDataValidation' | 'newConditionalFormatRule' | 'newColor' | 'newTextStyle' | 'newRichTextValue';

/** Where the builders come from. */
export class AppBuilders implements Pick<App, Methods> {
  static readonly calls: Calls<App, Methods> = {
    newDataValidation: gives(),
    newConditionalFormatRule: gives(),
    newColor: gives(),
    newTextStyle: gives(),
    newRichTextValue: gives(),
  };
  private readonly core: SpreadsheetCore;

  constructor(core: SpreadsheetCore) {
    this.core = core;
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newDataValidation() */
  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return dataValidationBuilderClass.handle(newValidationCore(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newConditionalFormatRule() */
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return conditionalRuleBuilderClass.handle(newRuleCore(this.core));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newColor() */
  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    return colorBuilderClass.handle(newColorCore(this.core.context));
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newTextStyle() */
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return textStyleBuilderClass.handle({ context: this.core.context, style: {} });
  }

  /** https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#newRichTextValue() */
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return richTextBuilderClass.handle(newRichTextCore(this.core.context));
  }
}
