import { dayOf, minutesOf } from '../domain/day';
import { readNumber } from '../domain/number-text';
import { plain } from '../domain/plain-text';
import { readTime } from '../domain/time-of-day';
import type { Raw, Terms } from '../sheets/column';
import type { RowOf } from '../sheets/index';
import {
  isChoice,
  type Setting,
  type SettingKey,
  type Settings,
  settingKeys,
  settingList,
} from '../sheets/setting-list';

/** A cell of 协作规则 that holds something else than its rule allows. */
export interface BadSetting {
  readonly key: SettingKey;
  readonly row: number;
  readonly raw: Raw;
}

const numberIn = (raw: Raw): number | null =>
  raw instanceof Date || typeof raw === 'boolean' ? null : readNumber(raw);

const minutesIn = (raw: Raw, zone: string): number | null => {
  if (typeof raw === 'boolean') return null;
  if (!(raw instanceof Date)) return readTime(raw);
  // A time in a cell is a time on 1899-12-30, when zones still kept local mean time and libraries differ by seconds.
  return dayOf(raw.getTime(), zone) > '1900-01-01' ? null : (Math.round(minutesOf(raw.getTime(), zone) / 5) * 5) % 1440;
};

const shareIn = (raw: Raw): number | null => {
  const value = numberIn(raw);
  // 60 in a cell that lost its format means 60 %, as people say it; 2 is more likely a slip than 2 %.
  const share = value !== null && value >= 5 ? value / 100 : value;
  return share !== null && share > 0 && share <= 1 ? share : null;
};

const readSetting = (setting: Setting, raw: Raw, terms: Terms): string | number | null => {
  switch (setting.kind) {
    case 'choice': {
      const word = typeof raw === 'boolean' ? (raw ? 'yes' : 'no') : plain(String(raw));
      const key = isChoice(setting.choice, word) ? word : terms.key(setting.choice, word);
      return isChoice(setting.choice, key) ? key : null;
    }
    case 'number': {
      const value = numberIn(raw);
      return value !== null && value >= setting.least && value <= setting.most ? value : null;
    }
    case 'share':
      return shareIn(raw);
    case 'time':
      return minutesIn(raw, terms.zone);
  }
};

const isBlank = (raw: Raw | null): raw is null => raw === null || (typeof raw === 'string' && plain(raw) === '');

/**
 * The rules of the collaboration as 协作规则 holds them: each by its own kind, the default where the cell is blank, the
 * row missing or the cell unreadable (then it stands in `bad` too). The first of two rows of one rule holds.
 */
export const readSettings = (
  rows: readonly RowOf<'settings'>[],
  terms: Terms,
): { readonly settings: Settings; readonly bad: readonly BadSetting[] } => {
  const values: Record<string, string | number> = {};
  const bad: BadSetting[] = [];
  const seen = new Set<SettingKey>();
  for (const key of settingKeys) values[key] = settingList[key].usual;
  for (const { rule: key, value: raw, row } of rows) {
    if (key === null || seen.has(key)) continue;
    seen.add(key);
    if (isBlank(raw)) continue;
    const value = readSetting(settingList[key], raw, terms);
    if (value === null) bad.push({ key, row, raw });
    else values[key] = value;
  }
  return { settings: values as Settings, bad };
};
