import { once } from '../domain/once';
import { type SettingKey, settingKeys } from '../sheets/setting-list';
import type { ChoiceWords, SettingsWords } from './sheets';

/** The words of every rule, from one row each. */
export const settingWords = (
  rows: () => Readonly<Record<SettingKey, readonly [rule: string, unit: string, meaning: string, source: string]>>,
): (() => SettingsWords) =>
  once(() => {
    const written = rows();
    return Object.fromEntries(
      settingKeys.map((key) => {
        const [rule, unit, meaning, source] = written[key];
        return [key, { rule, unit, meaning, source }];
      }),
    ) as SettingsWords;
  });

/** The words of the choice set `setting`: the names of the rules themselves, so that they are written once. */
export const ruleNames = (settings: SettingsWords): ChoiceWords['setting'] =>
  Object.fromEntries(settingKeys.map((key) => [key, settings[key].rule])) as ChoiceWords['setting'];
