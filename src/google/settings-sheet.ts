import { settingsPage } from '../jobs/settings-page';
import { choices } from '../sheets/choices';
import { type Setting, type SettingKey, settingList } from '../sheets/setting-list';
import { type Desk, tabOf } from './desk';
import { write } from './write';

const dropdown = (desk: Desk, key: SettingKey | null): GoogleAppsScript.Spreadsheet.DataValidation | null => {
  const setting: Setting | null = key === null ? null : settingList[key];
  if (setting?.kind !== 'choice') return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList(
      choices[setting.choice].map((word) => desk.terms.word(setting.choice, word)),
      true,
    )
    .setAllowInvalid(true)
    .build();
};

/** Writes 协作规则: what somebody set stays. The desk as it stands afterwards. */
export const writeSettings = (
  opened: Desk,
  given: Partial<Readonly<Record<SettingKey, string | number>>> = {},
): Desk => {
  const { desk } = write(opened, settingsPage(opened.situation.book.settings.rows, given, opened.text, opened.terms));
  const { places, rows } = desk.situation.book.settings;
  const [first, last] = [rows[0]?.row, rows[rows.length - 1]?.row];
  if (places.value === undefined || first === undefined || last === undefined) return desk;
  const rules = new Map(rows.map(({ row, rule }) => [row, rule]));
  const height = last - first + 1;
  tabOf(desk, 'settings')
    .getRange(first, places.value, height, 1)
    .setDataValidations(
      Array.from({ length: height }, (_, index) => [dropdown(desk, rules.get(first + index) ?? null)]),
    );
  return desk;
};
