import { settingKeys } from '../sheets/setting-list';
import type { ChoiceWords, SettingsWords } from './sheets';

/** The words of the choice set `setting`: the names of the rules themselves, so that they are written once. */
export const ruleNames = (settings: SettingsWords): ChoiceWords['setting'] =>
  Object.fromEntries(settingKeys.map((key) => [key, settings[key].rule])) as ChoiceWords['setting'];
