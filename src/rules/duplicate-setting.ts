import type { SettingKey } from '../sheets/setting-list';
import { rule } from './finding';

/** A rule of the collaboration stands twice; the first row holds. */
export const duplicateSetting = rule<{ setting: SettingKey; first: number }>()({
  id: 'duplicate-setting',
  severity: 'warn',
  // Source: one row a setting
  check: ({ book }) => {
    const first = new Map<SettingKey, number>();
    return book.settings.rows.flatMap(({ rule: setting, row }) => {
      if (setting === null) return [];
      const known = first.get(setting);
      if (known === undefined) {
        first.set(setting, row);
        return [];
      }
      return [{ at: { sheet: 'settings', row, column: 'rule' } as const, data: { setting, first: known } }];
    });
  },
});
