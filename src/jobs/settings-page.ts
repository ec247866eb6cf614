import type { Cells } from '../sheets/cells';
import type { Raw, Terms } from '../sheets/column';
import type { RowOf } from '../sheets/index';
import { type Setting, type SettingKey, settingKeys, settingList } from '../sheets/setting-list';
import type { Text } from '../text/text';

/** Minutes after midnight as `HH:mm`. */
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** What a setting's cell holds: a word, a number, a share, a time of day as text. */
export const settingCell = (key: SettingKey, value: string | number, terms: Terms): Raw => {
  const setting: Setting = settingList[key];
  if (setting.kind === 'choice') return terms.word(setting.choice, String(value));
  return setting.kind === 'time' ? clock(Number(value)) : value;
};

const shown = (raw: Raw, setting: Setting): string =>
  setting.kind === 'share' ? `${Math.round(Number(raw) * 100)}%` : String(raw);

/** The number format of a setting's cell: text stays as it was typed. */
export const settingFormat = (key: SettingKey): string => {
  const { kind }: Setting = settingList[key];
  return kind === 'number' ? '#,##0' : kind === 'share' ? '0%' : '@';
};

/**
 * 协作规则, every setting in its row: what somebody set stays, what is missing gets the given value or its default.
 */
export const settingsPage = (
  rows: readonly RowOf<'settings'>[],
  given: Partial<Readonly<Record<SettingKey, string | number>>>,
  { settings }: Text,
  terms: Terms,
): readonly Cells<'settings'>[] => {
  const set = new Map(rows.map((row) => [row.rule, row.value]));
  return settingKeys.map((key) => {
    const setting: Setting = settingList[key];
    const usual = settingCell(key, setting.usual, terms);
    const fresh = given[key];
    const { unit, meaning, source } = settings[key];
    return {
      rule: key,
      value: fresh === undefined ? (set.get(key) ?? usual) : settingCell(key, fresh, terms),
      unit,
      usual: shown(usual, setting),
      meaning,
      source,
    };
  });
};
