import { append, type Changes, decide, merge, record } from '../changes/changes';
import { writeTime } from '../domain/time-of-day';
import type { Raw, Terms } from '../sheets/column';
import type { RowOf } from '../sheets/index';
import { type Setting, type SettingKey, settingKeys, settingList } from '../sheets/setting-list';
import type { Text } from '../text/text';

/** What a setting's cell holds: a word, a number, a share, a time of day as text. */
export const settingCell = (key: SettingKey, value: string | number, terms: Terms): Raw => {
  const setting: Setting = settingList[key];
  if (setting.kind === 'choice') return terms.word(setting.choice, String(value));
  return setting.kind === 'time' ? writeTime(Number(value)) : value;
};

const shown = (raw: Raw, setting: Setting): string =>
  setting.kind === 'share' ? `${Math.round(Number(raw) * 100)}%` : String(raw);

/** The number format of a setting's cell: text stays as it was typed. */
export const settingFormat = (key: SettingKey): string => {
  const { kind }: Setting = settingList[key];
  return kind === 'number' ? '#,##0' : kind === 'share' ? '0%' : '@';
};

type Given = Partial<Readonly<Record<SettingKey, string | number>>>;

/**
 * 协作规则, every setting in its row: what is missing gets the given value or its default, the words about each are those of
 * the workbook's language, and what somebody set stays unless the wizard was just told otherwise.
 */
export const settingsPage = (
  rows: readonly RowOf<'settings'>[],
  given: Given,
  { settings }: Text,
  terms: Terms,
): Changes => {
  const known = new Map(rows.flatMap((row) => (row.rule === null ? [] : [[row.rule, row] as const])));
  const wordsOf = (key: SettingKey) => {
    const { unit, meaning, source } = settings[key];
    return { unit, usual: shown(settingCell(key, settingList[key].usual, terms), settingList[key]), meaning, source };
  };
  const told = settingKeys.flatMap((key): readonly Changes[] => {
    const [row, value] = [known.get(key), given[key]];
    if (!row || value === undefined) return [];
    return [decide('settings', key, '', { value: settingCell(key, value, terms) }, { value: row.value })];
  });
  return merge(
    append(
      'settings',
      settingKeys
        .filter((key) => !known.has(key))
        .map((key) => ({
          cells: { rule: key, value: settingCell(key, given[key] ?? settingList[key].usual, terms), ...wordsOf(key) },
          unless: { rule: key },
          formats: { value: settingFormat(key) },
        })),
    ),
    record(
      'settings',
      settingKeys.filter((key) => known.has(key)).map((key) => [key, wordsOf(key)] as const),
    ),
    ...told,
  );
};
