import { isUsed, type Setting, type SettingKey, settingList } from '../sheets/setting-list';
import { rule } from './finding';
import { short } from './names';

/** A rule of the collaboration holds what it cannot be; its default holds instead. */
export const badSetting = rule<{
  setting: SettingKey;
  value: string;
  kind: Setting['kind'];
  least: number;
  most: number;
}>()({
  id: 'bad-setting',
  severity: 'error',
  // Source: every number of the method as a setting
  check: ({ badSettings }) =>
    badSettings
      .filter(({ key }) => isUsed(key))
      .map(({ key, row, raw }) => {
        const setting: Setting = settingList[key];
        const [least, most] = setting.kind === 'number' ? [setting.least, setting.most] : [0, 1];
        const value = short(raw instanceof Date && !Number.isNaN(raw.getTime()) ? raw.toISOString() : String(raw));
        return {
          at: { sheet: 'settings', row, column: 'value' },
          data: { setting: key, value, kind: setting.kind, least, most },
        };
      }),
});
