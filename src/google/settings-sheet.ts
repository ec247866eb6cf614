import { settingFormat, settingsPage } from '../jobs/settings-page';
import { choices } from '../sheets/choices';
import { type Setting, type SettingKey, settingKeys, settingList } from '../sheets/setting-list';
import { replaceRows } from './append';
import { type Desk, tabOf } from './desk';

const dropdown = (desk: Desk, key: SettingKey): GoogleAppsScript.Spreadsheet.DataValidation | null => {
  const setting: Setting = settingList[key];
  if (setting.kind !== 'choice') return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(
      choices[setting.choice].map((word) => desk.terms.word(setting.choice, word)),
      true,
    )
    .setAllowInvalid(true)
    .build();
};

/** Writes 协作规则: what somebody set stays. */
export const writeSettings = (desk: Desk, given: Partial<Readonly<Record<SettingKey, string | number>>> = {}): void => {
  const table = desk.situation.book.settings;
  const tab = tabOf(desk, 'settings');
  const rows = settingsPage(table.rows, given, desk.text, desk.terms);
  const { value } = table.places;
  if (value === undefined) return;
  replaceRows(tab, table, { sheet: 'settings', rows }, desk.terms, (row) =>
    settingFormat(settingKeys[row] ?? 'language'),
  );
  const cells = tab.getRange(table.headerRow + 1, value, settingKeys.length, 1);
  cells.setDataValidations(settingKeys.map((key) => [dropdown(desk, key)]));
};
