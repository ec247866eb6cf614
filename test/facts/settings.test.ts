import { describe, expect, it } from 'vitest';
import { asDay, instantOf } from '../../src/domain/day';
import { readSettings } from '../../src/facts/settings';
import { choices } from '../../src/sheets/choices';
import type { Raw } from '../../src/sheets/column';
import { type SettingKey, settingKeys, settingList } from '../../src/sheets/setting-list';
import { settingsTable, tableOf, terms, zone } from '../world';

const read = (values: Partial<Record<SettingKey, Raw>>) => readSettings(settingsTable(values).rows, terms);

it('every blank rule has its default, and so has every missing row', () => {
  const defaults = Object.fromEntries(settingKeys.map((key) => [key, settingList[key].usual]));
  expect(read({}).settings).toEqual(defaults);
  expect(readSettings([], terms)).toEqual({ settings: defaults, bad: [] });
  expect([...choices.setting].sort()).toEqual([...settingKeys].sort());
});

const timeCell = (hour: number, seconds = 0): Date =>
  new Date(instantOf('1899-12-30' as never, hour * 60, zone) + seconds * 1000);

describe('a rule', () => {
  it.each([
    ['dueSoon', '１０', 10],
    ['replyHours', 72, 72],
    ['spendingLimit', '1万', 10_000],
    ['digestTime', '08:30', 510],
    ['digestTime', 9, 540],
    ['digestTime', '9点', 540],
    ['digestTime', 0.375, 540],
    ['digestTime', timeCell(9), 540],
    ['digestTime', timeCell(9, 43), 540],
    ['digestTime', timeCell(9, -43), 540],
    ['shareOfWork', '50%', 0.5],
    ['shareOfWork', 0.5, 0.5],
    ['shareOfWork', 50, 0.5],
    ['lagUnit', 'days', 'days'],
    ['paused', true, 'yes'],
    ['paused', 'yes', 'yes'],
    ['digestDay', ' tue ', 'tue'],
  ] as const)('%s may be %s', (key, raw, value) => {
    const { settings, bad } = read({ [key]: raw });
    expect(settings[key]).toBe(value);
    expect(bad).toEqual([]);
  });

  it.each([
    ['dueSoon', '一周左右'],
    ['dueSoon', 61],
    ['replyHours', 0],
    ['digestTime', '25:00'],
    ['digestTime', new Date(instantOf(asDay('2024-07-01'), 540, zone))],
    ['shareOfWork', 0],
    ['shareOfWork', '200%'],
    ['lagUnit', 'weeks'],
    ['digestDay', 3],
    ['dueSoon', true],
  ] as const)('%s cannot be %s: the default holds, and it is reported', (key, raw) => {
    const { settings, bad } = read({ [key]: raw });
    expect(settings[key]).toBe(settingList[key].usual);
    expect(bad).toEqual([{ key, row: settingKeys.indexOf(key) + 2, raw }]);
  });

  it('that stands twice holds as it stands first', () => {
    const { rows } = tableOf('settings', [
      { rule: 'dueSoon', value: 3 },
      { rule: 'dueSoon', value: 9 },
    ]);
    expect(readSettings(rows, terms).settings.dueSoon).toBe(3);
  });
});
