type Sheets = typeof GoogleAppsScript.Spreadsheet;

const owners = new WeakMap<object, string>();

interface EnumValue {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
  toString(): string;
  toJSON(): string;
}

/** Constants as Apps Script has them: objects that print their own name, equal only to themselves. */
function constants(owner: string, names: readonly string[]): Record<string, EnumValue> {
  const made: Record<string, EnumValue> = {};
  names.forEach((name, index) => {
    const value: EnumValue = {
      name: () => name,
      ordinal: () => index,
      compareTo: (other) => index - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    };
    owners.set(value, owner);
    made[name] = Object.freeze(value);
  });
  return Object.freeze(made);
}

/** The enum that a constant belongs to, undefined for anything else. */
export function enumName(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? owners.get(value) : undefined;
}

/** The constant's own name: `SHEET` for ProtectionType.SHEET. */
export function constantName(value: unknown): string {
  return enumName(value) === undefined ? '' : String(value);
}

const relative = ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'];
const number = [
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
];

const made = {
  AutoFillSeries: constants('AutoFillSeries', ['DEFAULT_SERIES', 'ALTERNATE_SERIES']),
  BandingTheme: constants('BandingTheme', [
    'LIGHT_GREY',
    'CYAN',
    'GREEN',
    'YELLOW',
    'ORANGE',
    'BLUE',
    'TEAL',
    'GREY',
    'BROWN',
    'LIGHT_GREEN',
    'INDIGO',
    'PINK',
  ]),
  BooleanCriteria: constants('BooleanCriteria', [
    'CELL_EMPTY',
    'CELL_NOT_EMPTY',
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_EQUAL_TO',
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
    ...number,
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_STARTS_WITH',
    'TEXT_ENDS_WITH',
    'CUSTOM_FORMULA',
  ]),
  BorderStyle: constants('BorderStyle', ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE']),
  ColorType: constants('ColorType', ['UNSUPPORTED', 'RGB', 'THEME']),
  CopyPasteType: constants('CopyPasteType', [
    'PASTE_NORMAL',
    'PASTE_NO_BORDERS',
    'PASTE_FORMAT',
    'PASTE_FORMULA',
    'PASTE_DATA_VALIDATION',
    'PASTE_VALUES',
    'PASTE_CONDITIONAL_FORMATTING',
    'PASTE_COLUMN_WIDTHS',
  ]),
  DataValidationCriteria: constants('DataValidationCriteria', [
    'DATE_AFTER',
    'DATE_BEFORE',
    'DATE_BETWEEN',
    'DATE_EQUAL_TO',
    'DATE_IS_VALID_DATE',
    'DATE_NOT_BETWEEN',
    'DATE_ON_OR_AFTER',
    'DATE_ON_OR_BEFORE',
    ...number,
    'TEXT_CONTAINS',
    'TEXT_DOES_NOT_CONTAIN',
    'TEXT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'TEXT_IS_VALID_URL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
    'CUSTOM_FORMULA',
    'CHECKBOX',
    // Not in the reference, there all the same (gas-fakes, notes/oddities.md); only the page can make such a rule.
    'DATE_AFTER_RELATIVE',
    'DATE_BEFORE_RELATIVE',
    'DATE_EQUAL_TO_RELATIVE',
  ]),
  DeveloperMetadataLocationType: constants('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']),
  DeveloperMetadataVisibility: constants('DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']),
  Dimension: constants('Dimension', ['COLUMNS', 'ROWS']),
  Direction: constants('Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']),
  GroupControlTogglePosition: constants('GroupControlTogglePosition', ['BEFORE', 'AFTER']),
  InterpolationType: constants('InterpolationType', ['NUMBER', 'PERCENT', 'PERCENTILE', 'MIN', 'MAX']),
  ProtectionType: constants('ProtectionType', ['RANGE', 'SHEET']),
  RecalculationInterval: constants('RecalculationInterval', ['ON_CHANGE', 'MINUTE', 'HOUR']),
  RelativeDate: constants('RelativeDate', relative),
  SheetType: constants('SheetType', ['GRID', 'OBJECT']),
  SortOrder: constants('SortOrder', ['ASCENDING', 'DESCENDING']),
  TextDirection: constants('TextDirection', ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']),
  TextToColumnsDelimiter: constants('TextToColumnsDelimiter', ['COMMA', 'SEMICOLON', 'PERIOD', 'SPACE']),
  ThemeColorType: constants('ThemeColorType', [
    'UNSUPPORTED',
    'TEXT',
    'BACKGROUND',
    'ACCENT1',
    'ACCENT2',
    'ACCENT3',
    'ACCENT4',
    'ACCENT5',
    'ACCENT6',
    'HYPERLINK',
  ]),
  ValueType: constants('ValueType', ['IMAGE']),
  WrapStrategy: constants('WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']),
};

/**
 * The constants under SpreadsheetApp. The official types describe them as numbered enums, which they are not at run
 * time: this is the one place where that difference is bridged.
 */
export const enums = made as unknown as Pick<Sheets, Exclude<keyof typeof made, 'ColorType'>> & {
  ColorType: typeof GoogleAppsScript.Base.ColorType;
};

/** The constant of an enum by its name, for what the model stores as text. */
export function constant<E extends keyof typeof enums>(
  owner: E,
  name: string,
): (typeof enums)[E][keyof (typeof enums)[E]] {
  const group: Readonly<Record<string, unknown>> = made[owner];
  return group[name] as (typeof enums)[E][keyof (typeof enums)[E]];
}
