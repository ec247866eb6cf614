import { LocaleType, LogLevel, merge, type Plugin, type PluginCtor, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreEn from '@univerjs/preset-sheets-core/locales/en-US';
import coreZh from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import rulesEn from '@univerjs/preset-sheets-data-validation/locales/en-US';
import rulesZh from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import notesEn from '@univerjs/preset-sheets-note/locales/en-US';
import notesZh from '@univerjs/preset-sheets-note/locales/zh-CN';
import type { PageLanguage } from '../../server/protocol';

interface Preset {
  plugins: (PluginCtor<Plugin> | [PluginCtor<Plugin>, object | undefined])[];
}

/** The preset does not hand these on: digits kept as text are meant so here, and are no mistake to mark. */
const SHEETS_UI = 'SheetUI';
const quietMarks = { disableForceStringAlert: true, disableForceStringMark: true };

/** The library's own bars and menus stay away: they offer much that the host does not carry. */
function presets(container: HTMLElement): Preset[] {
  return [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      footer: false,
      contextMenu: false,
      formulaBar: true,
    }),
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsNotePreset(),
  ];
}

/** Starts the library that draws the grid. Presets share plugins; each is registered once, with its last settings. */
export function startUniver(container: HTMLElement, language: PageLanguage): FUniver {
  const univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: language === 'en' ? LocaleType.EN_US : LocaleType.ZH_CN,
    locales: {
      [LocaleType.EN_US]: merge({}, coreEn, rulesEn, notesEn),
      [LocaleType.ZH_CN]: merge({}, coreZh, rulesZh, notesZh),
    },
  });
  const plugins = new Map<string, { plugin: PluginCtor<Plugin>; settings: object | undefined }>();
  for (const preset of presets(container)) {
    for (const entry of preset.plugins) {
      const [plugin, settings] = Array.isArray(entry) ? entry : [entry, undefined];
      plugins.set(plugin.pluginName, { plugin, settings });
    }
  }
  for (const [name, { plugin, settings }] of plugins) {
    univer.registerPlugin(plugin, { ...(settings ?? {}), ...(name === SHEETS_UI ? quietMarks : {}) });
  }
  return FUniver.newAPI(univer);
}
